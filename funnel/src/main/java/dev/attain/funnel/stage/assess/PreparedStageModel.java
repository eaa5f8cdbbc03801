package dev.attain.funnel.stage.assess;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.census.CensusTaker;
import dev.attain.funnel.stage.assess.census.StageCensus;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.ModelLayout;
import dev.attain.funnel.stage.assess.probe.PreparedMove;
import dev.attain.funnel.stage.assess.probe.PreparedStage;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * A stage model laid out for running: criteria are compiled once, and a question costs what its criteria cost.
 * Immutable; any number of threads may share one. Not for Java serialization: ship the model and prepare it where it is
 * used.
 */
public final class PreparedStageModel {
    private final ModelLayout layout;
    private final Executor threads;

    PreparedStageModel(ModelLayout layout, Executor threads) {
        this.layout = layout;
        this.threads = threads;
    }

    /** The model that was prepared. */
    public StageModel model() {
        return layout.model();
    }

    /** As {@link StageEngine#assess}, by this model. */
    public StageDecision assess(DealView deal, StageId to, Instant asOf) {
        Question question = question(deal, to, asOf);
        DealFindings wrong = new DealFindings(layout, deal, asOf);
        PreparedStage from = layout.stage(question.from());
        if (from == null) {
            return AssessedMove.unknown(question, List.of(), wrong.stageUnknown());
        }
        PreparedMove move = from.to(to);
        if (move == null) {
            return AssessedMove.unknown(question, from.moves(), wrong.targetUnknown(to));
        }
        Facts facts = Facts.of(layout.facts(), deal, move.move(), asOf);
        Outcomes.Asking asking = new Outcomes.Asking(layout.criteria().size(), deal, asOf);
        asking.ask(move, facts);
        Outcomes outcomes = asking.outcomes();
        wrong.report(facts, from, outcomes.unmet());
        return AssessedMove.of(question, outcomes, from, facts.findings());
    }

    /** As {@link StageEngine#missing}, by this model. */
    public StagePath missing(DealView deal, StageId to, Instant asOf) {
        Question question = question(deal, to, asOf);
        DealFindings wrong = new DealFindings(layout, deal, asOf);
        PreparedStage from = layout.stage(question.from());
        if (from == null) {
            return FoundPath.none(question, wrong.stageUnknown());
        }
        List<PreparedMove> path = layout.path(question.from(), to);
        if (path == null) {
            return FoundPath.none(question, wrong.targetUnknown(to));
        }
        return path.isEmpty()
                ? new FoundPath(question, true, List.of(), Outcomes.NONE, List.of())
                : along(path, question, deal);
    }

    /**
     * As {@link StageEngine#assess} for many deals, each asked about the move it waits for, without keeping the
     * reasons: a million deals take about a second, more if the host's views are slow. Of what is wrong with a deal it
     * says what its criteria came upon. The executor of the engine shares the work; the answer is the same without one.
     *
     * @param deals the deals, in any order; a list with fast access by place
     */
    public StageCensus assessAll(List<? extends DealView> deals, Instant asOf) {
        requireNonNull(asOf, "asOf");
        return new CensusTaker(layout, asOf).take(requireNonNull(deals, "deals"), threads);
    }

    private FoundPath along(List<PreparedMove> path, Question question, DealView deal) {
        Facts first = Facts.of(layout.facts(), deal, path.get(0).move(), question.asOf());
        Outcomes.Asking asking = new Outcomes.Asking(layout.criteria().size(), deal, question.asOf());
        asking.ask(path.get(0), first);
        path.stream().skip(1).forEach(move -> asking.ask(move, first.onward(move.move())));
        Outcomes outcomes = asking.outcomes();
        PreparedStage from = requireNonNull(layout.stage(question.from()));
        new DealFindings(layout, deal, question.asOf()).report(first, from, outcomes.unmet());
        List<Finding> findings = first.findings();
        return new FoundPath(
                question, true, path.stream().map(PreparedMove::move).toList(), outcomes, findings);
    }

    private static Question question(DealView deal, StageId to, Instant asOf) {
        requireNonNull(deal, "deal");
        return new Question(
                requireNonNull(deal.id(), "deal.id"),
                requireNonNull(deal.stage(), "deal.stage"),
                requireNonNull(to, "to"),
                requireNonNull(deal.enteredAt(), "deal.enteredAt"),
                requireNonNull(asOf, "asOf"));
    }
}
