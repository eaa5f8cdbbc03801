package dev.attain.incentives.commission.fact;

import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.measure.CreditFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for credits that fit alike: of all that the conditions of a plan look at, each combination is looked at once.
 * Mutable, for one thread.
 */
public final class TraitCodes {
    private final List<CreditFilter> readers;
    private final boolean readsKind;
    private final Map<Object, Integer> codes = new HashMap<>();
    private final List<Sample> samples = new ArrayList<>();

    /** A credit of a code, as good as any other of it. */
    public record Sample(SalesEvent sale, CreditKind kind) {}

    /** Codes by all that these conditions look at. */
    public TraitCodes(Collection<CreditFilter> conditions) {
        Map<String, CreditFilter> byDimension = new LinkedHashMap<>();
        conditions.forEach(condition -> byDimension.putIfAbsent(condition.dimension(), condition));
        this.readers = List.copyOf(byDimension.values());
        this.readsKind = readers.stream().anyMatch(CreditFilter.CreditKinds.class::isInstance);
    }

    /** Whether there is anything to look at. */
    public boolean hasConditions() {
        return !readers.isEmpty();
    }

    /**
     * The code of a credit, counted from zero.
     *
     * @param sale its event, or what that takes back
     */
    public int code(SalesEvent sale, SalesCredit credit) {
        Object traits = traits(sale, readsKind ? credit.kind() : CreditKind.REVENUE);
        Integer known = codes.get(traits);
        if (known != null) {
            return known;
        }
        codes.put(traits, samples.size());
        samples.add(new Sample(sale, credit.kind()));
        return samples.size() - 1;
    }

    /** A credit for every code. */
    public List<Sample> samples() {
        return samples;
    }

    private Object traits(SalesEvent sale, CreditKind kind) {
        if (readers.size() == 1) {
            return readers.get(0).trait(sale, kind);
        }
        Object[] traits = new Object[readers.size()];
        for (int i = 0; i < traits.length; i++) {
            traits[i] = readers.get(i).trait(sale, kind);
        }
        return Arrays.asList(traits);
    }
}
