package dev.attain.core.target.split.kernel;

import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every slice of a tree once, under a number; the period of the target itself is number zero. */
public final class Slices {
    private final List<TargetSlice> slices = new ArrayList<>();
    private final Map<TargetSlice, Integer> numbers = new HashMap<>();

    public Slices(SalesPeriod period) {
        number(new OfPeriod(period));
    }

    private Slices(Slices other) {
        slices.addAll(other.slices);
        numbers.putAll(other.numbers);
    }

    /** The same slices under the same numbers, to which others can be added. */
    public Slices copy() {
        return new Slices(this);
    }

    public int number(TargetSlice slice) {
        Integer known = numbers.putIfAbsent(slice, slices.size());
        if (known != null) {
            return known;
        }
        slices.add(slice);
        return slices.size() - 1;
    }

    /** The number of a slice; one that no node has, if it is in no tree. */
    public int find(TargetSlice slice) {
        return numbers.getOrDefault(slice, slices.size());
    }

    public TargetSlice get(int number) {
        return slices.get(number);
    }

    /** All of them, in the order of their numbers. */
    public List<TargetSlice> all() {
        return Collections.unmodifiableList(slices);
    }

    public boolean isPeriod(int number) {
        return slices.get(number) instanceof OfPeriod;
    }

    public SalesPeriod period(int number) {
        return ((OfPeriod) slices.get(number)).period();
    }

    public boolean hasCode(String code) {
        return slices.stream().anyMatch(slice -> slice.code().equals(code));
    }

    public int size() {
        return slices.size();
    }
}
