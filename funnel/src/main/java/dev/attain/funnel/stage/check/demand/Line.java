package dev.attain.funnel.stage.check.demand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The values that demands name, in order, with the gaps before, between and behind them: every value there is stands at
 * one place, and all values in a gap compare the same. Place {@code 2i + 1} is the i-th value, {@code 2i} the gap
 * before it.
 */
final class Line<T> {
    private final List<T> values;
    private final Comparator<? super T> order;
    private final List<Integer> places = new ArrayList<>();

    /**
     * Lays values out.
     *
     * @param hasNothingBetween whether no value lies between two; for the lowest, both are the same
     */
    Line(List<T> named, Comparator<? super T> order, BiPredicate<T, T> hasNothingBetween) {
        TreeSet<T> sorted = new TreeSet<>(order);
        sorted.addAll(named);
        this.values = List.copyOf(sorted);
        this.order = order;
        IntStream.rangeClosed(0, 2 * values.size())
                .filter(place -> !isEmptyGap(place, hasNothingBetween))
                .forEach(places::add);
    }

    /** The places where there are values. */
    List<Integer> places() {
        return places;
    }

    /** The value at a place; empty for a gap. */
    Optional<T> at(int place) {
        return place % 2 == 1 ? Optional.of(values.get(place / 2)) : Optional.empty();
    }

    /** Less than zero, zero or more, as the values at a place are less than, equal to or more than a named one. */
    int compare(int place, T named) {
        return Integer.compare(place, 2 * Collections.binarySearch(values, named, order) + 1);
    }

    private boolean isEmptyGap(int place, BiPredicate<T, T> hasNothingBetween) {
        int behind = place / 2;
        boolean isGapBeforeValue = place % 2 == 0 && behind < values.size();
        return isGapBeforeValue && hasNothingBetween.test(values.get(Math.max(0, behind - 1)), values.get(behind));
    }
}
