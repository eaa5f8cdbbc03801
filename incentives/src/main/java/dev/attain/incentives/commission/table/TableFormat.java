package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.immutables.value.Value;

/**
 * What the numbers in a table mean.
 *
 * @param currency of all amounts
 * @param decimals of all amounts, 0 to 9: 4 where an amount of 123456 is 12.3456
 * @param quantityDecimals decimals of quantities, 0 to 9
 * @param firstDay no event is earlier; days up to 179 years after it can be told
 * @param rounding how each share of an event is rounded to the decimals, before the last share takes what is left
 */
@Value.Builder
public record TableFormat(
        @NotNull Currency currency,
        @Min(0) @Max(9) int decimals,
        @Min(0) @Max(9) int quantityDecimals,
        @NotNull LocalDate firstDay,
        @NotNull RoundingMode rounding)
        implements WithTableFormat {
    private static final int MOST_DECIMALS = 9;

    public TableFormat {
        requireNonNull(currency, "tableFormat.currency");
        requireNonNull(firstDay, "tableFormat.firstDay");
        requireNonNull(rounding, "tableFormat.rounding");
        Findings.in("tableFormat")
                .unless(isFew(decimals), "decimals", TableText.DECIMALS, MOST_DECIMALS, decimals)
                .unless(
                        isFew(quantityDecimals),
                        "quantityDecimals",
                        TableText.DECIMALS,
                        MOST_DECIMALS,
                        quantityDecimals)
                .unless(rounding != RoundingMode.UNNECESSARY, "rounding", TableText.ROUNDING)
                .refuse();
    }

    /** Amounts in minor units, whole quantities, and shares rounded HALF_EVEN. */
    public static TableFormat of(Currency currency, LocalDate firstDay) {
        return new TableFormat(currency, currency.getDefaultFractionDigits(), 0, firstDay, RoundingMode.HALF_EVEN);
    }

    /** Starts an empty format. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a format; sets every attribute at most once. */
    public static final class Builder extends StrictTableFormatBuilder {
        Builder() {}
    }

    /** How many days a day is after the first. */
    int dayOf(LocalDate on) {
        return Math.toIntExact(on.toEpochDay() - firstDay.toEpochDay());
    }

    /** Refuses days that cannot be told. */
    void checkDay(int day) {
        if (day < 0 || day > Character.MAX_VALUE) {
            throw new IllegalArgumentException("day must be 0 to 65535 days after " + firstDay + ", but was " + day
                    + ": choose another first day");
        }
    }

    private static boolean isFew(int decimals) {
        return decimals >= 0 && decimals <= MOST_DECIMALS;
    }
}
