package dev.attain.incentives.recognition.live;

/** A place that a member marks in the order. */
enum Mark {
    /** Where it stands itself, those who are level in the order of their ids. */
    ITSELF,
    /** Where those who are level with it begin. */
    LEVEL,
    /** Where those who are behind it begin. */
    BEHIND;

    /** Whether somebody with the same step stands before the place that a member marks. */
    boolean isAfter(int there, int member, long step, Roster roster) {
        return switch (this) {
            case ITSELF -> roster.compare(there, member, step) < 0;
            case LEVEL -> roster.compareLevel(there, member, step) < 0;
            case BEHIND -> roster.compareLevel(there, member, step) <= 0;
        };
    }
}
