package dev.attain.examples.benchmarks.commission;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The fixed synthetic year that all contestants are given: {@code n} transactions in columns, in ledger order unless
 * {@linkplain #shuffled() shuffled}. Money is in cents.
 *
 * <p>Where the description leaves a choice, this is the reading: the year has 365 days, numbered from 0; transaction
 * {@code i} is of day {@code 365 i / n}; the quarters begin on days 0, 90, 181 and 273. The payees of one transaction
 * are distinct. Two shares are one uniform cut of 10,000 basis points; of three the first is uniform from 1 to 9,998
 * and the second uniform in what leaves the third at least 1. The expected credit of a payee and quarter is
 * {@code n / (4 · payees)} times 10,495.76, the mean amount, the same in every quarter; the quota is uniform from 60 to
 * 160 % of it in steps of 0.1 %, brought down to whole multiples of 100.00 and never below 100.00; the target incentive
 * is uniform from 2 to 4 % of the quota in basis points, which is exact. Accounts, the pairs of payee and quarter, are
 * numbered by quarter, then payee. The serial number of a transaction rises along the ledger, with gaps, so that order
 * can only be found by sorting.
 */
public final class SalesYear {
    static final int PAYEES = 10_000;
    static final int QUARTERS = 4;

    /** A transaction has whole shares, in basis points. */
    static final int WHOLE = 10_000;

    private static final int DAYS = 365;
    private static final int[] QUARTER_STARTS = {0, 90, 181, 273};
    private static final long SEED = 20_040_229;
    private static final long MEAN_AMOUNT = 1_049_576;
    private static final int QUOTA_STEP = 10_000;

    final int payees;

    /** By transaction: a number that rises along the ledger. */
    final int[] serial;

    /** By transaction: day of the year, from 0. */
    final short[] day;

    /** By transaction. */
    final long[] amount;

    /** By transaction: 0 to 7. */
    final byte[] productClass;

    /** By transaction: its first line; one more entry says where the last ends. */
    final int[] firstLine;

    /** By line: who is credited, from 0. */
    final int[] payee;

    /** By line: basis points. */
    final short[] share;

    /** By account. */
    final long[] quota;

    /** By account. */
    final long[] incentive;

    private SalesYear(int[] firstLine, long[] quota, long[] incentive) {
        int transactions = firstLine.length - 1;
        int lines = firstLine[transactions];
        this.payees = quota.length / QUARTERS;
        this.serial = new int[transactions];
        this.day = new short[transactions];
        this.amount = new long[transactions];
        this.productClass = new byte[transactions];
        this.firstLine = firstLine;
        this.payee = new int[lines];
        this.share = new short[lines];
        this.quota = quota;
        this.incentive = incentive;
    }

    /** The year of the benchmarks, with 10,000 payees. */
    static SalesYear of(int transactions) {
        return of(transactions, PAYEES);
    }

    /** The year with another number of payees, at least three; quotas follow what is to be expected. */
    static SalesYear of(int transactions, int payees) {
        Dice accounts = new Dice(SEED + 1);
        long[] quota = quotas(transactions, payees, accounts);
        SalesYear year = new SalesYear(firstLines(transactions, new Dice(SEED)), quota, incentives(quota, accounts));
        Dice sales = new Dice(SEED + 2);
        for (int i = 0; i < transactions; i++) {
            year.fill(i, sales);
        }
        return year;
    }

    int transactions() {
        return day.length;
    }

    int lines() {
        return payee.length;
    }

    int accounts() {
        return quota.length;
    }

    /** By day: the number of accounts before those of its quarter. */
    int[] accountsBefore() {
        return IntStream.range(0, DAYS).map(date -> quarter(date) * payees).toArray();
    }

    /**
     * By quarter: the first transaction that is not of an earlier one, in ledger order; one more entry says where the
     * last ends.
     */
    int[] quarterStarts() {
        int[] accountsBefore = accountsBefore();
        int[] starts = new int[QUARTERS + 1];
        for (int i = 0; i < transactions(); i++) {
            starts[accountsBefore[day[i]] / payees + 1] = i + 1;
        }
        Arrays.parallelPrefix(starts, Math::max);
        return starts;
    }

    static int quarter(int day) {
        return (int) Arrays.stream(QUARTER_STARTS).filter(start -> start <= day).count() - 1;
    }

    /** The same transactions in an arbitrary, seeded order; the lines of each stay together. */
    SalesYear shuffled() {
        return inOrder(permutation(transactions(), new Dice(SEED + 3)));
    }

    /** The same transactions, those at the given positions one after the other. */
    SalesYear inOrder(int[] positions) {
        int[] first = new int[positions.length + 1];
        for (int i = 0; i < positions.length; i++) {
            first[i + 1] = first[i] + firstLine[positions[i] + 1] - firstLine[positions[i]];
        }
        SalesYear other = new SalesYear(first, quota, incentive);
        for (int i = 0; i < positions.length; i++) {
            other.copy(i, this, positions[i]);
        }
        return other;
    }

    private static long[] quotas(int transactions, int payees, Dice dice) {
        long[] quota = new long[QUARTERS * payees];
        long expected = transactions * MEAN_AMOUNT / quota.length;
        Arrays.setAll(quota, i -> Math.max(1, expected * (600 + dice.below(1_001)) / 1_000 / QUOTA_STEP) * QUOTA_STEP);
        return quota;
    }

    private static long[] incentives(long[] quota, Dice dice) {
        return Arrays.stream(quota)
                .map(amount -> amount / QUOTA_STEP * (200 + dice.below(201)))
                .toArray();
    }

    private static int[] firstLines(int transactions, Dice dice) {
        int[] first = new int[transactions + 1];
        for (int i = 0; i < transactions; i++) {
            int percent = dice.below(100);
            first[i + 1] = first[i] + (percent < 90 ? 1 : (percent < 95 ? 2 : 3));
        }
        return first;
    }

    private void fill(int i, Dice dice) {
        serial[i] = 3 * i + dice.below(3);
        day[i] = (short) ((long) DAYS * i / transactions());
        amount[i] = 1_000 + (((long) dice.below(1 << 20) * dice.below(1 << 20)) >> 18);
        productClass[i] = (byte) dice.below(PlanTerms.CLASS_PERCENT.length);
        int first = firstLine[i];
        int end = firstLine[i + 1];
        for (int line = first; line < end; line++) {
            payee[line] = anotherPayee(first, line, dice);
        }
        int left = WHOLE;
        for (int line = first; line < end - 1; line++) {
            int othersAtLeast = end - 1 - line;
            share[line] = (short) (1 + dice.below(left - othersAtLeast));
            left -= share[line];
        }
        share[end - 1] = (short) left;
    }

    /** The draw counts the payees that are not yet credited; each one credited below or at it moves it up by one. */
    private int anotherPayee(int first, int line, Dice dice) {
        int drawn = dice.below(payees - (line - first));
        int[] credited = Arrays.copyOfRange(payee, first, line);
        Arrays.sort(credited);
        for (int taken : credited) {
            if (taken <= drawn) {
                drawn++;
            }
        }
        return drawn;
    }

    private static int[] permutation(int size, Dice dice) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = dice.below(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private void copy(int to, SalesYear source, int from) {
        serial[to] = source.serial[from];
        day[to] = source.day[from];
        amount[to] = source.amount[from];
        productClass[to] = source.productClass[from];
        int line = source.firstLine[from];
        for (int copied = firstLine[to]; copied < firstLine[to + 1]; copied++) {
            payee[copied] = source.payee[line];
            share[copied] = source.share[line];
            line++;
        }
    }
}
