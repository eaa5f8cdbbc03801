package dev.attain.funnel.allocation.outcome;

/** What kind of reason keeps a task open. */
public enum OpenReason {
    /** No rep may get it: skills, territory, absence or exclusions speak against all. */
    NOBODY_ELIGIBLE,
    /** Those who may get it are full, and so are all who could take something off them. */
    NO_ROOM,
    /** There is a place, but filling it would cost more than leaving the task open. */
    TOO_DEAR,
    /** The method did not come to it: a better plan might. */
    NOT_REACHED
}
