package dev.attain.incentives.commission.account;

/**
 * What one figure came to, in minor units.
 *
 * @param amount what it adds, rounded
 * @param limited what caps leave of it
 * @param held which part of that is held back
 */
public record LineFigures(long amount, long limited, long held) {}
