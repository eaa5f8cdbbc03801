package dev.attain.incentives.commission.table;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.bulk.Preparation;
import dev.attain.incentives.commission.bulk.TableResult;
import dev.attain.incentives.commission.bulk.TableTotals;
import dev.attain.incentives.plan.curve.PaySlice;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What the lines of a table earned, and everybody's totals. Lines stand at the places of the table, components and pay
 * periods are called by their places too, assignments by those of {@link PreparedCommission#assignments}. Amounts are
 * minor units of the plan's currency.
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
                currency(),
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
     * Why a line adds what it adds to a component, before caps. Under rounding per line the figure is that of {@link
     * #amount}; otherwise it is exact, for what is rounded there is a sum of lines.
     *
     * @throws IllegalArgumentException if lines are not kept traced, or nobody is paid for the line
     */
    public Explanation explain(int component, int line) {
        return traced().explain(component, line);
    }

    /**
     * How a line moves its measure along the pay curve, piece by piece, before factors and caps. As {@link #explain}.
     */
    public List<PaySlice> slices(int component, int line) {
        return traced().slices(component, line);
    }

    /**
     * How much of a line falls into each piece of the pay curve, in units as people have them, without what it earns
     * there: the widths of {@link #slices}, for those who ask about many lines. Pieces behind the last may be left out.
     */
    public List<Ratio> sold(int component, int line) {
        return traced().sold(component, line);
    }

    /**
     * Where the measure stood before a line, in units of the table's decimals. As {@link #explain}, but true of whoever
     * is paid in 64 bits alone: where an assignment is paid in ratios, {@code explain} says it.
     */
    public long measuredBefore(int component, int line) {
        return traced().measuredBefore(component, line);
    }

    /**
     * What caps left for a line and all later ones, in minor units; empty where nothing caps the pay period, and where
     * what caps leave is known only at its end. As {@link #explain}.
     */
    public OptionalLong leftBefore(int component, int line) {
        return traced().left(component, line);
    }

    /**
     * What became of a line, in one sentence: {@code event #1, credited USD 4000.00, earns USD 240.00; caps leave USD
     * 240.00 of it, and USD 24.00 of that is held back}. {@link #explain} tells why.
     */
    public String text(int component, int line, Locale locale) {
        return TableText.LINE
                .message(
                        result.nameOfEvent(line),
                        currency() + " "
                                + BigDecimal.valueOf(credited(line), result.decimals())
                                        .toPlainString(),
                        new Money(currency(), amount(component, line)),
                        new Money(currency(), afterLimits(component, line)),
                        new Money(currency(), held(component, line)))
                .text(locale);
    }

    private TableResult traced() {
        if (!keeping.traces()) {
            throw new IllegalArgumentException("lines can be explained where they are traced: calculate keeping "
                    + Keeping.TRACED_LINES + ", not " + keeping);
        }
        return result;
    }

    private Currency currency() {
        return preparation.definition().currency();
    }

    TableResult result() {
        return result;
    }
}
