package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whoever did most for the results of others, all contributions of the season added up; those who are level share the title; rule
 * {@code best-collaborator}. Help for oneself is a finding and counts for nothing.
 *
 * @param id which title, not blank
 * @param leastColleagues how many different colleagues must have been helped, 1 or more, so that two who help only each other do
 *     not win
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
        List<Candidate> candidates = helped.entrySet().stream()
                .filter(entry -> colleagues(entry.getValue()) >= terms.leastColleagues)
                .map(entry -> candidate(entry.getKey(), entry.getValue()))
                .toList();
        TitleOutcome outcome = Candidate.contest(
                terms,
                candidates,
                Comparator.reverseOrder(),
                new Candidate.Sentences(
                        one -> RuleText.COLLABORATOR.message(
                                one.value(), colleagues(helped.getOrDefault(one.owner(), List.of()))),
                        RuleText.COLLABORATOR_NEAR::message));
        return new TitleOutcome(outcome.awards(), outcome.nearMisses(), findings);
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
