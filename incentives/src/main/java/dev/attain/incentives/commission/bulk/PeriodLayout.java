package dev.attain.incentives.commission.bulk;

import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.CurveTerms;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.run.FamilyPay;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.measure.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How the accounts of one pay period are paid, in columns by account: those of the assignments that hold in it, one
 * after the other. Immutable.
 *
 * @param period the pay period
 * @param parts by component
 * @param apart assignments that a rule has to be asked for
 */
record PeriodLayout(SalesPeriod period, List<Part> parts, BitSet apart) {

    /** One component. */
    static final class Part {
        private final long[] room;
        private final List<StretchLayout> stretches;

        Part(long[] room, List<StretchLayout> stretches) {
            this.room = room;
            this.stretches = stretches;
        }

        /** How many assignments there are. */
        int size() {
            return room.length;
        }

        /** The most that caps leave an assignment. */
        long room(int assignment) {
            return room[assignment];
        }

        /** The windows inside the pay period. */
        List<StretchLayout> stretches() {
            return stretches;
        }
    }

    /** One window of a component, in columns by account. */
    static final class StretchLayout {
        private final Stretch stretch;
        private final long firstDay;
        private final long[] measureAndPay;
        private final long[] eventCap;

        StretchLayout(Stretch stretch, int assignments, boolean hasEventCaps) {
            this.stretch = stretch;
            this.firstDay = stretch.start().toEpochDay();
            this.measureAndPay = new long[2 * assignments];
            this.eventCap = new long[hasEventCaps ? assignments : 0];
        }

        Stretch stretch() {
            return stretch;
        }

        /** The first day of the stretch, since 1970. */
        long firstDay() {
            return firstDay;
        }

        boolean isNarrow(int assignment) {
            return measureAndPay[2 * assignment] >= 0 && measureAndPay[2 * assignment + 1] >= 0;
        }

        CurveTerms of(int assignment) {
            return new CurveTerms(
                    measureAndPay[2 * assignment],
                    measureAndPay[2 * assignment + 1],
                    eventCap.length > 0 ? eventCap[assignment] : CurveTerms.NO_CAP);
        }

        private void set(int assignment, CurveTerms found) {
            measureAndPay[2 * assignment] = found.measure();
            measureAndPay[2 * assignment + 1] = found.pay();
            if (eventCap.length > 0) {
                eventCap[assignment] = found.eventCap();
            }
        }
    }

    /** Lays out a pay period. */
    static PeriodLayout of(PlanLedger ledger, int place, int[] members) {
        SalesPeriod period = ledger.periods().get(place);
        BitSet apart = new BitSet();
        List<Part> parts = ledger.prepared().parts().stream()
                .map(part -> new Laying(ledger, part, place, members, apart).laidOut())
                .toList();
        return new PeriodLayout(period, parts, apart);
    }

    /** Lays out one component. */
    private static final class Laying {
        private final PlanLedger ledger;
        private final PreparedPlan.Part part;
        private final int place;
        private final int[] members;
        private final BitSet apart;

        Laying(PlanLedger ledger, PreparedPlan.Part part, int place, int[] members, BitSet apart) {
            this.ledger = ledger;
            this.part = part;
            this.place = place;
            this.members = members;
            this.apart = apart;
        }

        /** Nothing stands in it of a component that measures nothing. */
        Part laidOut() {
            if (part.terms().measures().isEmpty()) {
                return new Part(new long[0], List.of());
            }
            Measure measure = part.terms().measures().get(0);
            return new Part(
                    room(),
                    ledger.stretches(measure.window(), place, LocalDate.MIN).stream()
                            .map(this::stretch)
                            .toList());
        }

        private long[] room() {
            Optional<PayCap> cap = part.terms().limits().cap(CapScope.PERIOD);
            return Arrays.stream(members)
                    .mapToLong(one -> cap.map(
                                    given -> payee(one).level(given, place).minor())
                            .orElse(Long.MAX_VALUE))
                    .toArray();
        }

        private StretchLayout stretch(Stretch stretch) {
            boolean hasEventCaps = part.terms().limits().cap(CapScope.EVENT).isPresent();
            StretchLayout layout = new StretchLayout(stretch, members.length, hasEventCaps);
            for (int account = 0; account < members.length; account++) {
                Optional<CurveTerms> found = FamilyPay.of(payee(members[account]), part, stretch, place);
                if (found.isPresent()) {
                    layout.set(account, found.get());
                } else {
                    apart.set(members[account]);
                }
            }
            return layout;
        }

        private PayeeCase payee(int assignment) {
            return new PayeeCase(ledger, assignment);
        }
    }
}
