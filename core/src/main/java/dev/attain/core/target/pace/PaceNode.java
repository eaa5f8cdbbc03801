package dev.attain.core.target.pace;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.pace.terms.PaceBand;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.time.SalesPeriod;
import java.util.List;
import java.util.Optional;

/**
 * Where one target stands. Figures are exact; round them to show them. Equal if it is the same place of the same pace.
 */
public sealed interface PaceNode permits ColumnPace.ColumnPaceNode {
    /** The target. */
    TargetNode target();

    /** Who answers for it: the last owner on its path, else that of the whole. */
    PartyId owner();

    /** When it has to be reached: the last period on its path, else that of the whole. */
    SalesPeriod period();

    /** The results so far, those below it included. */
    Quantity actual();

    /** What should be there by now on the target's own curve. */
    Quantity expected();

    /** Any other figure; empty where it has no value, as a pace where nothing is expected. */
    Optional<Quantity> figure(PaceFigure figure);

    /** How a figure came about, down to results and planned amounts; made on demand by the same formula. */
    Optional<Explanation> explanation(PaceFigure figure);

    /**
     * Actual against expected, more is better in either direction of the metric; empty as long as nothing is expected.
     */
    default Optional<Ratio> pace() {
        return figure(PaceFigure.PACE).map(Quantity::value);
    }

    /** The band of the pace; empty as long as nothing is expected. */
    Optional<PaceBand> status();

    /** How many days of the period have passed by the end of the day, working days if the tracker has a calendar. */
    long elapsedDays();

    /** How many days of the period are left after the day. */
    long remainingDays();

    /**
     * What deserves attention, as long as the period is running: it drifts, it cannot be recovered, or nothing was
     * heard of it. A node without a level along time below it cannot drift.
     */
    List<Finding> alerts();

    /** The parts, in the order of the tree; none for a leaf. */
    List<PaceNode> children();
}
