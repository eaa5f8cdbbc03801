package dev.attain.examples.benchmarks.targets;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.pace.Pace;
import dev.attain.core.target.pace.PaceNode;
import dev.attain.core.target.pace.PaceTracker;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The library: every node knows what it has and should have, and can be asked for everything else. */
final class OurPace {
    private static final int LEAF_DEPTH = 3;

    private OurPace() {}

    static Supplier<Pace> pace(long[] bookings) {
        TargetTree tree = OurTree.grown(bookings);
        ResultTable results = results(tree);
        PaceTracker tracker = PaceTracker.standard();
        return () -> tracker.track(results);
    }

    /** Actual and expected of the whole, of every rep, and of every week of a rep. */
    static long checksum(Pace pace) {
        return SalesForce.checksum(IntStream.range(0, LEAF_DEPTH)
                .boxed()
                .flatMap(depth -> pace.level(depth).stream())
                .flatMapToLong(OurPace::sums));
    }

    private static LongStream sums(PaceNode node) {
        return LongStream.of(node.actual().toMoney().minor(), hundredths(node.expected()));
    }

    /** In hundredths of a cent, which the yardstick can round too. */
    private static long hundredths(Quantity expected) {
        return expected.value()
                .times(Ratio.of(10_000))
                .rounded(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static ResultTable results(TargetTree tree) {
        SalesPeriod year = tree.target().period();
        LocalDate asOf = year.start().plusWeeks(SalesForce.CLOSED_WEEKS).plusDays(SalesForce.ELAPSED_DAYS - 1L);
        ResultTable.Filling filling = ResultTable.filling(tree, asOf);
        long[] results = SalesForce.results();
        for (int leaf = 0; leaf < results.length; leaf++) {
            if (results[leaf] != 0) {
                filling.add(LEAF_DEPTH, leaf, results[leaf]);
            }
        }
        return filling.table();
    }
}
