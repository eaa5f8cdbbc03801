package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableOptions;
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
        return missing();
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
        return missing();
    }

    @Override
    public Contestant<Questions, ?> explainTexts() {
        return missing();
    }

    @Override
    public Contestant<LateSales, ?> late() {
        return missing();
    }

    /** Nothing stands in for what is not there yet: the workload stops. */
    private static <I> Contestant<I, ?> missing() {
        Function<I, Supplier<Long>> nothing = input -> {
            throw new UnsupportedOperationException("ours does not take part in this workload yet");
        };
        return new Contestant<>(Contestant.OURS, nothing, answer -> answer);
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
