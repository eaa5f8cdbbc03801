package dev.attain.incentives.commission.account;

import java.util.BitSet;

/**
 * Runs batches of lines through many accounts side by side. An account whose sums leave 64 bits is given up, and the
 * others go on. Mutable, for one thread.
 */
public final class BatchRun {
    private final Accounts accounts;
    private final LineColumns columns;
    private final boolean keepsLines;
    private final BitSet givenUp = new BitSet();

    /**
     * Nothing has run yet.
     *
     * @param columns where the accounts keep their lines
     */
    public BatchRun(Accounts accounts, LineColumns columns) {
        this.accounts = accounts;
        this.columns = columns;
        this.keepsLines = columns.keepsLines();
    }

    /** Accounts whose sums left 64 bits: all that is said of them since is wrong. */
    public BitSet givenUp() {
        return givenUp;
    }

    /**
     * Lines of windows, one after the other.
     *
     * @param values what they add to the measure, in units of the column
     * @param offset where the first of them stands
     * @param factors by traits, in units of their decimals
     */
    public void lines(LineBatch batch, long[] values, int offset, long[] factors) {
        int first = batch.first();
        int size = batch.size();
        for (int i = 0; i < size; i++) {
            int account = batch.account(i);
            long factor = factors[batch.traits(i)];
            if (account >= 0 && factor != LineBatch.NOT_COUNTED) {
                line(first + i, account, values[offset + i], factor);
            } else if (keepsLines) {
                columns.clear(first + i);
            }
        }
    }

    /** Lines that earn on their own. Otherwise as {@link #lines}. */
    public void linesAlone(LineBatch batch, long[] values, int offset, long[] factors) {
        int first = batch.first();
        int size = batch.size();
        for (int i = 0; i < size; i++) {
            int account = batch.account(i);
            long factor = factors[batch.traits(i)];
            if (account >= 0 && factor != LineBatch.NOT_COUNTED) {
                alone(first + i, account, values[offset + i], factor);
            } else if (keepsLines) {
                columns.clear(first + i);
            }
        }
    }

    private void line(int line, int account, long value, long factor) {
        try {
            accounts.line(line, account, value, factor);
        } catch (ArithmeticException tooLarge) {
            givenUp.set(account);
        }
    }

    private void alone(int line, int account, long value, long factor) {
        try {
            accounts.alone(line, account, value, factor);
        } catch (ArithmeticException tooLarge) {
            givenUp.set(account);
        }
    }
}
