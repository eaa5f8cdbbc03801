package dev.attain.funnel.stage.assess.probe;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.Need;
import dev.attain.funnel.deal.SignOff;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.rule.RuleAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one question about a deal has found out of it: everything is asked of the host at most once, when the first
 * criterion needs it, and kept, so that a decision can word its evidence later whatever the host does to its object.
 * For one thread until the question is answered; only read afterwards.
 */
public final class Facts {
    private static final @Nullable RuleAnswer[] NO_ANSWERS = new RuleAnswer[0];

    private final FactsLayout layout;
    private final DealView deal;
    private final Transition move;
    private final Instant enteredAt;
    private final Instant asOf;
    private final Shared shared;
    private final @Nullable RuleAnswer[] answers;

    private Facts(FactsLayout layout, DealView deal, Transition move, Moments moments, Shared shared) {
        this.layout = layout;
        this.deal = deal;
        this.move = move;
        this.enteredAt = moments.enteredAt();
        this.asOf = moments.asOf();
        this.shared = shared;
        this.answers = layout.calls().isEmpty()
                ? NO_ANSWERS
                : new RuleAnswer[layout.calls().size()];
    }

    private record Moments(Instant enteredAt, Instant asOf) {}

    /** What is the same for every move of one deal. */
    private static final class Shared {
        private final @Nullable AttributeValue[] values;
        private final boolean[] asked;
        private List<Finding> findings = List.of();
        private boolean @Nullable [] done;
        private List<StepId> unknownSteps = List.of();
        private @Nullable List<SignOff> signOffs;
        private @Nullable List<Need> needs;

        private Shared(int slots) {
            this.values = new AttributeValue[slots];
            this.asked = new boolean[slots];
        }
    }

    /** Nothing is known yet. */
    public static Facts of(FactsLayout layout, DealView deal, Transition move, Instant asOf) {
        Shared nothing = new Shared(layout.slots().size());
        return new Facts(
                layout, deal, move, new Moments(requireNonNull(deal.enteredAt(), "deal.enteredAt"), asOf), nothing);
    }

    /** The same deal if it had just entered the stage that another move leaves. */
    public Facts onward(Transition next) {
        return new Facts(layout, deal, next, new Moments(asOf, asOf), shared);
    }

    /** What was found out to be wrong with the deal so far, in the order in which it was found. */
    public List<Finding> findings() {
        return List.copyOf(shared.findings); // no copy while there are none
    }

    /** Adds something that is wrong with the deal. */
    public void report(Finding finding) {
        if (shared.findings.isEmpty()) {
            shared.findings = new ArrayList<>();
        }
        shared.findings.add(finding);
    }

    DealView deal() {
        return deal;
    }

    Transition move() {
        return move;
    }

    Instant asOf() {
        return asOf;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    WorkCalendar calendar() {
        return layout.calendar();
    }

    /** The value of an attribute; null if the deal does not have it, or has one that does not belong there. */
    @Nullable
    AttributeValue value(Slot slot) {
        int index = slot.index();
        if (!shared.asked[index]) {
            shared.asked[index] = true;
            shared.values[index] = read(slot);
        }
        return shared.values[index];
    }

    /** Reports the value of an attribute that does not belong there, whether a criterion asks for it or not. */
    public void inspect(Slot slot) {
        if (slot.index() < layout.slots().size()) {
            value(slot);
        } else {
            read(slot);
        }
    }

    /** Whether a step of the model was done. */
    public boolean isDone(StepId step) {
        return done()[requireNonNull(layout.steps().get(step))];
    }

    /** The steps that were done and that the model does not have, in the order of the host. */
    public List<StepId> unknownSteps() {
        done();
        return shared.unknownSteps;
    }

    List<SignOff> signOffs() {
        List<SignOff> signOffs = shared.signOffs;
        if (signOffs == null) {
            signOffs = List.copyOf(deal.signOffs());
            shared.signOffs = signOffs;
        }
        return signOffs;
    }

    List<Need> needs() {
        List<Need> needs = shared.needs;
        if (needs == null) {
            needs = List.copyOf(deal.needs());
            shared.needs = needs;
        }
        return needs;
    }

    RuleAnswer answer(RuleCall call) {
        RuleAnswer answer = answers[call.index()];
        if (answer == null) {
            answer = call.answer(this, layout.model());
            answers[call.index()] = answer;
        }
        return answer;
    }

    private @Nullable AttributeValue read(Slot slot) {
        Optional<AttributeValue> given =
                requireNonNull(deal.attribute(slot.name()), "the attribute of the deal; empty where there is none");
        if (given.isEmpty() || slot.accepts(given.get())) {
            return given.orElse(null);
        }
        report(unfit(slot, given.get()));
        return null;
    }

    private Finding unfit(Slot slot, AttributeValue value) {
        String path = "deal." + slot.name();
        if (value.type() != slot.definition().type()) {
            return Finding.error(
                    path,
                    ProbeText.TYPE_DIFFERS,
                    slot.name(),
                    slot.definition().type(),
                    deal.id(),
                    value,
                    value.type());
        }
        return Finding.error(
                path,
                ProbeText.UNIT_DIFFERS,
                slot.name(),
                slot.definition().unit().orElseThrow(),
                deal.id(),
                value);
    }

    private boolean[] done() {
        boolean[] done = shared.done;
        if (done == null) {
            done = new boolean[layout.steps().size()];
            shared.done = done;
            readSteps(done);
        }
        return done;
    }

    private void readSteps(boolean[] done) {
        List<StepId> unknown = new ArrayList<>(0);
        for (StepId step : deal.completedSteps()) {
            Integer place = layout.steps().get(step);
            if (place == null) {
                unknown.add(step);
            } else {
                done[place] = true;
            }
        }
        shared.unknownSteps = List.copyOf(unknown);
    }
}
