package dev.attain.incentives.commission.run;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.account.LineColumns;
import java.time.LocalDate;
import java.util.List;

/**
 * What one payee came to under one assignment.
 *
 * @param payee who
 * @param firstPeriod the first pay period
 * @param firstChanged the first that was asked for; those before it are needed to know it
 * @param periods what the components came to: pay period by pay period, and in each component by component
 * @param basePay for each pay period, in minor units
 * @param columns the lines of each component
 * @param unmeasured credits that lack what a measure reads
 */
public record PayeeResult(
        PayeeCase payee,
        int firstPeriod,
        int firstChanged,
        List<PaidPeriod> periods,
        List<Long> basePay,
        List<LineColumns> columns,
        List<Unmeasured> unmeasured) {

    /** A credit that lacks what a measure reads, on the day on which it stands. */
    public record Unmeasured(LocalDate on, Finding finding) {}

    /** Behind the last pay period. */
    public int endPeriod() {
        return firstPeriod + basePay.size();
    }

    /** What a component came to in a pay period. */
    public PaidPeriod paid(int period, int component) {
        return periods.get((period - firstPeriod) * columns.size() + component);
    }

    /** The base pay of a pay period, in minor units. */
    public long basePay(int period) {
        return basePay.get(period - firstPeriod);
    }

    /** The base pay of a pay period, exactly. */
    public Ratio exactBasePay(int period) {
        return payee.assignment()
                .basePay()
                .map(whole -> whole.toRatio().times(payee.share(period)))
                .orElse(Ratio.ZERO);
    }
}
