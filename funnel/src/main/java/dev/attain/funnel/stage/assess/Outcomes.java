package dev.attain.funnel.stage.assess;

import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.PreparedCriterion;
import dev.attain.funnel.stage.assess.probe.PreparedMove;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What criteria said, by how they stand, each in the order of the model. */
record Outcomes(List<CriterionOutcome> satisfied, List<CriterionOutcome> unmet, List<CriterionOutcome> waived) {
    static final Outcomes NONE = new Outcomes(List.of(), List.of(), List.of());

    /** Asks criteria of one deal, each once however many moves ask it; mutable, for one thread. */
    static final class Asking {
        private final DealView deal;
        private final Instant asOf;
        private final Outcomes found = new Outcomes(new ArrayList<>(), new ArrayList<>(0), new ArrayList<>(0));
        private final boolean[] asked;

        /** Of so many criteria of a model. */
        Asking(int criteria, DealView deal, Instant asOf) {
            this.asked = new boolean[criteria];
            this.deal = deal;
            this.asOf = asOf;
        }

        /** Asks what a move asks and no move before it has asked. */
        void ask(PreparedMove move, Facts facts) {
            for (PreparedCriterion criterion : move.criteria()) {
                if (!asked[criterion.index()]) {
                    asked[criterion.index()] = true;
                    found.add(ask(criterion, facts));
                }
            }
        }

        Outcomes outcomes() {
            return found.frozen();
        }

        private AskedCriterion ask(PreparedCriterion criterion, Facts facts) {
            if (criterion.isMet(facts)) {
                return new AskedCriterion(criterion, CriterionState.MET, facts, null);
            }
            Waiver waiver = criterion.waiver(deal, asOf);
            CriterionState state = waiver == null ? CriterionState.UNMET : CriterionState.WAIVED;
            return new AskedCriterion(criterion, state, facts, waiver);
        }
    }

    boolean blocks() {
        return unmet.stream().anyMatch(CriterionOutcome::blocks);
    }

    private void add(AskedCriterion outcome) {
        switch (outcome.state()) {
            case MET -> satisfied.add(outcome);
            case UNMET -> unmet.add(outcome);
            case WAIVED -> waived.add(outcome);
        }
    }

    private Outcomes frozen() {
        return new Outcomes(frozen(satisfied), frozen(unmet), frozen(waived));
    }

    private static List<CriterionOutcome> frozen(List<CriterionOutcome> found) {
        return found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
    }
}
