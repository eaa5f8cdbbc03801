package dev.attain.incentives.commission.account;

/**
 * Lines that follow each other, laid side by side to be run together. Mutable: whoever runs lines fills it again and
 * again.
 */
public final class LineBatch {
    /** Says instead of a factor that a line is not counted. */
    public static final long NOT_COUNTED = Long.MIN_VALUE;

    /** Says instead of an account that nobody is paid for a line. */
    public static final int NOBODY = -1;

    private int first;
    private int size;
    private int[] accounts = new int[0];
    private char[] traits = new char[0];

    /** Begins anew with so many lines from one on. */
    public void begin(int firstLine, int lines) {
        first = firstLine;
        size = lines;
        if (accounts.length < lines) {
            accounts = new int[lines];
            traits = new char[lines];
        }
    }

    /** Says by what the factor of a line is chosen. */
    public void choose(int place, char traitsCode) {
        traits[place] = traitsCode;
    }

    /** Says whose account a line is of. */
    public void assign(int place, int account) {
        accounts[place] = account;
    }

    /** Where the first line is kept. */
    public int first() {
        return first;
    }

    /** How many lines there are. */
    public int size() {
        return size;
    }

    /** Whose account a line is of, counted from the first; below zero if nobody is paid for it. */
    public int account(int place) {
        return accounts[place];
    }

    /** By what the factor of a line is chosen. */
    public char traits(int place) {
        return traits[place];
    }
}
