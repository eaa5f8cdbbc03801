package dev.attain.house.planted.record;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;

/** Refuses null and does not say what was null. */
public record HidesNull(@NotNull String name) {
    public HidesNull {
        requireNonNull(name);
    }
}
