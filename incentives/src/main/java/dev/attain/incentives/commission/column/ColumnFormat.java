package dev.attain.incentives.commission.column;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What the numbers in columns mean.
 *
 * @param currency of all amounts
 * @param decimals of all amounts
 * @param quantityDecimals of quantities
 * @param firstDay from which days are counted
 * @param rounding of shares
 */
public record ColumnFormat(
        Currency currency, int decimals, int quantityDecimals, LocalDate firstDay, RoundingMode rounding) {}
