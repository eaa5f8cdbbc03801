package dev.attain.funnel.allocation.follow;

/** Where a task is in its life. */
public enum TaskState {
    /** Not begun. */
    OPEN,
    /** Begun. */
    IN_PROGRESS,
    /** Finished. */
    DONE,
    /** No longer wanted. */
    CANCELLED;

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == DONE || this == CANCELLED;
    }

    /**
     * Whether a task may go from this state to another: forward, back from in progress to open, and nowhere once it is
     * closed.
     */
    public boolean mayBecome(TaskState next) {
        return !isClosed() && next != this;
    }
}
