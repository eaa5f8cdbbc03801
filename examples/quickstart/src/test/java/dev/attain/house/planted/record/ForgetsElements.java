package dev.attain.house.planted.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Promises something of its elements that its constructor does not hold. */
public record ForgetsElements(@NotNull List<@NotBlank String> names) {
    public ForgetsElements {
        names = List.copyOf(names);
    }
}
