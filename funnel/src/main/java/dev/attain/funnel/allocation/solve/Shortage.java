package dev.attain.funnel.allocation.solve;

/**
 * Why there is no plan, as a count that anybody can check. Immutable.
 *
 * <p>{@link Kind#PLACES}: none of the tasks may stay open or go to a rep outside the set, and the reps have fewer
 * places than there are tasks (P. Hall, <i>On representatives of subsets</i>, 1935). {@link Kind#TASKS}: the reps must
 * carry more tasks than there are tasks for which any of them is eligible.
 */
public final class Shortage implements Engine.Outcome {
    /** What there is too little of. */
    public enum Kind {
        /** Room for tasks that only these reps may do. */
        PLACES,
        /** Tasks that these reps may do, for the loads they must have. */
        TASKS
    }

    private final Kind kind;
    private final int[] tasks;
    private final int[] reps;

    /** A shortage of these parts, which become its own, in rising order. */
    Shortage(Kind kind, int[] tasks, int[] reps) {
        this.kind = kind;
        this.tasks = tasks;
        this.reps = reps;
    }

    /** What there is too little of. */
    public Kind kind() {
        return kind;
    }

    /** The tasks that compete, or all for which the reps are eligible; rising, a copy. */
    public int[] tasks() {
        return tasks.clone();
    }

    /** The reps that are too few, or that lack tasks; rising, a copy; none if a task has no eligible rep. */
    public int[] reps() {
        return reps.clone();
    }
}
