package dev.attain.funnel.allocation.policy;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.funnel.allocation.fit.FitTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A criterion of a policy and how much it counts: its share of a score is weight × points, exactly.
 *
 * @param name what it is called in this policy, not blank
 * @param weight how much a point counts, zero or more
 * @param terms which criterion, and what that needs to know
 */
public record WeightedFit(
        @NotBlank String name,
        @NotNull Rate weight,
        @NotNull @Valid FitTerms terms) {
    public WeightedFit {
        Require.text(name, "weightedFit.name");
        requireNonNull(weight, "weightedFit.weight");
        requireNonNull(terms, "weightedFit.terms");
        Findings.in("weightedFit")
                .unless(!weight.isNegative(), "weight", PolicyText.WEIGHT_NEGATIVE, name, weight.value())
                .refuse();
    }

    /** A criterion with its weight as a decimal: {@code WeightedFit.of("skill", "2", new SkillFit())}. */
    public static WeightedFit of(String name, String weight, FitTerms terms) {
        return new WeightedFit(name, Rate.of(weight), terms);
    }
}
