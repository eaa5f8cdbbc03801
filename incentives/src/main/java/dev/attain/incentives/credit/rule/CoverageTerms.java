package dev.attain.incentives.credit.rule;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The most specific coverage that an event belongs to says who is credited; the rule with the id "coverage". Coverages
 * are compared by the first dimension, those that are equally deep in it by the second, and so on; one that says
 * nothing about a dimension is the least specific in it. Where two remain that credit different shares, the event is
 * credited to nobody and is a finding. An event that no coverage covers is left to the next terms.
 *
 * @param precedence the dimensions that decide, the most important first, each once; a coverage may also be narrowed by
 *     others, which then decide nothing
 * @param coverages who covers what, in any order
 */
public record CoverageTerms(
        @NotEmpty List<@NotNull CoverageDimension> precedence,
        @NotEmpty List<@NotNull @Valid Coverage> coverages) implements CreditTerms {
    static final String RULE = "coverage";

    public CoverageTerms {
        precedence = Require.copy(precedence, "coverageTerms.precedence");
        coverages = Require.copy(coverages, "coverageTerms.coverages");
        Findings findings = Findings.in("coverageTerms")
                .unless(!precedence.isEmpty(), "precedence", RuleText.PRECEDENCE_EMPTY)
                .unless(!coverages.isEmpty(), "coverages", RuleText.COVERAGES_EMPTY);
        Set<CoverageDimension> seen = EnumSet.noneOf(CoverageDimension.class);
        for (int i = 0; i < precedence.size(); i++) {
            CoverageDimension dimension = precedence.get(i);
            findings.unless(seen.add(dimension), "precedence[" + i + "]", RuleText.DIMENSION_TWICE, dimension);
        }
        findings.refuse();
    }

    @Override
    public String rule() {
        return RULE;
    }
}
