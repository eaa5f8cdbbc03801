package dev.attain.incentives.evaluation.rater;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Combines answers: the trimmed mean of each group, weighed; the order of the answers does not matter. */
public final class RaterCombiner {
    private final RaterPolicy policy;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RaterResult> results = new ArrayList<>();

    private RaterCombiner(RaterPolicy policy) {
        this.policy = policy;
    }

    /**
     * Combines what was said of everybody. An answer in another unit, of a kind that is not asked, of oneself outside
     * {@code SELF} or of another inside it, or given twice, does not count and is listed.
     */
    public static RaterAnalysis combine(RaterPolicy policy, List<RaterAnswer> answers) {
        RaterCombiner combiner = new RaterCombiner(requireNonNull(policy, "policy"));
        Require.copy(answers, "answers").stream()
                .collect(groupingBy(RaterAnswer::subject, TreeMap::new, toList()))
                .forEach(combiner::add);
        return ImmutableRaterAnalysis.builder()
                .addAllResults(combiner.results)
                .addAllFindings(combiner.findings)
                .build();
    }

    private void add(PartyId subject, List<RaterAnswer> answers) {
        Map<RaterKind, List<RaterAnswer>> usable =
                once(answers).stream().filter(this::isUsable).collect(groupingBy(RaterAnswer::kind));
        List<Explanation> parts = new ArrayList<>();
        List<Explanation> weights = new ArrayList<>();
        for (RaterGroup group : policy.groups()) {
            mean(subject, group, usable.getOrDefault(group.kind(), List.of())).ifPresent(mean -> {
                Explanation weight =
                        Explanation.input(RaterText.WEIGHT.message(group.kind()), Quantity.of(group.weight()));
                weights.add(weight);
                parts.add(Explanation.product(RaterText.PART.message(group.kind()), List.of(mean, weight)));
            });
        }
        if (parts.isEmpty()) {
            findings.add(Finding.error(path(subject), RaterText.NOBODY_HEARD, subject));
            return;
        }
        Explanation sum = Explanation.sum(RaterText.TOGETHER.message(policy.metric()), parts);
        Explanation left = Explanation.sum(RaterText.WEIGHTS_LEFT.message(), weights);
        boolean all = parts.size() == policy.groups().size();
        Explanation result = all ? sum : Explanation.quotient(RaterText.TOGETHER.message(policy.metric()), sum, left);
        results.add(ImmutableRaterResult.builder()
                .policy(policy)
                .subject(subject)
                .explanation(result.about(subject))
                .build());
    }

    private List<RaterAnswer> once(List<RaterAnswer> answers) {
        record Voice(PartyId rater, RaterKind kind) {}
        List<RaterAnswer> once = new ArrayList<>();
        answers.stream()
                .collect(groupingBy(answer -> new Voice(answer.rater(), answer.kind()), LinkedHashMap::new, toList()))
                .forEach((voice, same) -> {
                    if (same.size() == 1) {
                        once.add(same.get(0));
                    } else {
                        findings.add(Finding.error(path(same.get(0)), RaterText.ANSWERED_TWICE, voice.rater()));
                    }
                });
        return once;
    }

    private boolean isUsable(RaterAnswer answer) {
        boolean asked = policy.group(answer.kind()).isPresent();
        boolean self = answer.kind() == RaterKind.SELF;
        Optional<Finding> refused = Optional.empty();
        if (!asked) {
            refused = Optional.of(Finding.error(path(answer), RaterText.KIND_NOT_ASKED, answer.kind()));
        } else if (!policy.metric().measures(answer.value())) {
            refused = Optional.of(Finding.error(
                    path(answer),
                    RaterText.OTHER_UNIT,
                    answer.value(),
                    policy.metric().unit()));
        } else if (self != answer.rater().equals(answer.subject())) {
            refused = Optional.of(Finding.error(path(answer), RaterText.ONESELF, answer.rater(), answer.kind()));
        }
        refused.ifPresent(findings::add);
        return refused.isEmpty();
    }

    private Optional<Explanation> mean(PartyId subject, RaterGroup group, List<RaterAnswer> answers) {
        if (answers.size() < group.minimum()) {
            findings.add(
                    Finding.warning(path(subject), RaterText.TOO_FEW, group.kind(), answers.size(), group.minimum()));
            return Optional.empty();
        }
        List<Quantity> sorted =
                answers.stream().map(RaterAnswer::value).sorted().toList();
        int out = left(group, sorted.size());
        List<Quantity> kept = sorted.subList(out, sorted.size() - out);
        Quantity sum = kept.stream().reduce(Quantity::plus).orElseThrow();
        return Optional.of(Explanation.quotient(
                RaterText.MEAN.message(group.kind(), out),
                Explanation.input(RaterText.SUM.message(group.kind()), sum),
                Explanation.input(RaterText.COUNT.message(group.kind()), Quantity.of(Ratio.of(kept.size())))));
    }

    private static int left(RaterGroup group, int size) {
        return group.trim()
                .value()
                .multiply(BigDecimal.valueOf(size))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }

    private static String path(PartyId subject) {
        return "answers[" + subject + "]";
    }

    private static String path(RaterAnswer answer) {
        return path(answer.subject()) + "[" + answer.rater() + "]";
    }
}
