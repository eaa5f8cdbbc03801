package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.LiveTableProperties.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.incentives.commission.LiveTableProperties.Full;
import dev.attain.incentives.commission.LiveTableProperties.Sale;
import dev.attain.incentives.commission.LiveTableProperties.Shape;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * A payee with so many lines in a quarter that a late one leaves most of them as they were: what becomes of the others
 * is what a full run comes to.
 */
class BusyLiveTableProperties {
    private static final int JANUARY = 12;
    private static final int MARCH_ENDS = 101;
    private static final long WIDE = 40_000_000_000_000L;

    @Provide
    Arbitrary<Shape> shapes() {
        return new LiveTableProperties().shapes();
    }

    @Provide
    Arbitrary<List<Sale>> many() {
        return sales(Arbitraries.integers().between(JANUARY, MARCH_ENDS))
                .list()
                .ofMinSize(70)
                .ofMaxSize(130);
    }

    @Provide
    Arbitrary<List<Sale>> late() {
        return sales(Arbitraries.oneOf(
                        Arbitraries.integers().between(JANUARY, MARCH_ENDS),
                        Arbitraries.of(JANUARY, 42, 43, 57, 57, 57, 70, 71, MARCH_ENDS)))
                .list()
                .ofMinSize(8)
                .ofMaxSize(8);
    }

    /** Most of one payee, some of them in two shares of that payee or of two; one in a hundred too wide for 64 bits. */
    private static Arbitrary<Sale> sales(Arbitrary<Integer> days) {
        Arbitrary<Long> cents = Arbitraries.longs().between(-30_000, 60_000);
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequencyOf(Tuple.of(199, cents), Tuple.of(1, Arbitraries.of(WIDE, -WIDE))),
                        Arbitraries.of(0, 0, 0, 0, 3, 5),
                        Arbitraries.of(true, false, false),
                        Arbitraries.integers().between(0, 3).withoutEdgeCases())
                .as(Sale::new);
    }

    @Property(tries = 120)
    void aLateEventAmongManyDoesWhatAFullRunWithItComesTo(
            @ForAll("many") List<Sale> given,
            @ForAll("late") List<Sale> late,
            @ForAll("shapes") Shape shape,
            @ForAll boolean isQuarterly) {
        PreparedCommission prepared = CommissionCalculator.standard()
                .prepare(
                        LiveTableProperties.plan(shape, isQuarterly),
                        LiveTableProperties.assignments(),
                        LiveTableProperties.quotas());
        List<Sale> known = new ArrayList<>(given);
        LiveTable live = prepared.live(LiveTableProperties.table(known), AS_OF);
        Full before = Full.of(prepared, known);
        for (Sale sale : late) {
            known.add(sale);
            Full after = Full.of(prepared, known);
            LiveTableProperties.assertEffect(
                    LiveTableProperties.told(live, sale).preview(), before, after);
            LiveTableProperties.assertEffect(
                    LiveTableProperties.told(live, sale).add(), before, after);
            assertThat(after.totalsIn(live)).containsExactlyInAnyOrderEntriesOf(after.totals());
            before = after;
        }
    }
}
