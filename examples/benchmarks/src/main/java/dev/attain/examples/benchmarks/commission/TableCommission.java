package dev.attain.examples.benchmarks.commission;

import dev.attain.core.money.Ratio;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableOptions;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/** The bulk calculation of the library. */
public final class TableCommission implements OurCommission {

    /** An answer and what reads it. */
    private record Answer(CommissionTable paid, PreparedCommission prepared, int lines) {
        static Answer of(PlannedYear year, CommissionTable paid, boolean hasLines) {
            return new Answer(paid, year.prepared, hasLines ? year.table.lines() : 0);
        }

        CommissionResult result() {
            int accounts = prepared.assignments().size();
            int payees = prepared.payees().size();
            CommissionResult result = new CommissionResult(lines, accounts);
            for (int line = 0; line < lines; line++) {
                result.line(
                        line, paid.credited(line), paid.amount(0, line), paid.afterLimits(0, line), paid.held(0, line));
            }
            for (int account = 0; account < accounts; account++) {
                int quarter = account / payees;
                result.total(
                        account,
                        paid.measured(0, quarter, account),
                        paid.earned(0, quarter, account),
                        paid.afterLimitsOf(0, quarter, account),
                        paid.heldOf(0, quarter, account));
            }
            return result;
        }
    }

    @Override
    public Contestant<SalesYear, ?> bulk() {
        return contestant(year -> keeping(year, TableOptions.keeping(Keeping.LINES)));
    }

    @Override
    public Contestant<SalesYear, ?> reusingLines() {
        return contestant(given -> {
            PlannedYear year = PlannedYear.of(given);
            TableOptions options = TableOptions.keeping(Keeping.LINES);
            CommissionTable reused = year.prepared.calculate(year.table, PlannedYear.LAST_DAY);
            return () -> Answer.of(
                    year, year.prepared.calculateInto(reused, year.table, PlannedYear.LAST_DAY, options), true);
        });
    }

    @Override
    public Contestant<SalesYear, ?> totalsOnly() {
        Function<SalesYear, Supplier<Answer>> preparation = given -> {
            PlannedYear year = PlannedYear.of(given);
            TableOptions options = TableOptions.keeping(Keeping.TOTALS);
            return () -> Answer.of(year, year.prepared.calculate(year.table, PlannedYear.LAST_DAY, options), false);
        };
        return new Contestant<>(
                Contestant.OURS, preparation, answer -> answer.result().totalsChecksum());
    }

    @Override
    public Contestant<SalesYear, ?> inAnyOrder() {
        return bulk();
    }

    @Override
    public Contestant<SalesYear, ?> objects() {
        return ObjectCommission.contestant();
    }

    @Override
    public Contestant<SalesYear, ?> onTwoThreads() {
        return contestant(year -> {
            Executor threads = new TwoThreads().executor();
            return keeping(year, TableOptions.keeping(Keeping.LINES).by(threads));
        });
    }

    @Override
    public Contestant<SalesYear, ?> explainable() {
        return contestant(year -> keeping(year, TableOptions.keeping(Keeping.TRACED_LINES)));
    }

    @Override
    public Contestant<Questions, ?> explainLines() {
        Function<Questions, Supplier<LineReasons>> preparation = questions -> {
            CommissionTable paid = traced(questions.year());
            return () -> reasons(questions, paid);
        };
        return new Contestant<>(Contestant.OURS, preparation, LineReasons::checksum);
    }

    @Override
    public Contestant<Questions, ?> explainTexts() {
        Function<Questions, Supplier<LineTexts>> preparation = questions -> {
            CommissionTable paid = traced(questions.year());
            return () -> new LineTexts(
                    questions,
                    Arrays.stream(questions.lines())
                            .mapToObj(line -> paid.text(0, line, Locale.ENGLISH))
                            .toList());
        };
        return new Contestant<>(Contestant.OURS, preparation, LineTexts::checksum);
    }

    @Override
    public Contestant<LateSales, ?> late() {
        return LateTable.contestant();
    }

    @Override
    public Contestant<LateSales, ?> lateObjects() {
        return LateCommission.contestant();
    }

    private static CommissionTable traced(SalesYear given) {
        return keeping(given, TableOptions.keeping(Keeping.TRACED_LINES)).get().paid();
    }

    private static LineReasons reasons(Questions questions, CommissionTable paid) {
        LineReasons reasons = LineReasons.toBeFilled(questions);
        for (int question = 0; question < questions.lines().length; question++) {
            reasons.reason(question, reason(questions.lines()[question], paid));
        }
        return reasons;
    }

    private static long[] reason(int line, CommissionTable paid) {
        long[] figures = new long[LineReasons.FIGURES];
        figures[0] = paid.measuredBefore(0, line);
        List<Ratio> sold = paid.sold(0, line);
        for (int tier = 0; tier < sold.size(); tier++) {
            if (!sold.get(tier).isZero()) {
                figures[1 + tier] = sold.get(tier)
                        .rounded(2, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact();
            }
        }
        int at = 1 + PlanTerms.RATE_PERCENT.length;
        figures[at++] = paid.amount(0, line);
        figures[at++] = paid.leftBefore(0, line).orElseThrow();
        figures[at++] = paid.afterLimits(0, line);
        figures[at] = paid.held(0, line);
        return figures;
    }

    private static Contestant<SalesYear, ?> contestant(Function<SalesYear, Supplier<Answer>> preparation) {
        return new Contestant<>(
                Contestant.OURS, preparation, answer -> answer.result().checksum());
    }

    private static Supplier<Answer> keeping(SalesYear given, TableOptions options) {
        PlannedYear year = PlannedYear.of(given);
        PreparedCommission prepared = year.prepared;
        CreditTable table = year.table;
        return () -> new Answer(prepared.calculate(table, PlannedYear.LAST_DAY, options), prepared, table.lines());
    }
}
