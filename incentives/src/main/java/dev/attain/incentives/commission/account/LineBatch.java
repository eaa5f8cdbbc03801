package dev.attain.incentives.commission.account;

/**
 * Lines that follow each other, laid side by side to be run together. Mutable: whoever runs lines fills it again and again.
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

    /** Begins anew at a line, with room for so many. */
    public void begin(int firstLine, int room) {
        first = firstLine;
        size = 0;
        if (accounts.length < room) {
            accounts = new int[room];
            traits = new char[room];
        }
    }

    /** Adds the next line. */
    public void add(int account, char traitsCode) {
        accounts[size] = account;
        traits[size] = traitsCode;
        size++;
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
