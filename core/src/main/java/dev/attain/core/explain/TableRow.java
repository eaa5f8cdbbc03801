package dev.attain.core.explain;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.validation.HasBound;
import jakarta.validation.constraints.NotNull;

/**
 * One row of a look-up: keys from {@code from} on, up to the next row, give {@code value}.
 *
 * @param from lower bound of the key
 * @param value what the row gives
 */
public record TableRow(@NotNull Quantity from, @NotNull Quantity value) implements HasBound<Quantity> {
    public TableRow {
        requireNonNull(from, "tableRow.from");
        requireNonNull(value, "tableRow.value");
    }

    @Override
    public Quantity bound() {
        return from;
    }
}
