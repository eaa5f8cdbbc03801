package dev.attain.funnel.stage.assess;

import static java.util.Objects.requireNonNull;

import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.assess.probe.ModelLayout;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Says whether a deal may move, and if not, everything that is missing: no criterion hides another, each is asked once,
 * and nothing is changed by asking, so every question is a dry run. It keeps nothing between calls.
 *
 * <pre>{@code
 * StageEngine engine = StageEngine.standard().with(StageRules.of("margin-kept", new MarginKept())).with(calendar);
 * StageDecision decision = engine.assess(model, deal, StageId.of("offer"), asOf);
 * decision.unmet().get(0).text(Locale.ENGLISH); // pain-known: pain is missing; fill in pain
 * }</pre>
 */
public final class StageEngine {
    private static final StageEngine STANDARD = new StageEngine(StageRules.none(), Optional.empty(), Runnable::run);

    private final StageRules rules;
    private final Optional<WorkCalendar> calendar;
    private final Executor threads;

    private StageEngine(StageRules rules, Optional<WorkCalendar> calendar, Executor threads) {
        this.rules = rules;
        this.calendar = calendar;
        this.threads = threads;
    }

    /**
     * An engine without rules in code and without a work calendar, which asks many deals in the thread of the caller.
     */
    public static StageEngine standard() {
        return STANDARD;
    }

    /** The same engine with these rules and no others. */
    public StageEngine with(StageRules known) {
        return new StageEngine(requireNonNull(known, "rules"), calendar, threads);
    }

    /** The same engine with a calendar that counts business time. */
    public StageEngine with(WorkCalendar counts) {
        return new StageEngine(rules, Optional.of(counts), threads);
    }

    /**
     * The same engine, which asks {@linkplain PreparedStageModel#assessAll many deals} in the threads of an executor.
     */
    public StageEngine by(Executor sharing) {
        return new StageEngine(rules, calendar, requireNonNull(sharing, "threads"));
    }

    /**
     * A model laid out for many questions: keep it as long as the model.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the model names rules that this engine does not
     *     have, or asks for business time and this engine has no calendar: everything at once
     */
    public PreparedStageModel prepare(StageModel model) {
        return new PreparedStageModel(ModelLayout.of(requireNonNull(model, "model"), rules, calendar), threads);
    }

    /**
     * Whether a deal may move to another stage now.
     *
     * @param to the stage to move to
     * @param asOf the moment of the question: sign-offs, confirmations and waivers count as of then
     * @throws dev.attain.core.finding.InvalidDefinitionException as {@link #prepare}
     */
    public StageDecision assess(StageModel model, DealView deal, StageId to, Instant asOf) {
        return prepare(model).assess(deal, to, asOf);
    }

    /**
     * What a deal is missing for a stage, however far away.
     *
     * @param to the stage that it should reach
     * @param asOf the moment of the question
     * @throws dev.attain.core.finding.InvalidDefinitionException as {@link #prepare}
     */
    public StagePath missing(StageModel model, DealView deal, StageId to, Instant asOf) {
        return prepare(model).missing(deal, to, asOf);
    }
}
