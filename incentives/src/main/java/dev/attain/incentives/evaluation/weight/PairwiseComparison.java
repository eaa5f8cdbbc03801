package dev.attain.incentives.evaluation.weight;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a company thinks of its criteria, two by two.
 *
 * @param criteria their ids, two to ten, each once
 * @param preferences every pair once, in either direction
 * @param decimals decimals of the weights in percent, 0 to 6
 */
public record PairwiseComparison(
        @NotNull @Size(min = 2, max = 10) List<@NotBlank String> criteria,
        @NotNull List<@NotNull @Valid Preference> preferences,
        @PositiveOrZero int decimals) {
    private static final int MOST = 10;
    private static final int MOST_DECIMALS = 6;

    public PairwiseComparison {
        criteria = Require.copy(criteria, "pairwiseComparison.criteria");
        criteria.forEach(id -> Require.text(id, "pairwiseComparison.criteria"));
        preferences = Require.copy(preferences, "pairwiseComparison.preferences");
        Findings findings = Findings.in("pairwiseComparison")
                .unless(criteria.size() >= 2 && criteria.size() <= MOST, "criteria", WeightText.SIZE, criteria.size())
                .unless(new HashSet<>(criteria).size() == criteria.size(), "criteria", WeightText.TWICE, criteria)
                .unless(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", WeightText.DECIMALS, decimals);
        check(criteria, preferences, findings);
        findings.refuse();
    }

    private static void check(List<String> criteria, List<Preference> preferences, Findings findings) {
        Set<Set<String>> pairs = new HashSet<>();
        for (int i = 0; i < preferences.size(); i++) {
            Preference one = preferences.get(i);
            boolean known = criteria.contains(one.criterion())
                    && criteria.contains(one.over())
                    && !one.criterion().equals(one.over());
            String path = "preferences[" + i + "]";
            findings.unless(known, path, WeightText.UNKNOWN, one.criterion(), one.over());
            if (known) {
                boolean first = pairs.add(Set.of(one.criterion(), one.over()));
                findings.unless(first, path, WeightText.PAIR_TWICE, one.criterion(), one.over());
            }
        }
        int wanted = criteria.size() * (criteria.size() - 1) / 2;
        findings.unless(pairs.size() >= wanted, "preferences", WeightText.PAIRS, wanted, pairs.size());
    }
}
