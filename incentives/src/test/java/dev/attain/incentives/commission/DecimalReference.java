package dev.attain.incentives.commission;

import dev.attain.core.money.RoundingPoint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The same plan as {@link CommissionProperties} pays, worked out a second time in plain decimals: 3 % up to 1,000, 5.25 %
 * up to 2,500, 7.125 % above, in parts or on the whole; every third line half as much again; capped.
 */
final class DecimalReference {
    private final boolean wholeAmount;
    private final RoundingMode mode;
    private final RoundingPoint point;
    private final BigDecimal cap;

    DecimalReference(boolean wholeAmount, RoundingMode mode, RoundingPoint point, BigDecimal cap) {
        this.wholeAmount = wholeAmount;
        this.mode = mode;
        this.point = point;
        this.cap = cap;
    }

    List<BigDecimal> lines(List<Integer> cents) {
        List<BigDecimal> lines = new ArrayList<>();
        BigDecimal sold = BigDecimal.ZERO;
        BigDecimal earned = BigDecimal.ZERO;
        for (int i = 0; i < cents.size(); i++) {
            BigDecimal before = pay(sold);
            sold = sold.add(BigDecimal.valueOf(cents.get(i), 2));
            BigDecimal factor = new BigDecimal(i % 3 == 0 ? "1.5" : "1");
            BigDecimal exact = pay(sold).subtract(before).multiply(factor);
            if (point == RoundingPoint.PER_LINE) {
                exact = exact.setScale(2, mode);
            }
            lines.add(round(earned.add(exact)).subtract(round(earned)));
            earned = earned.add(exact);
        }
        if (earned.compareTo(cap) > 0) {
            lines.add(round(cap).subtract(round(earned)));
        }
        return lines;
    }

    static BigDecimal marginal(BigDecimal sold) {
        BigDecimal above1000 = sold.subtract(new BigDecimal("1000")).max(BigDecimal.ZERO);
        BigDecimal above2500 = sold.subtract(new BigDecimal("2500")).max(BigDecimal.ZERO);
        return sold.multiply(new BigDecimal("0.03"))
                .add(above1000.multiply(new BigDecimal("0.0225")))
                .add(above2500.multiply(new BigDecimal("0.01875")));
    }

    private BigDecimal pay(BigDecimal sold) {
        return wholeAmount ? sold.multiply(rate(sold)) : marginal(sold);
    }

    private static BigDecimal rate(BigDecimal sold) {
        if (sold.compareTo(new BigDecimal("2500")) >= 0) {
            return new BigDecimal("0.07125");
        }
        return new BigDecimal(sold.compareTo(new BigDecimal("1000")) >= 0 ? "0.0525" : "0.03");
    }

    private BigDecimal round(BigDecimal amount) {
        return amount.setScale(2, mode);
    }
}
