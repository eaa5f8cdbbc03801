package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.commission.CommissionLine;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.ComponentStatement;
import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.commission.LiveCommission;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.PlanBook;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the library says to one late credit after the other: new statements, with all their lines. */
final class LateCommission {
    private LateCommission() {}

    /** An answer and what reads it. */
    private record Answer(LateSales sales, List<CommissionStatement> statements) {
        CommissionResult result() {
            CommissionResult result = sales.answer();
            for (int late = 0; late < statements.size(); late++) {
                ComponentStatement component = statements.get(late).components().get(0);
                List<CommissionLine> lines = component.lines().stream()
                        .filter(line -> line.kind() == LineKind.SALE)
                        .toList();
                for (int i = 0; i < lines.size(); i++) {
                    read(lines.get(i), sales.firstLine[late] + i, result);
                }
                result.total(
                        late,
                        component.reading().orElseThrow().value().toMoney().minor(),
                        lines.stream().mapToLong(line -> line.amount().minor()).sum(),
                        component.subtotal().minor(),
                        component.held().minor());
            }
            return result;
        }

        private static void read(CommissionLine line, int at, CommissionResult result) {
            result.line(
                    at,
                    line.credit().orElseThrow().commissionCredit().minor(),
                    line.amount().minor(),
                    line.afterLimits().minor(),
                    line.held().minor());
        }
    }

    static Contestant<LateSales, ?> contestant() {
        Function<LateSales, Supplier<Answer>> preparation = sales -> {
            PlannedYear planned = PlannedYear.of(sales.year);
            PlanBook book = new PlanBook(List.of(PlannedYear.plan()), planned.prepared.assignments());
            CommissionFacts facts =
                    new CommissionFacts(ObjectCommission.credits(sales.year, "T"), PlannedYear.quotas(sales.year));
            LiveCommission live = CommissionCalculator.standard().live(book, facts, PlannedYear.LAST_DAY);
            List<SalesCredit> late = ObjectCommission.credits(sales.late, "L");
            return () -> new Answer(
                    sales,
                    late.stream()
                            .map(credit -> live.preview(List.of(credit)).get(0))
                            .toList());
        };
        return new Contestant<>(
                Contestant.OURS, preparation, answer -> answer.result().checksum());
    }
}
