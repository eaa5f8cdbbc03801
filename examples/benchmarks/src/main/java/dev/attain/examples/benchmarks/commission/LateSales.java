package dev.attain.examples.benchmarks.commission;

import java.util.BitSet;

/**
 * A calculated year and transactions that come late, each with one payee and each on its own: the question is what its
 * payee and quarter come to with it and without the other late ones. They are taken out of a whole year, evenly, so
 * that their serials lie between those of the others.
 */
public final class LateSales {
    /** All but the late ones, in ledger order. */
    final SalesYear year;

    /** The late ones, in ledger order; line and transaction have the same number. */
    final SalesYear late;

    /** By late transaction: its account. */
    final int[] account;

    /**
     * By late transaction: where the lines of its account begin in the answer; one more entry says where the last end.
     */
    final int[] firstLine;

    private LateSales(SalesYear year, SalesYear late) {
        this.year = year;
        this.late = late;
        this.account = new int[late.transactions()];
        this.firstLine = new int[late.transactions() + 1];
    }

    static LateSales of(SalesYear whole, int lateOnes) {
        BitSet taken = taken(whole, lateOnes);
        BitSet left = new BitSet(whole.transactions());
        left.set(0, whole.transactions());
        left.andNot(taken);
        LateSales sales = new LateSales(
                whole.inOrder(left.stream().toArray()),
                whole.inOrder(taken.stream().toArray()));
        sales.placeAnswers(AccountLedger.of(sales.year));
        return sales;
    }

    private static BitSet taken(SalesYear whole, int lateOnes) {
        BitSet taken = new BitSet(whole.transactions());
        for (int i = 0; i < lateOnes; i++) {
            int next = taken.nextClearBit((int) ((long) whole.transactions() * i / lateOnes));
            while (whole.firstLine[next + 1] - whole.firstLine[next] > 1) {
                next = taken.nextClearBit(next + 1);
            }
            taken.set(next);
        }
        return taken;
    }

    private void placeAnswers(AccountLedger ledger) {
        int[] accountsBefore = late.accountsBefore();
        for (int i = 0; i < account.length; i++) {
            account[i] = accountsBefore[late.day[i]] + late.payee[i];
            firstLine[i + 1] = firstLine[i] + ledger.size(account[i]) + 1;
        }
    }

    /**
     * The form in which answers are compared, to be filled: late transaction by late transaction the lines of its payee
     * and quarter in ledger order, itself among them, from {@link #firstLine}; and at its number their totals.
     */
    CommissionResult answer() {
        return new CommissionResult(firstLine[account.length], account.length);
    }
}
