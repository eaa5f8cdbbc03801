package dev.attain.house.planted.core.money;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Constraints that a validator ignores. */
interface ConstrainedAccessor {
    @NotNull
    String name();

    List<@NotNull String> labels();
}
