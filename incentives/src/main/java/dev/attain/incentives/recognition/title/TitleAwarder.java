package dev.attain.incentives.recognition.title;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.title.rule.Award;
import dev.attain.incentives.recognition.title.rule.NearMiss;
import dev.attain.incentives.recognition.title.rule.TitleContext;
import dev.attain.incentives.recognition.title.rule.TitleFacts;
import dev.attain.incentives.recognition.title.rule.TitleOutcome;
import dev.attain.incentives.recognition.title.rule.TitleRule;
import dev.attain.incentives.recognition.title.rule.TitleRules;
import dev.attain.incentives.recognition.title.rule.TitleTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Awards the titles of a season. */
public final class TitleAwarder {
    private static final TitleAwarder STANDARD = new TitleAwarder(TitleRules.standard());

    private final TitleRules rules;

    private TitleAwarder(TitleRules rules) {
        this.rules = rules;
    }

    /** Awards by the rules of the library. */
    public static TitleAwarder standard() {
        return STANDARD;
    }

    /** Awards by these rules. */
    public static TitleAwarder of(TitleRules rules) {
        return new TitleAwarder(requireNonNull(rules, "titleAwarder.rules"));
    }

    /**
     * Who has which title.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if a title names a rule that there is not, naming all
     */
    public Recognition award(TitleProgram program, TitleFacts facts) {
        requireRules(program);
        List<Award> awards = new ArrayList<>();
        List<NearMiss> nearMisses = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < program.titles().size(); i++) {
            TitleTerms terms = program.titles().get(i);
            TitleOutcome outcome = ask(terms, facts);
            outcome.awards().stream().sorted(Comparator.comparing(Award::owner)).forEach(awards::add);
            outcome.nearMisses().stream()
                    .sorted(Comparator.comparing(NearMiss::owner))
                    .forEach(nearMisses::add);
            String path = "titles[" + i + "]";
            outcome.findings().forEach(found -> findings.add(found.below(path)));
        }
        return new Recognition(awards, nearMisses, findings);
    }

    private void requireRules(TitleProgram program) {
        Findings findings = Findings.in("titleProgram");
        for (int i = 0; i < program.titles().size(); i++) {
            String rule = program.titles().get(i).rule();
            findings.unless(
                    rules.rule(rule).isPresent(), "titles[" + i + "].rule", TitleText.RULE_UNKNOWN, rule, rules.ids());
        }
        findings.refuse();
    }

    private TitleOutcome ask(TitleTerms terms, TitleFacts facts) {
        try {
            TitleRule rule = rules.rule(terms.rule()).orElseThrow();
            return own(terms, requireNonNull(rule.award(new TitleContext(terms, facts)), "outcome of the rule"));
        } catch (RuntimeException failed) {
            return TitleOutcome.nobody(
                    Finding.error("rule", TitleText.RULE_FAILED, terms.rule(), terms.id(), failed.toString()));
        }
    }

    /** A rule awards the title that it was asked about and no other. */
    private static TitleOutcome own(TitleTerms terms, TitleOutcome outcome) {
        List<PartyId> strange = outcome.awards().stream()
                .filter(award -> !award.title().equals(terms.id()))
                .map(Award::owner)
                .toList();
        return strange.isEmpty()
                ? outcome
                : TitleOutcome.nobody(
                        Finding.error("rule", TitleText.STRANGE_TITLE, terms.rule(), terms.id(), strange));
    }
}
