package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One band of the first measure of a {@link RateMatrix}.
 *
 * @param from where the band begins
 * @param rates a rate for each column, in the order of the columns
 */
public record MatrixRow(@NotNull Quantity from, @NotEmpty List<@NotNull Rate> rates) {
    public MatrixRow {
        requireNonNull(from, "matrixRow.from");
        rates = Require.copy(rates, "matrixRow.rates");
        if (rates.isEmpty()) {
            throw new IllegalArgumentException(
                    "matrixRow.rates must have a rate for each column, but had none (from " + from + ")");
        }
    }
}
