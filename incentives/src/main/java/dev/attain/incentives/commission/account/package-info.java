/**
 * The arithmetic of the calculator, which is its own business: line after line along a pay curve, in whole numbers, and
 * in ratios where whole numbers are too narrow.
 */
@NullMarked
package dev.attain.incentives.commission.account;

import org.jspecify.annotations.NullMarked;
