package dev.attain.core.validation;

import java.util.List;
import java.util.OptionalInt;

/**
 * One step of a ladder, such as a tier or a row of a table: what {@link Rising} compares.
 *
 * @param <B> what the steps start at
 */
@FunctionalInterface
public interface HasBound<B extends Comparable<? super B>> {
    /** Where the step starts. */
    B bound();

    /**
     * The position of the first step that does not start above the one before it; empty if all rise.
     *
     * @throws IllegalArgumentException if two bounds cannot be compared, as amounts of two currencies
     */
    static <B extends Comparable<? super B>> OptionalInt firstNotRising(List<? extends HasBound<B>> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).bound().compareTo(steps.get(i - 1).bound()) <= 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
