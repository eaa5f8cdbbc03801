package dev.attain.funnel.conformance;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.funnel.conformance.history.DealHistory;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.Waiver;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** How well one deal followed its model, and every way in which it did not. */
@Value.Immutable
public sealed interface Conformance permits ImmutableConformance {
    /** Which deal. */
    DealId deal();

    /** Until when it was looked at. */
    Instant asOf();

    /** Whether it is closed and was judged by whole ways through the model; an open one is judged by how they begin. */
    boolean isClosed();

    /**
     * The fewest stages that must be put in or taken out to make its way one that the model has, from the first stage
     * to a closed one, or to any while it is open; zero if it is one. Waived ones count, times do not.
     */
    int cost();

    /**
     * How near its way is to one of the model, from 0 to 1: 1 − cost ÷ (stages visited + stages of the shortest way to
     * a closed stage), by which nothing in common is 0. Of an open deal, 1 − cost ÷ stages visited. One without visits.
     */
    Ratio fitness();

    /** Everything that strayed, waived or not, in the order of time. */
    List<Deviation> deviations();

    /** Every exception that the deal was granted, whatever for. */
    List<Waiver> waivers();

    /** What it has been through, which the findings about its rows stand in too. */
    DealHistory history();

    /** Whether nothing strayed but what was waived. */
    default boolean isConforming() {
        return deviations().stream().allMatch(Deviation::isWaived);
    }

    /** What is wrong with its rows. */
    default List<Finding> findings() {
        return history().findings();
    }

    /** The exceptions that have ended. */
    default List<Waiver> expiredWaivers() {
        return waivers().stream().filter(waiver -> !waiver.holdsAt(asOf())).toList();
    }
}
