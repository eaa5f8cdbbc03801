package dev.attain.core.target.split;

import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every slice of a tree once, under a number; the period of the target itself is number zero. */
final class Slices {
    private final List<TargetSlice> slices = new ArrayList<>();
    private final Map<TargetSlice, Integer> numbers = new HashMap<>();

    Slices(SalesPeriod period) {
        number(new OfPeriod(period));
    }

    int number(TargetSlice slice) {
        Integer known = numbers.putIfAbsent(slice, slices.size());
        if (known != null) {
            return known;
        }
        slices.add(slice);
        return slices.size() - 1;
    }

    /** The number of a slice; one that no node has, if it is in no tree. */
    int find(TargetSlice slice) {
        return numbers.getOrDefault(slice, slices.size());
    }

    TargetSlice get(int number) {
        return slices.get(number);
    }

    List<TargetSlice> all() {
        return Collections.unmodifiableList(slices);
    }

    boolean isPeriod(int number) {
        return slices.get(number) instanceof OfPeriod;
    }

    SalesPeriod period(int number) {
        return ((OfPeriod) slices.get(number)).period();
    }

    boolean hasCode(String code) {
        return slices.stream().anyMatch(slice -> slice.code().equals(code));
    }

    int size() {
        return slices.size();
    }
}
