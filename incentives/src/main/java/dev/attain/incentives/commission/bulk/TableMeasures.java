package dev.attain.incentives.commission.bulk;

import dev.attain.incentives.commission.account.LineBatch;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.fact.LineFactors;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import java.util.Arrays;
import java.util.List;

/** What the lines of a table add to the measures of a plan, and by what they are multiplied. Immutable. */
final class TableMeasures {
    /** Decimals of basis points. */
    private static final int SHARE_DIGITS = 4;

    private final TableColumns table;
    private final PreparedPlan prepared;
    private final List<LineFactors> factors;

    TableMeasures(PreparedPlan prepared, TableColumns table) {
        this.table = table;
        this.prepared = prepared;
        this.factors = prepared.parts().stream()
                .map(part -> LineFactors.of(part.terms().factors(), table.samples))
                .toList();
        prepared.measures().forEach(this::check);
    }

    List<LineFactors> factors() {
        return factors;
    }

    /** Whether all factors are whole numbers of their decimals, and every event says what is measured. */
    boolean isWhole() {
        return factors.stream().noneMatch(LineFactors::isInRatios)
                && prepared.measures().stream().noneMatch(measure -> hasGaps(measure.figure()));
    }

    /** Whether a measure reads something of events beside the credited amount. */
    boolean readsEvents() {
        return prepared.measures().stream().anyMatch(measure -> measure.figure() != MeasureFigure.AMOUNT);
    }

    /** Decimals of every measure of the plan. */
    List<Integer> digits() {
        return prepared.measures().stream()
                .map(measure -> digits(measure.figure()))
                .toList();
    }

    /** Columns without lines. */
    List<MeasureColumn> none() {
        return prepared.measures().stream()
                .map(measure -> MeasureColumn.of(measure, digits(measure.figure()), new long[0]))
                .toList();
    }

    /**
     * By traits: the factor of a component; not counted where its measure does not count them. None without a measure.
     */
    long[] units(int component) {
        List<Measure> measured = prepared.parts().get(component).terms().measures();
        return measured.isEmpty() ? new long[0] : units(component, measured.get(0));
    }

    private long[] units(int component, Measure measure) {
        long[] units = new long[table.samples.size()];
        for (int code = 0; code < units.length; code++) {
            units[code] = counts(measure, code) ? factors.get(component).units(code) : LineBatch.NOT_COUNTED;
        }
        return units;
    }

    boolean counts(Measure measure, int code) {
        return measure.counts(
                table.samples.get(code).sale(), table.samples.get(code).kind());
    }

    int digits(MeasureFigure figure) {
        return switch (figure) {
            case AMOUNT -> table.format.decimals();
            case MARGIN -> table.format.decimals() + SHARE_DIGITS;
            case QUANTITY -> table.format.quantityDecimals() + SHARE_DIGITS;
            case EVENTS -> 0;
        };
    }

    /**
     * What a line adds to another figure than the amount; {@link TableColumns#NOT_SAID} if its event does not say it.
     */
    long value(MeasureFigure figure, int event, int line) {
        if (figure == MeasureFigure.EVENTS) {
            return events(table.traits[event]);
        }
        long[] figures = figure == MeasureFigure.MARGIN ? table.margins : table.quantities;
        char[] shares = table.shares;
        if (figures == null || shares == null || figures[event] == TableColumns.NOT_SAID) {
            return TableColumns.NOT_SAID;
        }
        return Math.multiplyExact(figures[event], shares[line]);
    }

    /** What an event of a code adds to the number of events. */
    long events(int code) {
        return table.samples.get(code).sale().isReversal() ? -1 : 1;
    }

    private boolean hasGaps(MeasureFigure figure) {
        long[] column = switch (figure) {
            case MARGIN -> table.margins;
            case QUANTITY -> table.quantities;
            case AMOUNT, EVENTS -> null;
        };
        return column != null && Arrays.stream(column).anyMatch(one -> one == TableColumns.NOT_SAID);
    }

    private void check(Measure measure) {
        boolean needsColumn = measure.figure() == MeasureFigure.MARGIN || measure.figure() == MeasureFigure.QUANTITY;
        if (!needsColumn || table.events() == 0) {
            return;
        }
        boolean isThere = measure.figure() == MeasureFigure.MARGIN ? table.margins != null : table.quantities != null;
        if (!isThere) {
            throw new IllegalArgumentException("measure \"" + measure.id() + "\" adds up the " + measure.figure()
                    + " of events, but the table has no such column: fill it with "
                    + (measure.figure() == MeasureFigure.MARGIN ? "margin(..)" : "quantity(..)"));
        }
        if (table.shares == null) {
            throw new IllegalArgumentException("measure \"" + measure.id() + "\" adds up the payee's share of the "
                    + measure.figure() + ", but the table credits amounts: fill it with share(..)");
        }
    }
}
