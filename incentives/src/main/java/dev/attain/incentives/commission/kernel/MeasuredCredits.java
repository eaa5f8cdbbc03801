package dev.attain.incentives.commission.kernel;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The credits of one payee that a measure counts, in ledger order, with their running sums. */
public final class MeasuredCredits {
    private final List<Counted> counted = new ArrayList<>();
    private final List<Ratio> sums = new ArrayList<>(List.of(Ratio.ZERO));

    /**
     * One of them.
     *
     * @param credit the credit
     * @param sale its event, or for a reversal the event that it takes back
     * @param value what it adds to the measure
     */
    public record Counted(SalesCredit credit, SalesEvent sale, Ratio value) {
        LocalDate on() {
            return credit.event().on();
        }
    }

    /** Adds the next in ledger order. */
    public void add(Counted next) {
        counted.add(next);
        sums.add(sums.get(sums.size() - 1).plus(next.value()));
    }

    /** Those of a half-open range of days. */
    public List<Counted> between(LocalDate start, LocalDate endExclusive) {
        int from = indexOf(start);
        return counted.subList(from, Math.max(from, indexOf(endExclusive)));
    }

    /** What they add up to. */
    public Ratio sum(LocalDate start, LocalDate endExclusive) {
        int from = indexOf(start);
        return sums.get(Math.max(from, indexOf(endExclusive))).minus(sums.get(from));
    }

    /** How many lie before a day. */
    private int indexOf(LocalDate day) {
        int low = 0;
        int high = counted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counted.get(middle).on().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
