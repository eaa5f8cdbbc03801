package dev.attain.incentives.commission.run;

import dev.attain.incentives.commission.fact.CreditLedger;
import dev.attain.incentives.commission.fact.TraitCodes;
import dev.attain.incentives.credit.SalesCredit;
import java.util.ArrayList;
import java.util.List;

/** What is read of all credits, in ledger order; mutable while it is read. */
public final class CreditColumns {
    private final TraitCodes codes;
    private final boolean hasTraits;
    private final int[] days;
    private final int[] traits;
    private final long[] quota;
    private final long[] commission;
    private final List<Integer> reversals = new ArrayList<>();

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

    /** Looks up what reversals take back, once all events are known. */
    public void finish(CreditLedger ledger) {
        for (int place : reversals) {
            SalesCredit credit = ledger.credits().get(place);
            traits[place] = codes.code(ledger.sale(credit.event()), credit);
        }
        if (codes.samples().isEmpty() && !ledger.credits().isEmpty()) {
            SalesCredit first = ledger.credits().get(0);
            codes.code(ledger.sale(first.event()), first);
        }
    }

    /** The codes of traits. */
    public TraitCodes codes() {
        return codes;
    }

    int day(int place) {
        return days[place];
    }

    int traits(int place) {
        return traits[place];
    }

    long[] quota() {
        return quota;
    }

    long[] commission() {
        return commission;
    }
}
