package dev.attain.core.target.pace;

import static java.util.Objects.requireNonNull;

import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.target.pace.terms.PaceTerms;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.time.work.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Follows a tree of targets through its period. What is expected of a node by the end of a day comes from its own
 * leaves: those whose period is over in full, those whose period is running by the share of its working days that have
 * passed. Where the leaves below a node add up to more or less than its amount, they give the curve its shape and the
 * amount its height:
 *
 * <pre>{@code
 * expected = target × Σ(leaf × elapsed days ÷ days of its period) ÷ Σ leaf
 * }</pre>
 *
 * <p>It is exact, zero before the period begins and the target itself once it is over. Without a level along time, or
 * with equal weights for periods of equal length, it is the straight line. Of a period without a working day the
 * calendar days count.
 */
public final class PaceTracker {
    private final PaceTerms terms;
    private final PaceDays days;

    private PaceTracker(PaceTerms terms, PaceDays days) {
        this.terms = terms;
        this.days = days;
    }

    /** The standard terms, and every day of the calendar counts. */
    public static PaceTracker standard() {
        return of(PaceTerms.standard());
    }

    /** Terms of one's own, and every day of the calendar counts. */
    public static PaceTracker of(PaceTerms terms) {
        return new PaceTracker(requireNonNull(terms, "terms"), ChronoUnit.DAYS::between);
    }

    /** Terms of one's own, and only working days count. */
    public static PaceTracker of(PaceTerms terms, WorkCalendar calendar) {
        return new PaceTracker(requireNonNull(terms, "terms"), requireNonNull(calendar, "calendar")::workingDays);
    }

    /**
     * Where every target of a tree stands by the end of a day. Rows that cannot be used are findings of the pace, and
     * the others count.
     *
     * @param asOf the last day that counts
     * @throws ArithmeticException if an amount, times the days of the running period, does not fit 64 bits
     */
    public Pace track(TargetTree tree, List<TargetResult> results, LocalDate asOf) {
        return track(ResultTable.of(tree, results, asOf));
    }

    /**
     * Where every target of a tree stands, from results that lie in their places: a million leaves in a few
     * milliseconds.
     *
     * @throws ArithmeticException if an amount, times the days of the running period, does not fit 64 bits
     */
    public Pace track(ResultTable results) {
        requireNonNull(results, "results");
        PaceClock clock = new PaceClock(results.tree().slices(), results.asOf(), days);
        return new ColumnPace(results, terms, clock, new RollUp(results, clock).columns());
    }
}
