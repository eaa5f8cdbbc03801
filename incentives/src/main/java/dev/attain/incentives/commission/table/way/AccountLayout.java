package dev.attain.incentives.commission.table.way;

/**
 * How an account is paid along the curve of its component's family.
 *
 * @param measure how many units of the measure are 1 on the curve
 * @param pay how many minor units are 1 of what the curve pays; below zero where only ratios tell it
 * @param eventCap the most that a line earns, in minor units; {@code Long.MAX_VALUE} without such a cap
 */
public record AccountLayout(long measure, long pay, long eventCap) {}
