package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import jakarta.validation.constraints.NotNull;

/** What came of a conversion: an amount and the rate it was made with, or the finding that says why there is none. */
public sealed interface Conversion permits Conversion.Converted, Conversion.NotConverted {
    /** The amount before the conversion. */
    Money original();

    /**
     * The amount in the other currency.
     *
     * @param original the amount before
     * @param rate units of the other currency for one unit of the original
     * @param amount the amount after, rounded once
     */
    record Converted(
            @NotNull Money original,
            @NotNull Rate rate,
            @NotNull Money amount) implements Conversion {
        public Converted {
            requireNonNull(original, "converted.original");
            requireNonNull(rate, "converted.rate");
            requireNonNull(amount, "converted.amount");
        }
    }

    /**
     * No amount, and why.
     *
     * @param original the amount that stays as it was
     * @param finding the missing rate, or the failure of the host's look-up
     */
    record NotConverted(@NotNull Money original, @NotNull Finding finding) implements Conversion {
        public NotConverted {
            requireNonNull(original, "notConverted.original");
            requireNonNull(finding, "notConverted.finding");
        }
    }
}
