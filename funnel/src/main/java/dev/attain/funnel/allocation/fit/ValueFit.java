package dev.attain.funnel.allocation.fit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Money;
import dev.attain.core.validation.PositiveMoney;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is worth much goes first where not everything finds a place; criterion {@code value}.
 *
 * <p>Points: 1000 × value ÷ {@code full}, rounded down, from 0 to 1000; the same for every rep. A value in another
 * currency makes the criterion fail.
 *
 * @param full the value that gets all points, more than zero
 */
public record ValueFit(@NotNull @Valid @PositiveMoney Money full) implements FitTerms {
    static final String CRITERION = "value";

    public ValueFit {
        requireNonNull(full, "valueFit.full");
        if (!full.isPositive()) {
            throw new IllegalArgumentException("valueFit.full must be more than zero, but was " + full);
        }
    }

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        Money full = context.terms(ValueFit.class).full;
        Optional<Money> value = context.task().value();
        if (value.isEmpty()) {
            return FitScore.of(0, FitText.VALUE_UNKNOWN.message());
        }
        boolean above = value.get().compareTo(full) >= 0;
        long counted = above ? full.minor() : Math.max(0, value.get().minor());
        return FitScore.of(
                ExactMath.multiplyDivide(FitScore.PERFECT, counted, full.minor(), RoundingMode.DOWN),
                FitText.VALUE.message(value.get(), full));
    }
}
