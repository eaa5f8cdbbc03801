package dev.attain.incentives.commission.fact;

import dev.attain.incentives.credit.SalesCredit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/** What is read of all credits, in ledger order; mutable while it is read. */
public final class CreditColumns {
    private final TraitCodes codes;
    private final boolean hasTraits;
    private final int[] days;
    private final int[] traits;
    private final long[] quota;
    private final long[] commission;
    private final List<Integer> reversals = new ArrayList<>();
    private final List<Netted> netted = new ArrayList<>();

    /** A reversal that stands right behind another credit. */
    private record Netted(int place, int behind) {}

    /** Room for a number of credits, whose traits get codes. */
    public CreditColumns(int credits, TraitCodes codes) {
        this.codes = codes;
        this.hasTraits = codes.hasConditions();
        this.days = new int[credits];
        this.traits = new int[credits];
        this.quota = new long[credits];
        this.commission = new long[credits];
    }

    /** Forgets what was read. */
    public void clear() {
        reversals.clear();
        netted.clear();
    }

    /** Reads a credit; its day is known already. */
    public void read(int place, SalesCredit credit, int day) {
        days[place] = day;
        quota[place] = credit.quotaCredit().minor();
        commission[place] = credit.commissionCredit().minor();
        if (!hasTraits) {
            return;
        }
        if (credit.event().isReversal()) {
            reversals.add(place);
        } else {
            traits[place] = codes.code(credit.event(), credit);
        }
    }

    /** Lets a reversal stand right behind the last credit of a sale, on its day. */
    public void net(int place, int sale) {
        days[place] = days[sale];
        netted.add(new Netted(place, sale));
    }

    /** Looks up what reversals take back, once all events are known and all that is netted is. */
    public void finish(CreditLedger ledger) {
        for (int place : reversals) {
            SalesCredit credit = ledger.credits().get(place);
            traits[place] = codes.code(ledger.sale(credit.event()), credit);
        }
        if (codes.samples().isEmpty() && !ledger.credits().isEmpty()) {
            SalesCredit first = ledger.credits().get(0);
            codes.code(ledger.sale(first.event()), first);
        }
        netted.sort(Comparator.comparingInt(Netted::behind).thenComparingInt(Netted::place));
    }

    /** The codes of traits. */
    public TraitCodes codes() {
        return codes;
    }

    /** Hands over all credits in the order in which they are paid. */
    public void forEachInOrder(IntConsumer places) {
        BitSet moved = new BitSet();
        netted.forEach(one -> moved.set(one.place()));
        int next = 0;
        for (int place = 0; place < days.length; place++) {
            if (!moved.get(place)) {
                places.accept(place);
            }
            while (next < netted.size() && netted.get(next).behind() == place) {
                places.accept(netted.get(next++).place());
            }
        }
    }

    /** The day on which a credit stands. */
    public int day(int place) {
        return days[place];
    }

    /** The code of its traits. */
    public int traits(int place) {
        return traits[place];
    }

    /** What counts towards the quota, by credit. */
    public long[] quota() {
        return quota;
    }

    /** What commission is paid on, by credit. */
    public long[] commission() {
        return commission;
    }
}
