package dev.attain.core.money.apportion;

import dev.attain.core.money.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Sends a split down the wide path by making every weight enormous, in the same proportion. */
final class WideSplitProbe {
    private static final BigInteger HUGE = BigInteger.TWO.pow(90);

    private WideSplitProbe() {}

    static long[] split(Apportionment method, long total, String weights) {
        List<Ratio> huge = Arrays.stream(weights.split(" : ", -1))
                .map(BigInteger::new)
                .map(weight -> Ratio.of(weight.multiply(HUGE), BigInteger.ONE))
                .toList();
        return method.split(total, Weights.ratios(huge));
    }
}
