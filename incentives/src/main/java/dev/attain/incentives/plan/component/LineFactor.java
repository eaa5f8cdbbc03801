package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.measure.CreditFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * By what the pay of some lines is multiplied: an accelerator above 100 %, a decelerator below. The measure itself is
 * not touched.
 *
 * @param only the conditions that a line must fit, all of them; at least one
 * @param factor zero or more; 150 % pays half as much again
 */
public record LineFactor(
        @NotEmpty List<@NotNull @Valid CreditFilter> only,
        @NotNull Rate factor) {
    public LineFactor {
        only = Require.copy(only, "lineFactor.only");
        requireNonNull(factor, "lineFactor.factor");
        if (only.isEmpty()) {
            throw new IllegalArgumentException(
                    "lineFactor.only must name a condition, but had none: a factor on every line belongs into the rates");
        }
        if (factor.isNegative()) {
            throw new IllegalArgumentException("lineFactor.factor must be zero or more, but was " + factor);
        }
    }

    /** A factor on the lines that fit one condition. */
    public static LineFactor of(CreditFilter only, Rate factor) {
        return new LineFactor(List.of(only), factor);
    }
}
