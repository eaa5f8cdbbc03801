package dev.attain.house.planted.core.money;

import java.math.BigDecimal;

/** A decimal with the error of a double. */
final class DecimalFromDouble {
    private DecimalFromDouble() {}

    static BigDecimal decimal(double share) {
        return new BigDecimal(share);
    }
}
