package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.incentives.commission.table.LateEffect;
import dev.attain.incentives.commission.table.LateEvent;
import dev.attain.incentives.commission.table.LatePeriod;
import dev.attain.incentives.commission.table.LiveTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the library says to one late transaction after the other out of columns: lines and totals of payee and quarter.
 */
final class LateTable {
    private LateTable() {}

    /** An answer and what reads it. */
    private record Answer(LateSales sales, List<LateEffect> effects) {
        CommissionResult result() {
            CommissionResult result = sales.answer();
            for (int late = 0; late < effects.size(); late++) {
                LatePeriod period = effects.get(late).periods().get(0);
                for (int i = 0; i < period.lines(); i++) {
                    result.line(
                            sales.firstLine[late] + i,
                            period.credited(i),
                            period.amount(0, i),
                            period.afterLimits(0, i),
                            period.held(0, i));
                }
                LatePeriod.Totals after = period.after(0);
                result.total(late, after.measured(), after.earned(), after.afterLimits(), after.held());
            }
            return result;
        }
    }

    static Contestant<LateSales, ?> contestant() {
        Function<LateSales, Supplier<Answer>> preparation = sales -> {
            LiveTable live =
                    PlannedYear.prepared(sales.year).live(PlannedYear.liveTable(sales.year), PlannedYear.LAST_DAY);
            return () -> new Answer(sales, previewed(live, sales.late));
        };
        return new Contestant<>(
                Contestant.OURS, preparation, answer -> answer.result().checksum());
    }

    private static List<LateEffect> previewed(LiveTable live, SalesYear late) {
        List<LateEffect> effects = new ArrayList<>(late.transactions());
        for (int i = 0; i < late.transactions(); i++) {
            LateEvent event = live.event(late.day[i], late.serial[i], late.amount[i], late.productClass[i]);
            for (int line = late.firstLine[i]; line < late.firstLine[i + 1]; line++) {
                event.share(late.payee[line], late.share[line]);
            }
            effects.add(event.preview());
        }
        return effects;
    }
}
