package dev.attain.incentives.commission.table;

import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.Stretch;
import dev.attain.incentives.commission.table.way.AccountLayout;
import dev.attain.incentives.commission.table.way.PayeeWay;
import dev.attain.incentives.plan.PlanAssignment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the accounts of one pay period are paid, in columns by assignment. Immutable.
 *
 * @param period the pay period
 * @param parts by component
 * @param apart assignments that a rule has to be asked for
 */
record PeriodLayout(SalesPeriod period, List<Part> parts, BitSet apart) {

    /**
     * One component.
     *
     * @param room by assignment: the most that caps leave
     * @param stretches the windows inside the pay period
     */
    record Part(long[] room, List<StretchLayout> stretches) {}

    /**
     * One window of a component, in columns by assignment; see {@link AccountLayout}.
     *
     * @param hasEventCaps whether {@code eventCap} says anything
     */
    record StretchLayout(Stretch stretch, long[] measure, long[] pay, long[] eventCap, boolean hasEventCaps) {
        AccountLayout of(int assignment) {
            return new AccountLayout(
                    measure[assignment], pay[assignment], hasEventCaps ? eventCap[assignment] : Long.MAX_VALUE);
        }
    }

    /** Lays out a pay period. */
    static PeriodLayout of(PreparedPlan prepared, List<PlanAssignment> assignments, PayeeWay.Payees payees, int place) {
        SalesPeriod period = payees.periods().get(place);
        BitSet apart = new BitSet();
        List<Part> parts = IntStream.range(0, prepared.parts().size())
                .mapToObj(component -> {
                    var measure = prepared.parts().get(component).terms().measure();
                    return new Part(
                            room(component, assignments, payees, place),
                            payees.stretches(measure, place).stream()
                                    .map(stretch -> new Laying(component, place, stretch, payees)
                                            .all(assignments, period, apart))
                                    .toList());
                })
                .toList();
        return new PeriodLayout(period, parts, apart);
    }

    private static long[] room(int component, List<PlanAssignment> assignments, PayeeWay.Payees payees, int place) {
        long[] room = new long[assignments.size()];
        Arrays.setAll(
                room,
                assignment -> holds(assignments.get(assignment), payees.periods().get(place))
                        ? payees.room(component, assignment, place)
                        : Long.MAX_VALUE);
        return room;
    }

    private static boolean holds(PlanAssignment assignment, SalesPeriod period) {
        return assignment.since().isBefore(period.endExclusive())
                && assignment.untilExclusive().orElse(LocalDate.MAX).isAfter(period.start());
    }

    /** Lays out one window of a component. */
    private record Laying(int component, int place, Stretch stretch, PayeeWay.Payees payees) {
        StretchLayout all(List<PlanAssignment> assignments, SalesPeriod period, BitSet apart) {
            long[] measure = new long[assignments.size()];
            long[] pay = new long[assignments.size()];
            long[] eventCap = new long[assignments.size()];
            boolean hasEventCaps = false;
            for (int one = 0; one < measure.length; one++) {
                if (holds(assignments.get(one), period)) {
                    Optional<AccountLayout> layout = payees.layout(component, one, place, stretch);
                    apart.set(one, layout.isEmpty() || apart.get(one));
                    measure[one] = layout.map(AccountLayout::measure).orElse(0L);
                    pay[one] = layout.map(AccountLayout::pay).orElse(0L);
                    eventCap[one] = layout.map(AccountLayout::eventCap).orElse(Long.MAX_VALUE);
                    hasEventCaps |= eventCap[one] != Long.MAX_VALUE;
                }
            }
            return new StretchLayout(stretch, measure, pay, hasEventCaps ? eventCap : new long[0], hasEventCaps);
        }
    }
}
