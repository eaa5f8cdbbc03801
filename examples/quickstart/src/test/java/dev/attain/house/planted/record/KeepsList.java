package dev.attain.house.planted.record;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Keeps the list of its caller. */
public record KeepsList(@NotNull List<@NotNull String> names) {
    public KeepsList {
        requireNonNull(names, "keepsList.names");
    }
}
