package dev.attain.house.planted.core.money;

import java.math.BigDecimal;

/** A double that lives inside a method only. */
final class FloatingLocal {
    private FloatingLocal() {}

    static long rounded(BigDecimal exact) {
        double estimate = exact.doubleValue();
        return (long) estimate;
    }
}
