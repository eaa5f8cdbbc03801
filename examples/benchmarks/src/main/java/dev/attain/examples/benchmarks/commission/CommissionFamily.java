package dev.attain.examples.benchmarks.commission;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;
import java.util.List;
import java.util.function.Supplier;

/** Commissions a million transactions, or ten. */
public final class CommissionFamily {
    static final String BULK = "commission.bulk";
    static final String BULK_TEN_MILLION = "commission.bulk-10m";
    static final String ANY_ORDER = "commission.any-order";

    private static final int MILLION = 1_000_000;

    private static final Contestant<SalesYear, ?> FRESH =
            new Contestant<>(Contestant.LIMIT, ColumnPass::withLines, CommissionResult::checksum);
    private static final Contestant<SalesYear, ?> REUSED =
            new Contestant<>(Contestant.LIMIT, ColumnPass::reusingLines, CommissionResult::checksum);
    private static final Contestant<SalesYear, ?> TOTALS =
            new Contestant<>(Contestant.LIMIT, ColumnPass::totalsOnly, CommissionResult::totalsChecksum);
    private static final Contestant<SalesYear, ?> UNORDERED =
            new Contestant<>(Contestant.LIMIT, ColumnPass::inAnyOrder, CommissionResult::checksum);

    private static final Contestant<SalesYear, ?> DECIMALS = new Contestant<>(
            "bigdecimal", BigDecimalCommission::inLedgerOrder, BigDecimalCommission.Statements::checksum);
    private static final Contestant<SalesYear, ?> DECIMAL_TOTALS = new Contestant<>(
            "bigdecimal", BigDecimalCommission::inLedgerOrder, BigDecimalCommission.Statements::totalsChecksum);
    private static final Contestant<SalesYear, ?> DECIMALS_UNORDERED =
            new Contestant<>("bigdecimal", BigDecimalCommission::inAnyOrder, BigDecimalCommission.Statements::checksum);

    private CommissionFamily() {}

    /**
     * Six workloads: all lines and totals in fresh output, of one million transactions and of ten; in reused output; totals only;
     * of transactions in arbitrary order; and of domain objects instead of columns. Ten million decimals do not fit into the
     * memory that the others need, so that only the heavy peers that hold columns join there.
     */
    public static Family family(OurCommission ours) {
        return Family.of(
                "commission",
                workload(BULK, MILLION, List.of(ours.bulk(), FRESH, DECIMALS)),
                workload(BULK_TEN_MILLION, 10 * MILLION, List.of(ours.bulk(), FRESH)),
                workload("commission.bulk-reused", MILLION, List.of(ours.reusingLines(), REUSED, DECIMALS)),
                workload("commission.totals", MILLION, List.of(ours.totalsOnly(), TOTALS, DECIMAL_TOTALS)),
                unordered(ours),
                workload("commission.objects", MILLION, List.of(ours.objects(), FRESH, DECIMALS)));
    }

    private static Workload<SalesYear> workload(
            String name, int transactions, List<Contestant<SalesYear, ?>> contestants) {
        return new Workload<>(name, transactions, () -> SalesYear.of(transactions), contestants);
    }

    private static Workload<SalesYear> unordered(OurCommission ours) {
        Supplier<SalesYear> year = () -> SalesYear.of(MILLION).shuffled();
        return new Workload<>(ANY_ORDER, MILLION, year, List.of(ours.inAnyOrder(), UNORDERED, DECIMALS_UNORDERED));
    }
}
