package dev.attain.incentives.commission.bulk;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.column.Places;
import dev.attain.incentives.commission.column.TableColumns;
import dev.attain.incentives.commission.fact.MeasureColumn;
import dev.attain.incentives.commission.fact.PayeeLines;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.run.LineExplainer;
import dev.attain.incentives.commission.run.PaidPeriod;
import dev.attain.incentives.commission.run.PayeeCase;
import dev.attain.incentives.commission.run.PayeeResult;
import dev.attain.incentives.commission.run.PayeeRun;
import dev.attain.incentives.commission.run.PlanLedger;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Runs the assignments that cannot go side by side: payee by payee, each over all pay periods. Mutable, for one thread.
 */
final class ApartRun {
    private static final int FIGURES = 3;

    private final TableRun run;
    private final int[] firstLines;
    private final int[] lines;
    private final int[] events;
    private final List<LineColumns> columns;
    private final Map<Integer, PayeeResult> results = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PlanLedger ledger;

    ApartRun(TableRun run, List<PeriodRun> runs) {
        this.run = run;
        Places all = new Places();
        runs.forEach(one -> all.addAll(one.apart()));
        int assignments = run.prepared().assignments().size();
        this.firstLines = new int[assignments + 1];
        for (int at = 0; at < all.size(); at += FIGURES) {
            firstLines[all.get(at + 1) + 1]++;
        }
        Arrays.parallelPrefix(firstLines, Integer::sum);
        this.lines = new int[all.size() / FIGURES];
        this.events = new int[lines.length];
        int[] next = firstLines.clone();
        for (int at = 0; at < all.size(); at += FIGURES) {
            int place = next[all.get(at + 1)]++;
            lines[place] = all.get(at);
            events[place] = all.get(at + 2);
        }
        this.columns = run.prepared().plan().parts().stream()
                .map(part -> LineColumns.of(lines.length, true))
                .toList();
        this.ledger = new PlanLedger(
                run.prepared().plan(),
                run.prepared().assigned(),
                payeeLines(),
                run.measures().factors(),
                run::sale,
                run.asOf());
    }

    /** Runs them, and writes what they came to. */
    ApartRun run() {
        PayeeRun payees = new PayeeRun(ledger, columns);
        for (int one = 0; one < run.prepared().assignments().size(); one++) {
            if (run.isApart(one)) {
                take(one, payees.run(one, List.of()));
            }
        }
        if (run.options().keepsLines()) {
            bringBack();
        }
        return this;
    }

    /** What is wrong with pay periods of payees, and with figures of events. */
    List<Finding> findings() {
        return findings;
    }

    /** A line in ledger order, which explains itself. */
    LineExplainer.Line line(int component, int assignment, int line) {
        PayeeResult result = requireNonNull(results.get(assignment), "result");
        int place = Arrays.binarySearch(lines, firstLines[assignment], firstLines[assignment + 1], line);
        int period = ledger.periodOf(LocalDate.ofEpochDay(ledger.lines().day(place)));
        return run.prepared().explainer().line(result, period, component, place);
    }

    private PayeeLines payeeLines() {
        TableColumns table = run.table();
        long firstDay = table.format.firstDay().toEpochDay();
        int[] days = new int[lines.length];
        int[] traits = new int[lines.length];
        for (int place = 0; place < lines.length; place++) {
            days[place] = Math.toIntExact(firstDay + table.days[events[place]]);
            traits[place] = table.traits[events[place]];
        }
        List<MeasureColumn> measured =
                run.prepared().plan().measures().stream().map(this::column).toList();
        return new PayeeLines(firstLines, days, traits, events, measured);
    }

    private MeasureColumn column(Measure measure) {
        TableMeasures measures = run.measures();
        long[] credited = requireNonNull(run.credited(), "credited");
        long[] units = new long[lines.length];
        for (int place = 0; place < units.length; place++) {
            int code = run.table().traits[events[place]];
            if (!measures.counts(measure, code)) {
                units[place] = MeasureColumn.notCounted();
            } else if (measure.figure() == MeasureFigure.AMOUNT) {
                units[place] = credited[lines[place]];
            } else {
                units[place] = figure(measure, place);
            }
        }
        return MeasureColumn.of(measure, measures.digits(measure.figure()), units);
    }

    private long figure(Measure measure, int place) {
        long value = run.measures().value(measure.figure(), events[place], lines[place]);
        if (value == TableColumns.NOT_SAID) {
            String event = run.ordered().name(events[place]);
            findings.add(Finding.error(
                    TableFindings.path(event), BulkText.FIGURE_MISSING, event, measure.figure(), measure.id()));
            return MeasureColumn.notCounted();
        }
        return value;
    }

    private void take(int assignment, PayeeResult result) {
        results.put(assignment, result);
        for (int period = result.firstPeriod(); period < result.endPeriod(); period++) {
            int account = run.totals().account(assignment, period);
            for (int component = 0; component < columns.size(); component++) {
                PaidPeriod paid = result.paid(period, component);
                OptionalLong measured = measured(result, period, component);
                run.totals()
                        .add(
                                component,
                                account,
                                period,
                                measured.orElse(0),
                                earned(result, period, component),
                                paid.total(),
                                paid.held());
                find(paid.findings(), result, period);
                if (measured.isEmpty()) {
                    find(List.of(tooLarge(result, period, component)), result, period);
                }
            }
        }
    }

    private void find(List<Finding> found, PayeeResult result, int period) {
        findings.addAll(TableFindings.below(result.payee(), period, found));
    }

    private Finding tooLarge(PayeeResult result, int period, int component) {
        String id = terms(component).id();
        return Finding.warning(
                id,
                BulkText.MEASURE_TOO_LARGE,
                id,
                result.payee().assignment().payee(),
                ledger.periods().get(period).label());
    }

    private ComponentTerms terms(int component) {
        return run.prepared().plan().parts().get(component).terms();
    }

    /** What a component measured, in units of the table; empty if that does not fit 64 bits. */
    private OptionalLong measured(PayeeResult result, int period, int component) {
        PayeeCase payee = result.payee();
        return terms(component).measures().stream()
                .findFirst()
                .map(measure -> {
                    Stretch stretch = payee.lastStretch(measure, period);
                    return ledger.column(measure)
                            .sum(
                                    payee.indexOf(stretch.windowStart()),
                                    payee.indexOf(stretch.endExclusive()),
                                    run.measures().digits(measure.figure()));
                })
                .orElse(OptionalLong.of(0));
    }

    private long earned(PayeeResult result, int period, int component) {
        long sum = result.paid(period, component).earnedBesideSales();
        int end = result.payee().indexOf(ledger.periods().get(period).endExclusive());
        for (int line = result.payee().indexOf(ledger.periods().get(period).start()); line < end; line++) {
            sum += columns.get(component).amount(line);
        }
        return sum;
    }

    private void bringBack() {
        for (int component = 0; component < columns.size(); component++) {
            for (int place = 0; place < lines.length; place++) {
                run.columns(component).copy(lines[place], columns.get(component), place);
            }
        }
    }
}
