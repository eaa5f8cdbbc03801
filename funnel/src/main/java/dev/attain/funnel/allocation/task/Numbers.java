package dev.attain.funnel.allocation.task;

/** Refuses numbers that a fact cannot have. */
final class Numbers {
    private Numbers() {}

    static void notNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must be zero or more, but was " + number);
        }
    }

    static void positive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be one or more, but was " + number);
        }
    }
}
