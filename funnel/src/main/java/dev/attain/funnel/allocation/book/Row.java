package dev.attain.funnel.allocation.book;

/**
 * A task as the engines see it.
 *
 * @param reps the eligible reps, rising
 * @param costs one for each of them: the score with the other sign
 * @param openPrice what it costs to leave it open
 * @param bound whether it must go to its one rep and cannot stay open
 */
public record Row(int[] reps, long[] costs, long openPrice, boolean bound) {}
