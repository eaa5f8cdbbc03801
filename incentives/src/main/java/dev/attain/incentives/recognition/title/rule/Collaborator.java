package dev.attain.incentives.recognition.title.rule;

import static java.util.stream.Collectors.toMap;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whoever did most for the results of others, all contributions of the season added up; those who are level share the
 * title; rule {@code best-collaborator}. Whoever contributed as much but helped too few colleagues nearly had it, like
 * whoever comes next. Help for oneself is a finding and counts for nothing.
 *
 * @param id which title, not blank
 * @param leastColleagues how many different colleagues must have been helped, 1 or more, so that two who help only each
 *     other do not win
 */
public record Collaborator(@NotBlank String id, @Positive int leastColleagues) implements TitleTerms {
    static final String RULE = "best-collaborator";

    public Collaborator {
        Require.text(id, "collaborator.id");
        Findings.in("collaborator")
                .unless(leastColleagues > 0, "leastColleagues", RuleText.COLLEAGUES_NOT_POSITIVE, leastColleagues)
                .refuse();
    }

    @Override
    public String rule() {
        return RULE;
    }

    static TitleOutcome award(TitleContext context) {
        Collaborator terms = context.terms().as(Collaborator.class);
        List<Finding> findings = new ArrayList<>();
        Map<PartyId, List<Contribution>> helped = helped(context.facts().contributions(), findings);
        TitleOutcome outcome = terms.award(helped.entrySet().stream()
                .map(entry -> new Helper(candidate(entry.getKey(), entry.getValue()), colleagues(entry.getValue())))
                .toList());
        return new TitleOutcome(outcome.awards(), outcome.nearMisses(), findings);
    }

    /** Somebody who helped so many different colleagues. */
    private record Helper(Candidate candidate, long colleagues) {
        Quantity value() {
            return candidate.value();
        }
    }

    private TitleOutcome award(List<Helper> helpers) {
        Map<PartyId, Long> colleagues =
                helpers.stream().collect(toMap(one -> one.candidate.owner(), Helper::colleagues));
        TitleOutcome outcome = Candidate.contest(
                this,
                helpers.stream()
                        .filter(one -> one.colleagues >= leastColleagues)
                        .map(Helper::candidate)
                        .toList(),
                Comparator.reverseOrder(),
                new Candidate.Sentences(
                        one -> RuleText.COLLABORATOR.message(one.value(), colleagues.getOrDefault(one.owner(), 0L)),
                        RuleText.COLLABORATOR_NEAR::message));
        List<NearMiss> nearMisses = new ArrayList<>(outcome.nearMisses());
        nearMisses.addAll(narrow(helpers, outcome.awards()));
        return TitleOutcome.of(outcome.awards(), nearMisses);
    }

    /** Those who contributed as much as whoever has the title; of them who helped most of the colleagues asked for. */
    private List<NearMiss> narrow(List<Helper> helpers, List<Award> awards) {
        List<Helper> narrow = helpers.stream()
                .filter(one -> one.colleagues < leastColleagues)
                .filter(one -> awards.stream()
                        .allMatch(won -> one.value().compareTo(won.figure().value()) >= 0))
                .toList();
        long missing = leastColleagues
                - narrow.stream().mapToLong(Helper::colleagues).max().orElse(0);
        return narrow.stream()
                .filter(one -> one.colleagues == leastColleagues - missing)
                .map(one -> one.candidate.misses(
                        this, Quantity.count(missing, "colleagues"), RuleText.COLLEAGUES_NEAR.message(missing)))
                .toList();
    }

    private static Map<PartyId, List<Contribution>> helped(List<Contribution> given, List<Finding> findings) {
        Map<PartyId, List<Contribution>> helped = new TreeMap<>();
        for (int i = 0; i < given.size(); i++) {
            Contribution one = given.get(i);
            String path = "contributions[" + i + "]";
            if (one.helper().equals(one.colleague())) {
                findings.add(Finding.error(path + ".colleague", RuleText.OWN_HELP, one.helper()));
            } else if (!one.value().unit().fits(given.get(0).value().unit())) {
                findings.add(Finding.error(
                        path + ".value",
                        RuleText.HELP_UNIT,
                        one.value(),
                        given.get(0).value().unit()));
            } else {
                helped.computeIfAbsent(one.helper(), helper -> new ArrayList<>())
                        .add(one);
            }
        }
        return helped;
    }

    private static long colleagues(List<Contribution> contributions) {
        return contributions.stream().map(Contribution::colleague).distinct().count();
    }

    private static Candidate candidate(PartyId helper, List<Contribution> contributions) {
        List<Explanation> parts = contributions.stream()
                .map(one -> Explanation.input(RuleText.HELP_FOR.message(helper, one.colleague()), one.value()))
                .toList();
        return new Candidate(
                helper,
                Explanation.sum(RuleText.HELP_TOTAL.message(helper), parts).about(helper));
    }
}
