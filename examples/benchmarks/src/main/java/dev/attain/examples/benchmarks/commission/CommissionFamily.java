package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;
import java.util.List;
import java.util.function.Supplier;

/** Commissions a million transactions, or ten; explains lines of them, and takes in what comes late. */
public final class CommissionFamily {
    static final String BULK = "commission.bulk";
    static final String BULK_TEN_MILLION = "commission.bulk-10m";
    static final String ANY_ORDER = "commission.any-order";
    static final String TWO_THREADS = "commission.two-threads";

    private static final int MILLION = 1_000_000;
    private static final int ASKED = 10_000;
    private static final int LATE = 1_000;
    private static final int FEW_PAYEES = 1_000;

    private static final Contestant<SalesYear, ?> FRESH =
            new Contestant<>(Contestant.LIMIT, ColumnPass::withLines, CommissionResult::checksum);
    private static final Contestant<SalesYear, ?> REUSED =
            new Contestant<>(Contestant.LIMIT, ColumnPass::reusingLines, CommissionResult::checksum);
    private static final Contestant<SalesYear, ?> TOTALS =
            new Contestant<>(Contestant.LIMIT, ColumnPass::totalsOnly, CommissionResult::totalsChecksum);
    private static final Contestant<SalesYear, ?> UNORDERED =
            new Contestant<>(Contestant.LIMIT, ColumnPass::inAnyOrder, CommissionResult::checksum);
    private static final Contestant<SalesYear, ?> BY_QUARTER =
            new Contestant<>(Contestant.LIMIT, ColumnPass::onTwoThreads, CommissionResult::checksum);
    private static final Contestant<Questions, ?> REPLAYED =
            new Contestant<>(Contestant.LIMIT, LineReasons::replayed, LineReasons::checksum);
    private static final Contestant<Questions, ?> WRITTEN =
            new Contestant<>(Contestant.LIMIT, LineTexts::written, LineTexts::checksum);
    private static final Contestant<LateSales, ?> RECOMPUTED =
            new Contestant<>(Contestant.LIMIT, LatePass::recomputed, CommissionResult::checksum);

    private static final Contestant<SalesYear, ?> DECIMALS = new Contestant<>(
            "bigdecimal", BigDecimalCommission::inLedgerOrder, BigDecimalCommission.Statements::checksum);
    private static final Contestant<SalesYear, ?> DECIMAL_TOTALS = new Contestant<>(
            "bigdecimal", BigDecimalCommission::inLedgerOrder, BigDecimalCommission.Statements::totalsChecksum);
    private static final Contestant<SalesYear, ?> DECIMALS_UNORDERED =
            new Contestant<>("bigdecimal", BigDecimalCommission::inAnyOrder, BigDecimalCommission.Statements::checksum);
    private static final Contestant<LateSales, ?> DECIMALS_LATE =
            new Contestant<>("bigdecimal", BigDecimalLate::recomputed, BigDecimalLate.Statements::checksum);

    private CommissionFamily() {}

    /**
     * All workloads: the bulk calculation in its forms, then what is asked of a calculated year. Ten million decimals
     * do not fit into the memory that the others need, so that only the heavy peers that hold columns join there.
     */
    public static Family family(OurCommission ours) {
        return Family.of(
                "commission",
                workload(BULK, MILLION, List.of(ours.bulk(), FRESH, DECIMALS)),
                workload(BULK_TEN_MILLION, 10 * MILLION, List.of(ours.bulk(), FRESH)),
                workload("commission.bulk-reused", MILLION, List.of(ours.reusingLines(), REUSED, DECIMALS)),
                workload("commission.totals", MILLION, List.of(ours.totalsOnly(), TOTALS, DECIMAL_TOTALS)),
                unordered(ours),
                workload("commission.objects", MILLION, List.of(ours.objects(), FRESH, DECIMALS)),
                twoThreads(ours),
                explained(ours),
                asked("commission.explain-line", List.of(ours.explainLines(), REPLAYED)),
                asked("commission.explain-text", List.of(ours.explainTexts(), WRITTEN)),
                late("commission.late", SalesYear.PAYEES, ours.late()),
                late("commission.late-busy", FEW_PAYEES, ours.late()),
                late("commission.late-objects", SalesYear.PAYEES, ours.lateObjects()),
                workload("commission.memory-10m", 10 * MILLION, List.of(ours.bulk(), FRESH))
                        .weighed());
    }

    private static Workload<SalesYear> workload(
            String name, int transactions, List<Contestant<SalesYear, ?>> contestants) {
        return new Workload<>(name, transactions, () -> SalesYear.of(transactions), contestants);
    }

    private static Workload<SalesYear> unordered(OurCommission ours) {
        Supplier<SalesYear> year = () -> SalesYear.of(MILLION).shuffled();
        return new Workload<>(ANY_ORDER, MILLION, year, List.of(ours.inAnyOrder(), UNORDERED, DECIMALS_UNORDERED));
    }

    /** Ours on one thread is there as a peer, so that its ratio is what the second thread gains. */
    private static Workload<SalesYear> twoThreads(OurCommission ours) {
        return workload(
                TWO_THREADS,
                MILLION,
                List.of(ours.onTwoThreads(), BY_QUARTER, ours.bulk().called("one-thread")));
    }

    /** The yardstick is ours without what an explanation needs, so that the ratio is what keeping that costs. */
    private static Workload<SalesYear> explained(OurCommission ours) {
        return workload(
                "commission.explained",
                MILLION,
                List.of(ours.explainable(), ours.bulk().called(Contestant.LIMIT)));
    }

    /** A row is a line asked about. */
    private static Workload<Questions> asked(String name, List<Contestant<Questions, ?>> contestants) {
        return new Workload<>(name, ASKED, () -> Questions.of(SalesYear.of(MILLION), ASKED), contestants);
    }

    /** A row is a late transaction: with all payees its account has some 29 credits, with few some 290. */
    private static Workload<LateSales> late(String name, int payees, Contestant<LateSales, ?> ours) {
        Supplier<LateSales> sales = () -> LateSales.of(SalesYear.of(MILLION, payees), LATE);
        return new Workload<>(name, LATE, sales, List.of(ours, RECOMPUTED, DECIMALS_LATE));
    }
}
