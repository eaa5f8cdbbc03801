package dev.attain.funnel.conformance;

import dev.attain.funnel.deal.StageId;
import java.util.List;

/**
 * The cheapest way to bring what a deal did and what its model says together.
 *
 * @param steps what they have in common and what only one of them has, in order
 */
record Alignment(List<Step> steps) {
    Alignment {
        steps = List.copyOf(steps);
    }

    /** Who has a stage. */
    enum Side {
        BOTH,
        MODEL,
        DEAL
    }

    /**
     * One stage.
     *
     * @param side who has it
     * @param stage which stage
     * @param visited how many stages the deal visited before
     */
    record Step(Side side, StageId stage, int visited) {}

    int cost() {
        return (int) steps.stream().filter(step -> step.side() != Side.BOTH).count();
    }
}
