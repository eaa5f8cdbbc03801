package dev.attain.core.target;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Attainment;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * How the result of a target is judged: the third of the three things every target has, beside its amount and its
 * owner.
 *
 * @param name what people call the rule, such as {@code annual review}; not blank
 * @param metAt the attainment from which the target counts as met, inclusive; more than zero, 1 is 100 %
 */
public record AssessmentRule(@NotBlank String name, @NotNull Rate metAt) {
    public AssessmentRule {
        Require.text(name, "assessmentRule.name");
        requireNonNull(metAt, "assessmentRule.metAt");
        if (!metAt.isPositive()) {
            throw new IllegalArgumentException(
                    "assessmentRule.metAt must be more than zero, but was %s (rule %s)".formatted(metAt, name));
        }
    }

    /** The rule by which a target is met at 100 % and not a cent below. */
    public static AssessmentRule inFull(String name) {
        return new AssessmentRule(name, Rate.ONE);
    }

    /** Whether an attainment is as high as the rule asks: with {@code metAt} 90 %, 9/10 is and 8/9 is not. */
    public boolean isMetBy(Attainment attainment) {
        return attainment.ratio().compareTo(metAt.toRatio()) >= 0;
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
