package dev.attain.funnel.allocation.effort;

/**
 * The best plan found. Its array is not copied and never changed.
 *
 * @param repOfTask a rep for each task, or −1
 * @param cost what it costs
 * @param bound what every plan costs at least
 */
public record EffortPlan(int[] repOfTask, long cost, long bound) {}
