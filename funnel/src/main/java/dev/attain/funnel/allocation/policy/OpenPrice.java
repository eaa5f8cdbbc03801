package dev.attain.funnel.allocation.policy;

/**
 * What it costs to leave a task open, in points: {@code points + perPriority × priority}. It is a choice with a price,
 * so there is always a plan; at a high price a task stays open only if there is no place for it.
 *
 * @param points for any task; less than zero would be a reward
 * @param perPriority more for each step of priority
 */
public record OpenPrice(long points, long perPriority) {
    /** So dear that a task stays open only where fits of some thousand points do not outweigh it: a million points. */
    public static final OpenPrice HIGH = new OpenPrice(1_000_000, 0);
}
