package dev.attain.funnel.allocation.solve;

import java.util.Arrays;
import java.util.Optional;

/**
 * The assignment of one task to each rep by shortest augmenting paths after a cheap start: column reduction, reduction
 * transfer and two rounds of augmenting row reduction place most tasks, Dijkstra's algorithm on a dense matrix the rest
 * (R. Jonker, A. Volgenant, Computing 38, 1987; the names of the steps are theirs). With fewer tasks than reps the
 * first two steps fall away, for a rep without a task must have price zero.
 *
 * <p>The value of a column is never positive here; the rep's price is its negative.
 */
final class JonkerVolgenant {
    private static final int NOBODY = -1;
    private static final int ROW_REDUCTIONS = 2;
    private static final long SCANS_PER_ROW = 20;

    private final Instance instance;
    private final int rows;
    private final int columns;
    private final long[] costs;
    private final long[] values;
    private final int[] columnOf;
    private final int[] rowOf;
    private final int[] free;
    private int unplaced;
    private long scansLeft;
    private final Favourites favourites;

    private final long[] distances;
    private final int[] previousRow;
    private final int[] order;
    private int ready;
    private int nearest;
    private int known;

    private JonkerVolgenant(Instance instance) {
        this.instance = instance;
        this.rows = instance.tasks();
        this.columns = instance.reps();
        this.costs = instance.isComplete() ? instance.costs : filled(instance);
        this.values = new long[columns];
        this.columnOf = new int[rows];
        this.rowOf = new int[columns];
        this.free = new int[rows];
        this.distances = new long[columns];
        this.previousRow = new int[columns];
        this.order = new int[columns];
        this.favourites = new Favourites();
        this.scansLeft = SimilarObjectsAuction.fits(instance) ? SCANS_PER_ROW * rows : Long.MAX_VALUE;
    }

    /**
     * The plan; empty if it must use a pair that is not eligible, or if a task had better stay open. Where as many
     * tasks as reps need more scans of rows than is usual, as where costs are products of ranks, an auction does it
     * again: it is even on such costs.
     */
    static Optional<Plan> solve(Instance instance) {
        JonkerVolgenant solver = new JonkerVolgenant(instance);
        boolean done = solver.run();
        return done ? solver.priced() : SimilarObjectsAuction.scaled(instance);
    }

    /** The matrix with a cost no plan would choose wherever a pair is not eligible. */
    private static long[] filled(Instance instance) {
        long[] matrix = new long[Math.multiplyExact(instance.tasks(), instance.reps())];
        Arrays.fill(matrix, prohibitive(instance));
        for (int task = 0; task < instance.tasks(); task++) {
            for (int pair = instance.starts[task]; pair < instance.starts[task + 1]; pair++) {
                matrix[task * instance.reps() + instance.reps[pair]] = instance.costs[pair];
            }
        }
        return matrix;
    }

    private static long prohibitive(Instance instance) {
        return 2 * instance.largest() * (instance.reps() + 1) + 1;
    }

    /** Whether the largest entry of the matrix leaves room for the sums along a path. */
    static boolean fits(Instance instance) {
        return instance.isComplete()
                || instance.largest() < Long.MAX_VALUE / (16 * (instance.reps() + 2L) * (instance.reps() + 2L));
    }

    /** Whether it came to an end within the scans it was given. */
    private boolean run() {
        Arrays.fill(columnOf, NOBODY);
        Arrays.fill(rowOf, NOBODY);
        if (rows == columns) {
            reduceColumns();
        } else {
            Arrays.setAll(free, row -> row);
            unplaced = rows;
        }
        for (int round = 0; round < ROW_REDUCTIONS; round++) {
            reduceRows();
        }
        for (int at = 0; at < unplaced; at++) {
            if (rows == columns && scansLeft < 0) {
                return false;
            }
            augment(free[at]);
        }
        return true;
    }

    private Optional<Plan> priced() {
        long[] prices = new long[columns];
        long top = rows == columns && columns > 0 ? Arrays.stream(values).max().orElseThrow() : 0;
        Arrays.setAll(prices, column -> top - values[column]);
        for (int task = 0; task < rows; task++) {
            long cost = costs[task * columns + columnOf[task]];
            boolean eligible = cost <= instance.largest();
            if (!eligible || instance.openPrices[task] < cost + prices[columnOf[task]]) {
                return Optional.empty();
            }
        }
        return Optional.of(new Plan(instance, columnOf, prices, new long[0]));
    }

    /**
     * The value of a column becomes its least cost, and the first row that has it and no column yet gets the column.
     */
    private void reduceColumns() {
        int[] cheapest = new int[columns];
        boolean[] tied = new boolean[columns];
        System.arraycopy(costs, 0, values, 0, columns);
        for (int row = 1; row < rows; row++) {
            int base = row * columns;
            for (int column = 0; column < columns; column++) {
                long cost = costs[base + column];
                if (cost <= values[column]) {
                    tied[column] = cost == values[column];
                    cheapest[column] = tied[column] ? cheapest[column] : row;
                    values[column] = cost;
                }
            }
        }
        int[] matches = new int[rows];
        for (int column = 0; column < columns; column++) {
            int row = tied[column] ? firstWithout(cheapest[column], column) : cheapest[column];
            if (matches[row]++ == 0) {
                columnOf[row] = column;
                rowOf[column] = row;
            }
        }
        transferReductions(matches);
    }

    /**
     * The first row that has no column yet among those to which this one costs the least; the very first if all have
     * one.
     */
    private int firstWithout(int from, int column) {
        for (int row = from; row < rows; row++) {
            if (columnOf[row] == NOBODY && costs[row * columns + column] == values[column]) {
                return row;
            }
        }
        return from;
    }

    /** What a row with one column could pay more, its column gives away. */
    private void transferReductions(int[] matches) {
        for (int row = 0; row < rows; row++) {
            if (matches[row] == 0) {
                free[unplaced++] = row;
            } else if (matches[row] == 1) {
                values[columnOf[row]] -= slackBeside(row, columnOf[row]);
            }
        }
    }

    private long slackBeside(int row, int own) {
        long least = columns == 1 ? 0 : Long.MAX_VALUE;
        for (int column = 0; column < columns; column++) {
            if (column != own) {
                least = Math.min(least, costs[row * columns + column] - values[column]);
            }
        }
        return least;
    }

    /**
     * Every row without a column takes its best one and lowers it to the second best, as in an auction; who is driven
     * out tries again at once if that was a gain, in the next round if it was a tie.
     */
    private void reduceRows() {
        int waiting = unplaced;
        int at = 0;
        unplaced = 0;
        while (at < waiting) {
            int row = free[at++];
            favourites.choose(row);
            boolean gain = favourites.second != NOBODY && favourites.lead > 0;
            int column = favourites.best;
            if (gain) {
                values[column] -= favourites.lead;
            } else if (rowOf[column] != NOBODY && favourites.second != NOBODY) {
                column = favourites.second;
            }
            int driven = rowOf[column];
            columnOf[row] = column;
            rowOf[column] = row;
            if (driven != NOBODY && gain) {
                free[--at] = driven;
            } else if (driven != NOBODY) {
                free[unplaced++] = driven;
            }
        }
    }

    /**
     * Places one row by a shortest path to a column that nobody has; columns whose distance is final get their new
     * values.
     */
    private void augment(int start) {
        for (int column = 0; column < columns; column++) {
            distances[column] = costs[start * columns + column] - values[column];
            previousRow[column] = start;
            order[column] = column;
        }
        ready = 0;
        nearest = 0;
        known = 0;
        int end = NOBODY;
        while (end == NOBODY) {
            end = nearest == known ? gatherNearest() : NOBODY;
            while (end == NOBODY && nearest < known) {
                end = scan(order[nearest++]);
            }
        }
        long shortest = distances[end];
        for (int at = 0; at < ready; at++) {
            values[order[at]] += distances[order[at]] - shortest;
        }
        flip(start, end);
    }

    /**
     * Brings the columns of the next distance together, behind those that are done; one that nobody has ends the
     * search.
     */
    private int gatherNearest() {
        ready = nearest;
        long shortest = distances[order[known++]];
        for (int at = known; at < columns; at++) {
            int column = order[at];
            if (distances[column] <= shortest) {
                if (distances[column] < shortest) {
                    known = nearest;
                    shortest = distances[column];
                }
                order[at] = order[known];
                order[known++] = column;
            }
        }
        for (int at = nearest; at < known; at++) {
            if (rowOf[order[at]] == NOBODY) {
                return order[at];
            }
        }
        return NOBODY;
    }

    /** Looks for shorter ways through the row of a column whose distance is final. */
    private int scan(int through) {
        scansLeft--;
        int row = rowOf[through];
        int base = row * columns;
        long shortest = distances[through];
        long spent = costs[base + through] - values[through] - shortest;
        for (int at = known; at < columns; at++) {
            int column = order[at];
            long distance = costs[base + column] - values[column] - spent;
            if (distance < distances[column]) {
                distances[column] = distance;
                previousRow[column] = row;
                if (distance == shortest) {
                    if (rowOf[column] == NOBODY) {
                        return column;
                    }
                    order[at] = order[known];
                    order[known++] = column;
                }
            }
        }
        return NOBODY;
    }

    private void flip(int start, int end) {
        int column = end;
        int row;
        do {
            row = previousRow[column];
            rowOf[column] = row;
            int before = columnOf[row];
            columnOf[row] = column;
            column = before;
        } while (row != start);
    }

    /**
     * The few best columns of each row when it was last scanned, and how good the best of the others was then. Values
     * never rise, so as long as two of the few are no dearer than that bound they are the best two of all.
     */
    private final class Favourites {
        private static final int MOST = 5;

        private final int[] few = new int[Math.multiplyExact(rows, MOST)];
        private final long[] costOfFew = new long[rows * MOST];
        private final long[] reduced = new long[MOST];
        private final int[] known = new int[rows];
        private final long[] bounds = new long[rows];
        private int best;
        private int second;
        private long lead;

        /** Sets the best column of a row, the second best if there is one, and by how much the best leads it. */
        void choose(int row) {
            if (known[row] == 0 || !isClear(row)) {
                scanAll(row);
                isClear(row);
            }
        }

        private boolean isClear(int row) {
            long least = Long.MAX_VALUE;
            long next = Long.MAX_VALUE;
            best = NOBODY;
            second = NOBODY;
            for (int at = row * MOST; at < row * MOST + known[row]; at++) {
                long value = costOfFew[at] - values[few[at]];
                if (value < least) {
                    next = least;
                    second = best;
                    least = value;
                    best = few[at];
                } else if (value < next) {
                    next = value;
                    second = few[at];
                }
            }
            lead = next - least;
            return next <= bounds[row];
        }

        private void scanAll(int row) {
            scansLeft--;
            known[row] = 0;
            long bound = Long.MAX_VALUE;
            for (int column = 0; column < columns; column++) {
                long value = costs[row * columns + column] - values[column];
                if (value < bound) {
                    bound = offer(row, column, value, bound);
                }
            }
            bounds[row] = bound;
        }

        /** Takes a column in among the few, and the worst of them out if they are too many; returns the new bound. */
        private long offer(int row, int column, long value, long bound) {
            int at = Math.min(known[row], MOST - 1);
            long left = known[row] < MOST ? bound : Math.max(value, reduced[at]);
            if (known[row] == MOST && value >= reduced[at]) {
                return left;
            }
            known[row] = Math.min(known[row] + 1, MOST);
            int from = row * MOST;
            while (at > 0 && reduced[at - 1] > value) {
                reduced[at] = reduced[at - 1];
                few[from + at] = few[from + at - 1];
                costOfFew[from + at] = costOfFew[from + at - 1];
                at--;
            }
            reduced[at] = value;
            few[from + at] = column;
            costOfFew[from + at] = costs[row * columns + column];
            return left;
        }
    }
}
