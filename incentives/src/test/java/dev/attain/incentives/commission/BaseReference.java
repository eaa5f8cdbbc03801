package dev.attain.incentives.commission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A table on a base, worked out a second time unit by unit: tiers from 0, 10 and 25 units at 3 %, 5 % and 8 %. Every
 * unit that is sold or taken back is a grain with its price, at a height of the pile. A whole-amount tier that the pile
 * has reached pays for all grains below it; one that it has not reached pays for none, and the tier below pays instead.
 */
final class BaseReference {
    private static final int[] BOUNDS = {0, 10, 25};
    private static final int[] PERCENTS = {3, 5, 8};

    private final boolean[] wholeAmount;
    private final boolean lowerInclusive;
    private final List<Grain> grains = new ArrayList<>();
    private int height;

    BaseReference(boolean[] wholeAmount, boolean lowerInclusive) {
        this.wholeAmount = wholeAmount;
        this.lowerInclusive = lowerInclusive;
    }

    private record Grain(int tier, int cents) {}

    /** Lines in cents, rounded as running sums. */
    List<BigDecimal> lines(List<int[]> unitsAndPrices) {
        List<BigDecimal> lines = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int[] sale : unitsAndPrices) {
            sell(sale[0], sale[1]);
            BigDecimal after = BigDecimal.valueOf(pay(), 2).setScale(0, RoundingMode.HALF_UP);
            lines.add(after.subtract(before));
            before = after;
        }
        return lines;
    }

    private void sell(int units, int price) {
        if (units == 0) {
            grains.add(new Grain(tierAt(height), price));
        }
        for (int i = 0; i < Math.abs(units); i++) {
            int at = units > 0 ? height : height - 1;
            grains.add(new Grain(tierOfUnit(at), Integer.signum(units) * price));
            height += Integer.signum(units);
        }
    }

    /** In hundredths of a cent. */
    private long pay() {
        int standing = tierAt(height);
        return grains.stream()
                .mapToLong(grain -> (long) grain.cents() * PERCENTS[paidAs(grain.tier(), standing)])
                .sum();
    }

    private int paidAs(int tier, int standing) {
        for (int whole = standing; whole >= 0; whole--) {
            if (wholeAmount[whole] && tier <= whole) {
                return whole;
            }
        }
        for (int whole = standing + 1; whole <= tier; whole++) {
            if (wholeAmount[whole]) {
                return whole - 1;
            }
        }
        return tier;
    }

    private int tierAt(int height) {
        int tier = 0;
        for (int i = 1; i < BOUNDS.length; i++) {
            if (height > BOUNDS[i] || (lowerInclusive && height == BOUNDS[i])) {
                tier = i;
            }
        }
        return tier;
    }

    /** The unit between two whole heights lies in one tier, whatever the bound belongs to. */
    private static int tierOfUnit(int below) {
        return below >= BOUNDS[2] ? 2 : below >= BOUNDS[1] ? 1 : 0;
    }
}
