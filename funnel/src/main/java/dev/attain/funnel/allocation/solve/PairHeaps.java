package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * Which task is the cheapest to move from one rep to another, for all pairs of reps at once: the edges of the collapsed
 * graph of reps. An eligible pair of a task and a rep is a node of exactly one pairing heap (M. L. Fredman, R.
 * Sedgewick, D. D. Sleator, R. E. Tarjan, Algorithmica 1, 1986), that of the rep the task is on and the rep it could go
 * to; the links lie in arrays beside the pairs, so memory is proportional to the eligible pairs whatever moves, and a
 * rep that holds thousands of tasks costs no more than one that holds few. Among equal differences the task with the
 * lower number is first.
 *
 * <p>Staying open is the rep behind the last one here. A task that is on no rep has its pairs in no heap.
 */
final class PairHeaps {
    static final int NONE = -1;

    private final int reps;
    private final Moves[] movesFrom;
    private int tasks;
    private int[] starts;
    private int[] ends;
    private int[] repOfTask;
    private long[] costOfTask;
    private int[] freeTasks = new int[0];
    private int freed;

    private int pairs;
    private int dead;
    private int[] repOf;
    private int[] taskOf;
    private long[] costOf;
    private int[] child;
    private int[] next;
    private int[] previous;

    /** Room for so many tasks and pairs at first, between so many reps and one that stands for staying open. */
    PairHeaps(int reps, int tasks, int pairs) {
        this.reps = reps;
        this.movesFrom = new Moves[reps + 1];
        Arrays.setAll(movesFrom, rep -> new Moves());
        this.starts = new int[tasks];
        this.ends = new int[tasks];
        this.repOfTask = new int[tasks];
        this.costOfTask = new long[tasks];
        resizePairs(pairs);
    }

    /** The moves away from a rep. */
    Moves from(int rep) {
        return movesFrom[rep];
    }

    int tasks() {
        return tasks;
    }

    int rep(int task) {
        return repOfTask[task];
    }

    /** What the task costs where it is. */
    long cost(int task) {
        return costOfTask[task];
    }

    int start(int task) {
        return starts[task];
    }

    int end(int task) {
        return ends[task];
    }

    int repOfPair(int pair) {
        return repOf[pair];
    }

    int taskOfPair(int pair) {
        return taskOf[pair];
    }

    long costOfPair(int pair) {
        return costOf[pair];
    }

    /** The pair of a task and a rep, or {@link #NONE}. */
    int pair(int task, int rep) {
        int at = Arrays.binarySearch(repOf, starts[task], ends[task], rep);
        return at < 0 ? NONE : at;
    }

    /** Takes up a task with its pairs, one after the other in rising order of the reps, on no rep yet. */
    int add(int[] eligible, long[] costs, int from, int to, int shift, long openPrice) {
        boolean mayStayOpen = openPrice != Instance.MANDATORY;
        makeRoom(to - from + 1);
        int task = freed > 0 ? freeTasks[--freed] : tasks++;
        starts[task] = pairs;
        for (int at = from; at < to; at++) {
            append(task, eligible[at - shift], costs[at]);
        }
        if (mayStayOpen) {
            append(task, reps, openPrice);
        }
        ends[task] = pairs;
        repOfTask[task] = NONE;
        return task;
    }

    /** Forgets a task that is on no rep; its number may be given to another. */
    void forget(int task) {
        dead += ends[task] - starts[task];
        ends[task] = starts[task];
        if (freed == freeTasks.length) {
            freeTasks = Arrays.copyOf(freeTasks, 2 * freed + 4);
        }
        freeTasks[freed++] = task;
    }

    /** Brings a task from where it is to the rep of one of its pairs, or to no rep. */
    void move(int task, int pair) {
        if (repOfTask[task] != NONE) {
            unlink(task);
        }
        repOfTask[task] = pair == NONE ? NONE : repOf[pair];
        if (pair != NONE) {
            costOfTask[task] = costOf[pair];
            link(task);
        }
    }

    /** Adds a task as it was taken up to an instance. */
    void describe(int task, Instance.Builder builder) {
        int start = starts[task];
        int open = pair(task, reps);
        int count = (open == NONE ? ends[task] : open) - start;
        int[] eligible = new int[count];
        long[] costs = new long[count];
        Arrays.setAll(eligible, at -> repOf[start + at]);
        Arrays.setAll(costs, at -> costOf[start + at]);
        builder.task(open == NONE ? Instance.MANDATORY : costOf[open], eligible, costs);
    }

    private void unlink(int task) {
        Moves moves = movesFrom[repOfTask[task]];
        for (int pair = starts[task]; pair < ends[task]; pair++) {
            if (repOf[pair] != repOfTask[task]) {
                moves.remove(pair);
            }
        }
    }

    private void link(int task) {
        Moves moves = movesFrom[repOfTask[task]];
        for (int pair = starts[task]; pair < ends[task]; pair++) {
            if (repOf[pair] != repOfTask[task]) {
                moves.insert(pair);
            }
        }
    }

    private void append(int task, int rep, long cost) {
        repOf[pairs] = rep;
        taskOf[pairs] = task;
        costOf[pairs++] = cost;
    }

    private void makeRoom(int more) {
        if (freed == 0 && tasks == starts.length) {
            int size = 2 * tasks + 4;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            repOfTask = Arrays.copyOf(repOfTask, size);
            costOfTask = Arrays.copyOf(costOfTask, size);
        }
        if (pairs + more > repOf.length) {
            boolean mostlyDead = dead > pairs / 2;
            if (mostlyDead) {
                compact();
            }
            resizePairs(Math.addExact(pairs, Math.max(more, pairs / 2)));
        }
    }

    /** Drops the pairs of forgotten tasks; all others get new numbers, so the heaps are built again. */
    private void compact() {
        Arrays.setAll(movesFrom, rep -> new Moves());
        int[] oldReps = repOf.clone();
        long[] oldCosts = costOf.clone();
        pairs = 0;
        dead = 0;
        for (int task = 0; task < tasks; task++) {
            int from = starts[task];
            int to = ends[task];
            starts[task] = pairs;
            for (int pair = from; pair < to; pair++) {
                append(task, oldReps[pair], oldCosts[pair]);
            }
            ends[task] = pairs;
        }
        for (int task = 0; task < tasks; task++) {
            if (ends[task] > starts[task] && repOfTask[task] != NONE) {
                link(task);
            }
        }
    }

    private void resizePairs(int size) {
        repOf = repOf == null ? new int[size] : Arrays.copyOf(repOf, size);
        taskOf = taskOf == null ? new int[size] : Arrays.copyOf(taskOf, size);
        costOf = costOf == null ? new long[size] : Arrays.copyOf(costOf, size);
        child = child == null ? new int[size] : Arrays.copyOf(child, size);
        next = next == null ? new int[size] : Arrays.copyOf(next, size);
        previous = previous == null ? new int[size] : Arrays.copyOf(previous, size);
    }

    private long difference(int pair) {
        return costOf[pair] - costOfTask[taskOf[pair]];
    }

    private int meld(int one, int two) {
        long first = difference(one);
        long second = difference(two);
        boolean inOrder = first < second || (first == second && taskOf[one] < taskOf[two]);
        int parent = inOrder ? one : two;
        int below = inOrder ? two : one;
        next[below] = child[parent];
        if (child[parent] != NONE) {
            previous[child[parent]] = below;
        }
        previous[below] = parent;
        child[parent] = below;
        return parent;
    }

    /** The two passes that make one heap of a list of siblings. */
    private int meldAll(int first) {
        int melded = NONE;
        int at = first;
        while (at != NONE) {
            int second = next[at];
            int rest = second == NONE ? NONE : next[second];
            int pair = second == NONE ? at : meld(at, second);
            next[pair] = melded;
            melded = pair;
            at = rest;
        }
        int root = melded;
        at = root == NONE ? NONE : next[root];
        while (at != NONE) {
            int rest = next[at];
            root = meld(root, at);
            at = rest;
        }
        return root;
    }

    private void cutOut(int pair) {
        int before = previous[pair];
        if (child[before] == pair) {
            child[before] = next[pair];
        } else {
            next[before] = next[pair];
        }
        if (next[pair] != NONE) {
            previous[next[pair]] = before;
        }
    }

    /**
     * The cheapest moves from one rep to each other: a list of targets, found by number through a small table of open
     * addresses.
     */
    final class Moves {
        private int[] table = newTable(4);
        private int count;
        private int[] targets = new int[2];
        private int[] roots = new int[2];
        private long[] differences = new long[2];

        /** How many targets are listed; some may have no move at present. */
        int count() {
            return count;
        }

        int target(int at) {
            return targets[at];
        }

        /** The pair of the cheapest task to move to the target, or {@link #NONE}. */
        int best(int at) {
            return roots[at];
        }

        /** What that move adds to the cost. */
        long difference(int at) {
            return differences[at];
        }

        private void insert(int pair) {
            child[pair] = NONE;
            int at = placeOf(repOf[pair]);
            setRoot(at, roots[at] == NONE ? pair : meld(roots[at], pair));
        }

        private void remove(int pair) {
            int at = placeOf(repOf[pair]);
            int below = meldAll(child[pair]);
            if (roots[at] == pair) {
                setRoot(at, below);
            } else {
                cutOut(pair);
                setRoot(at, below == NONE ? roots[at] : meld(roots[at], below));
            }
        }

        private void setRoot(int at, int root) {
            if (roots[at] != root) {
                roots[at] = root;
                differences[at] = root == NONE ? 0 : PairHeaps.this.difference(root);
            }
        }

        private int placeOf(int target) {
            int slot = target & (table.length - 1);
            while (table[slot] != NONE) {
                if (targets[table[slot]] == target) {
                    return table[slot];
                }
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = count;
            return append(target);
        }

        private int append(int target) {
            if (count == targets.length) {
                targets = Arrays.copyOf(targets, 2 * count);
                roots = Arrays.copyOf(roots, 2 * count);
                differences = Arrays.copyOf(differences, 2 * count);
            }
            targets[count] = target;
            roots[count] = NONE;
            if (2 * ++count > table.length) {
                enlarge();
            }
            return count - 1;
        }

        private void enlarge() {
            table = newTable(2 * table.length);
            for (int at = 0; at < count; at++) {
                int slot = targets[at] & (table.length - 1);
                while (table[slot] != NONE) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = at;
            }
        }

        private static int[] newTable(int size) {
            int[] table = new int[size];
            Arrays.fill(table, NONE);
            return table;
        }
    }
}
