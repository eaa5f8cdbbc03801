package dev.attain.funnel.journey;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.probe.PreparedCriterion;
import dev.attain.funnel.stage.assess.probe.ProbeCompiler;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Holds the seller's stage against the buyer's step. A deal whose stage presumes more than it shows is <i>ahead of the
 * buyer</i>: the seller negotiates while the buyer still wonders what he needs.
 *
 * <p>The buyer has come to a step if the deal shows all evidence of it and of every step before: who skips, has not got
 * there.
 */
public final class JourneyAligner {
    private static final JourneyAligner STANDARD = new JourneyAligner(StageRules.none(), Optional.empty());

    private final StageRules rules;
    private final Optional<WorkCalendar> calendar;

    private JourneyAligner(StageRules rules, Optional<WorkCalendar> calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** An aligner without rules in code and without a work calendar. */
    public static JourneyAligner standard() {
        return STANDARD;
    }

    /**
     * The same aligner with these rules and no others; as its move, a rule sees one to the stage's id and
     * {@code .buyer}.
     */
    public JourneyAligner with(StageRules known) {
        return new JourneyAligner(requireNonNull(known, "rules"), calendar);
    }

    /** The same aligner with a calendar that counts business time. */
    public JourneyAligner with(WorkCalendar counts) {
        return new JourneyAligner(rules, Optional.of(counts));
    }

    /**
     * A journey laid out for many deals: keep it as long as the two definitions.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the journey does not fit the model, everything at
     *     once: stages, attributes or steps that the model does not have, rules or a calendar that this aligner does
     *     not have
     */
    public PreparedJourney prepare(BuyerJourney journey, StageModel model) {
        requireNonNull(model, "model");
        Findings findings = fit(requireNonNull(journey, "journey"), model);
        findings.refuse();
        ProbeCompiler compiler = new ProbeCompiler(model, rules);
        List<List<PreparedCriterion>> evidence =
                journey.steps().stream().map(step -> compiled(step, compiler)).toList();
        findings.addAll(compiler.findings())
                .unless(
                        !compiler.asksBusinessTime() || calendar.isPresent(),
                        "calendar",
                        JourneyText.CALENDAR_MISSING,
                        journey.id())
                .refuse();
        return new PreparedJourney(journey, model, compiler.layout(calendar), evidence);
    }

    /**
     * Where the seller is with one deal, and where the buyer is.
     *
     * @param asOf the moment of the question
     * @throws dev.attain.core.finding.InvalidDefinitionException as {@link #prepare}
     */
    public JourneyStanding align(BuyerJourney journey, StageModel model, DealView deal, Instant asOf) {
        return prepare(journey, model).align(deal, asOf);
    }

    private static Findings fit(BuyerJourney journey, StageModel model) {
        Findings findings = Findings.in("buyerJourney");
        for (int i = 0; i < journey.steps().size(); i++) {
            String path = "steps[" + i + "].evidence";
            model.unfit(journey.steps().get(i).evidence()).forEach(finding -> findings.add(finding.below(path)));
        }
        for (int i = 0; i < journey.presumed().size(); i++) {
            PresumedStep one = journey.presumed().get(i);
            boolean isKnown = model.stage(one.stage()).isPresent();
            findings.unless(isKnown, "presumed[" + i + "].stage", JourneyText.STAGE_UNKNOWN, model, one.stage());
        }
        return findings;
    }

    private static List<PreparedCriterion> compiled(BuyerStep step, ProbeCompiler compiler) {
        List<PreparedCriterion> evidence = new ArrayList<>();
        for (Criterion criterion : step.evidence()) {
            evidence.add(new PreparedCriterion(
                    evidence.size(), criterion, criterion.condition().accept(compiler)));
        }
        return evidence;
    }
}
