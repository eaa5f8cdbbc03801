package dev.attain.incentives.recognition;

import java.util.List;

/**
 * Some neighbouring positions.
 *
 * @param from the first, inclusive, from zero
 * @param toExclusive the last, exclusive
 */
public record Page(int from, int toExclusive) {
    public Page {
        if (from < 0 || toExclusive < from) {
            throw new IllegalArgumentException(
                    "page must begin at 0 or later and not end before, but was [" + from + ", " + toExclusive + ")");
        }
    }

    /**
     * One page of several.
     *
     * @param number which, 1 or more
     * @param size how many positions a page has, 1 or more
     * @param all how many there are
     */
    public static Page of(int number, int size, int all) {
        requirePositive(number, "number");
        requirePositive(size, "size");
        int from = (int) Math.min((number - 1L) * size, all);
        return new Page(from, (int) Math.min((long) from + size, all));
    }

    /** The page around a position, which has one place more ahead than behind where its size is even. */
    public static Page around(int position, int size, int all, EdgePolicy edge) {
        requirePositive(size, "size");
        long from = (long) position - size / 2;
        if (edge == EdgePolicy.SHIFT) {
            from = Math.max(0, Math.min(from, (long) all - size));
        }
        long to = Math.min(from + size, all);
        return new Page((int) Math.max(0, from), (int) to);
    }

    /** The part of a list. */
    public <T> List<T> of(List<T> list) {
        return list.subList(from, toExclusive);
    }

    private static void requirePositive(int value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException("page." + name + " must be 1 or more, but was " + value);
        }
    }
}
