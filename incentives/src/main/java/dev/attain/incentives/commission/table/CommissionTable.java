package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.bulk.Preparation;
import dev.attain.incentives.commission.bulk.TableResult;
import dev.attain.incentives.commission.bulk.TableTotals;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the lines of a table earned, and everybody's totals. Lines stand at the places of the table, components and pay periods
 * are called by their places too, assignments by those of {@link PreparedCommission#assignments}. Amounts are minor units of
 * the plan's currency.
 */
public final class CommissionTable {
    private final Preparation preparation;
    private final Keeping keeping;
    private final TableResult result;

    CommissionTable(Preparation preparation, Keeping keeping, TableResult result) {
        this.preparation = preparation;
        this.keeping = keeping;
        this.result = result;
    }

    /** The place of a component of the plan. */
    public int component(String id) {
        List<String> ids = preparation.plan().parts().stream()
                .map(part -> part.terms().id())
                .toList();
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("the plan has no component \"" + id + "\": ask for one of " + ids);
        }
        return ids.indexOf(id);
    }

    /** All pay periods from that of the first assignment to that of the last known day. */
    public List<SalesPeriod> periods() {
        return result.periods();
    }

    /** What a line is credited, in the decimals of the table; also a line that nobody is paid for. */
    public long credited(int line) {
        return requireNonNull(result.credited(), "credited amounts, which are kept with lines")[line];
    }

    /** What a line adds to a component, rounded as the plan says. */
    public long amount(int component, int line) {
        return result.lines().get(component).amount(line);
    }

    /** What caps leave of it. */
    public long afterLimits(int component, int line) {
        return result.lines().get(component).limited(line);
    }

    /** Which part of that is held back. */
    public long held(int component, int line) {
        return result.lines().get(component).held(line);
    }

    /** What somebody's measure of a component came to in a pay period, in units of the table's decimals. */
    public long measured(int component, int period, int assignment) {
        return result.totals().figure(TableTotals.MEASURE, component, assignment, period);
    }

    /** What a component earned somebody in a pay period before caps and floor. */
    public long earned(int component, int period, int assignment) {
        return result.totals().figure(TableTotals.EARNED, component, assignment, period);
    }

    /** What caps and floor make of it: what is paid or held. */
    public long afterLimitsOf(int component, int period, int assignment) {
        return result.totals().figure(TableTotals.LIMITED, component, assignment, period);
    }

    /** Which part of that is held back. */
    public long heldOf(int component, int period, int assignment) {
        return result.totals().figure(TableTotals.HELD, component, assignment, period);
    }

    /** What all components came to for somebody in a pay period, base pay not included. */
    public Money total(int period, int assignment) {
        return new Money(
                preparation.definition().currency(),
                IntStream.range(0, result.lines().size())
                        .mapToLong(component -> afterLimitsOf(component, period, assignment))
                        .reduce(0, Math::addExact));
    }

    /** Whether all pay periods were calculated: false after a run that was cancelled. */
    public boolean isComplete() {
        return result.isComplete();
    }

    /** What is wrong with events, by their places; what they name is not in the amounts. */
    public List<Finding> findings() {
        return result.findings();
    }

    /**
     * Why a line adds what it adds to a component.
     *
     * @throws IllegalArgumentException if lines are not kept traced, or nobody is paid for the line
     */
    public Explanation explain(int component, int line) {
        if (!keeping.traces()) {
            throw new IllegalArgumentException("lines can be explained where they are traced: calculate keeping "
                    + Keeping.TRACED_LINES + ", not " + keeping);
        }
        return result.explain(component, line);
    }

    TableResult result() {
        return result;
    }
}
