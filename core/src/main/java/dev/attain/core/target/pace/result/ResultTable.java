package dev.attain.core.target.pace.result;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.target.split.TargetTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Results in their places in a tree, in columns: eight bytes a node. {@link #of} finds the place of every result by its
 * owner, period and slices; {@link #filling} lets a host that knows the places add millions of figures without an
 * object each. Immutable, for any number of threads.
 *
 * <p>A result lies in the smallest node that holds all of it: a month in a tree of weeks stays with the month or the
 * owner above them and counts from there upwards, a result without a segment stays above the segments.
 *
 * <pre>{@code
 * ResultTable.Filling filling = ResultTable.filling(tree, asOf);
 * filling.add(3, 17, 125_000); // USD 1250.00 in the leaf at place 17 of tree.level(3)
 * Pace pace = PaceTracker.standard().track(filling.table());
 * }</pre>
 */
public final class ResultTable {
    private final TargetTree tree;
    private final LocalDate asOf;
    private final ResultColumns columns;
    private final List<PlacedResult> results;
    private final List<Finding> findings;

    ResultTable(
            TargetTree tree,
            LocalDate asOf,
            ResultColumns columns,
            List<PlacedResult> results,
            List<Finding> findings) {
        this.tree = tree;
        this.asOf = asOf;
        this.columns = columns;
        this.results = List.copyOf(results);
        this.findings = List.copyOf(findings);
    }

    /**
     * Brings results to their places; a row that cannot be used is a finding, and the others count. The order of the
     * rows changes nothing but the numbers in the paths: of measurements that overlap, the one that starts first
     * counts.
     */
    public static ResultTable of(TargetTree tree, List<TargetResult> results, LocalDate asOf) {
        requireNonNull(tree, "tree");
        requireNonNull(asOf, "asOf");
        return new ResultPlacer(tree, Require.copy(results, "results"), asOf).placed();
    }

    /** Starts an empty table of what is known by the end of a day. */
    public static Filling filling(TargetTree tree, LocalDate asOf) {
        return new Filling(requireNonNull(tree, "tree"), requireNonNull(asOf, "asOf"));
    }

    /** The targets whose results these are. */
    public TargetTree tree() {
        return tree;
    }

    /** By the end of which day they are known. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What could not be used. */
    public List<Finding> findings() {
        return findings;
    }

    /** What lies in a node itself and in none below, in whole units. */
    public long units(int depth, int node) {
        return columns.units(depth, node);
    }

    /** The last day of the results that lie in a node itself; empty if it has none, or none with a date. */
    public Optional<LocalDate> lastDay(int depth, int node) {
        return columns.lastDay(depth, node);
    }

    /** Whether any result has a date: else nobody can say whether the figures are stale. */
    public boolean isDated() {
        return columns.isDated();
    }

    /** The results that lie in a node or below it, in the order of the rows; none if they were filled in as numbers. */
    public List<TargetResult> results(int depth, int node) {
        return results.stream()
                .filter(placed -> placed.isBelow(tree, depth, node))
                .map(PlacedResult::result)
                .toList();
    }

    /** Adds figures to places; mutable, for one thread. */
    public static final class Filling {
        private final TargetTree tree;
        private final LocalDate asOf;
        private final ResultColumns columns;
        private final FutureCheck future;

        Filling(TargetTree tree, LocalDate asOf) {
            this.tree = tree;
            this.asOf = asOf;
            this.columns = new ResultColumns(tree);
            this.future = new FutureCheck(tree, asOf);
        }

        /**
         * Adds a figure of whole units to a place of a level; several add up. A figure of a period that begins after
         * {@code asOf} is left out and is a finding.
         *
         * @throws IndexOutOfBoundsException if the level has no such place
         * @throws IllegalArgumentException if there is no such depth
         * @throws ArithmeticException if the sum does not fit 64 bits
         */
        public Filling add(int depth, int node, long units) {
            if (!future.refuses(depth, node)) {
                columns.add(depth, node, units);
            }
            return this;
        }

        /** Adds a figure, and until which day it reaches; one that reaches beyond {@code asOf} is a finding too. */
        public Filling add(int depth, int node, long units, LocalDate lastDay) {
            if (!future.refuses(depth, node) && !future.refuses(depth, node, lastDay)) {
                columns.add(depth, node, units);
                columns.seen(depth, node, lastDay);
            }
            return this;
        }

        /** The table of what was added; the filling can go on. */
        public ResultTable table() {
            return new ResultTable(tree, asOf, columns.copy(), List.of(), future.findings());
        }
    }
}
