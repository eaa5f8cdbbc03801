package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.LateEffect;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.commission.table.TableOptions;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sums that leave 64 bits are a finding for the payee and period whose they are; everybody else is paid. */
class WideSumsTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-02-28");

    /** Cents of which twice as many just fit 64 bits, and two cents more do not: 46,116,860,184,273,879.03. */
    private static final long HALF = (1L << 62) - 1;

    private static final String HALF_DOLLARS = "46116860184273879.03";

    private static final String PAY_TOO_LARGE =
            "payees[ann].periods[2026-M01].commission: pay of commission for ann in 2026-M01 does not fit 64 bits of minor "
                    + "units, so it pays nothing: check amounts, rates and factors";

    private static final String MEASURE_TOO_LARGE =
            "payees[ann].periods[2026-M01].commission: what commission measures for ann in 2026-M01 does not fit 64 bits in "
                    + "the decimals of the table, which says 0 instead; what is paid for it is right";

    /** Ann's January does not fit, for a sale pays twice its amount; her February and all of Ben's do. */
    @ParameterizedTest
    @EnumSource(Keeping.class)
    void whoseSumsDoNotFitIsFoundAndTheOthersArePaid(Keeping keeping) {
        for (RoundingPoint point : RoundingPoint.values()) {
            CommissionTable paid = prepared(point, "0 200%").calculate(table(), AS_OF, TableOptions.keeping(keeping));

            assertThat(totals(paid)).containsExactly(usd("0.00"), usd("2468.02"), usd("20.02"), usd("0.04"));
            assertThat(paid.earned(0, 0, 0)).isZero();
            assertThat(paid.measured(0, 0, 0)).isEqualTo(HALF + 1);
            assertThat(paid.findings()).extracting(Finding::toString).containsExactly(PAY_TOO_LARGE);
            assertThat(paid.isComplete()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(RoundingPoint.class)
    void aTableFindsWhatStatementsFind(RoundingPoint point) {
        List<Finding> found = new ArrayList<>();
        List<Money> totals = new ArrayList<>();
        CommissionRun run = CommissionCalculator.standard()
                .calculateAll(
                        PlanBook.of(plan(point, "0 200%"), Pay.assigned(ANN), Pay.assigned(BEN)),
                        Pay.facts(
                                sale("A", "2026-01-02", "0.01"),
                                Pay.event("B", "2026-01-02", "USD 10.01")
                                        .owner(BEN)
                                        .build(),
                                sale("C", "2026-01-03", HALF_DOLLARS),
                                sale("D", "2026-02-02", "1234.01"),
                                Pay.event("E", "2026-02-03", "USD 0.02")
                                        .owner(BEN)
                                        .build()),
                        AS_OF);
        for (var payee : List.of(ANN, BEN)) {
            for (String month : List.of("2026-M01", "2026-M02")) {
                CommissionStatement statement = run.statement(payee, month).orElseThrow();
                totals.add(statement.total());
                statement
                        .findings()
                        .forEach(finding -> found.add(finding.below("payees[" + payee + "].periods[" + month + "]")));
            }
        }
        CommissionTable table = prepared(point, "0 200%").calculate(table(), AS_OF);

        assertThat(totals(table)).isEqualTo(totals);
        assertThat(table.findings()).isEqualTo(found);
    }

    @Test
    void linesThatArePaidNothingSaySo() {
        CommissionTable paid = prepared(RoundingPoint.PER_LINE, "0 200%")
                .calculate(table(), AS_OF, TableOptions.keeping(Keeping.TRACED_LINES));

        assertThat(IntStream.range(0, 5).mapToLong(line -> paid.amount(0, line)))
                .containsExactly(0L, 2_002L, 0L, 246_802L, 4L);
        assertThat(IntStream.range(0, 5).mapToLong(line -> paid.afterLimits(0, line)))
                .containsExactly(0L, 2_002L, 0L, 246_802L, 4L);
        assertThat(paid.explain(0, 3).value().toMoney()).isEqualTo(usd("2468.02"));
        assertThat(paid.explain(0, 1).text(Locale.ENGLISH)).contains("#1");
    }

    /** 5 % of an amount that fits, fits; the sum of two such amounts does not, but nobody is paid a sum. */
    @Test
    void aMeasureThatDoesNotFitIsPaidAllTheSame() {
        Filling filling = filling(FIRST);
        filling.event(0, 1, Long.MAX_VALUE, 0).share(0, 10_000);
        filling.event(0, 2, 1_000, 0).share(1, 10_000);
        filling.event(1, 1, Long.MAX_VALUE, 0).share(0, 10_000);
        CommissionTable paid = prepared(RoundingPoint.PER_LINE, "0 5%").calculate(filling.table(), AS_OF);
        long each = BigDecimal.valueOf(Long.MAX_VALUE)
                .multiply(new BigDecimal("0.05"))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();

        assertThat(IntStream.range(0, 3).mapToLong(line -> paid.amount(0, line)))
                .containsExactly(each, 50L, each);
        assertThat(paid.earned(0, 0, 0)).isEqualTo(2 * each);
        assertThat(paid.measured(0, 0, 0)).isZero();
        assertThat(paid.measured(0, 0, 1)).isEqualTo(1_000);
        assertThat(paid.findings()).extracting(Finding::toString).containsExactly(MEASURE_TOO_LARGE);
    }

    @Test
    void salesThatEarnOnTheirOwnAreAddedUpAllTheSame() {
        CommissionPlan plan = plan(Pay.sales(new MeasureWindow.PerEvent()), RoundingPoint.PER_LINE, "0 200%");
        CommissionTable paid = prepared(plan).calculate(table(), AS_OF);

        assertThat(totals(paid)).containsExactly(usd("0.00"), usd("2468.02"), usd("20.02"), usd("0.04"));
        assertThat(paid.findings()).extracting(Finding::toString).containsExactly(PAY_TOO_LARGE);
    }

    @Test
    void threadsAndOldColumnsChangeNothing() {
        PreparedCommission prepared = prepared(RoundingPoint.PER_LINE, "0 200%");
        TableOptions byMany = TableOptions.keeping(Keeping.LINES).by(ForkJoinPool.commonPool());
        CommissionTable once = prepared.calculate(table(), AS_OF, byMany);
        CommissionTable again = prepared.calculateInto(once, table(), AS_OF, byMany);

        assertThat(totals(again)).containsExactly(usd("0.00"), usd("2468.02"), usd("20.02"), usd("0.04"));
        assertThat(again.findings()).extracting(Finding::toString).containsExactly(PAY_TOO_LARGE);
    }

    @Test
    void theWatcherIsToldOnceOfEveryPayPeriodAndCanEndTheRun() {
        PreparedCommission prepared = prepared(RoundingPoint.PER_LINE, "0 200%");
        List<String> told = new ArrayList<>();
        TableOptions watched = TableOptions.keeping(Keeping.LINES).watched((done, of) -> told.add(done + "/" + of));
        CommissionTable whole = prepared.calculate(table(), AS_OF, watched);
        CommissionTable ended = prepared.calculate(
                table(), AS_OF, TableOptions.keeping(Keeping.LINES).watched((done, of) -> false));

        assertThat(told).containsExactly("1/2", "2/2");
        assertThat(whole.isComplete()).isTrue();
        assertThat(ended.isComplete()).isFalse();
        assertThat(totals(ended)).containsExactly(usd("0.00"), usd("0.00"), usd("20.02"), usd("0.00"));
    }

    @Test
    void aLateSaleThatLeaves64BitsIsFoundAndOneThatTakesItBackIsPaid() {
        PreparedCommission prepared = prepared(RoundingPoint.PER_LINE, "0 200%");
        Filling filling = filling(FIRST);
        filling.event(1, 1, 1, 0).share(0, 10_000);
        filling.event(1, 2, 1_001, 0).share(1, 10_000);
        filling.event(32, 1, 123_401, 0).share(0, 10_000);
        LiveTable live = prepared.live(filling.table(), AS_OF);

        LateEffect wide = live.event(2, 1, HALF, 0).share(0, 10_000).add();
        assertThat(wide.findings()).extracting(Finding::toString).containsExactly(PAY_TOO_LARGE);
        assertThat(wide.periods().get(0).change()).isEqualTo(usd("-0.02"));
        assertThat(wide.periods().get(0).lines()).isEqualTo(2);
        assertThat(wide.periods().get(1).change()).isEqualTo(usd("0.00"));
        assertThat(wide.periods().get(1).lines()).isEqualTo(1);
        assertThat(List.of(live.total(0, 0), live.total(1, 0), live.total(0, 1)))
                .containsExactly(usd("0.00"), usd("2468.02"), usd("20.02"));
        CommissionTable full = prepared.calculate(live.table(), AS_OF);
        assertThat(full.total(0, 0)).isEqualTo(usd("0.00"));
        assertThat(full.findings()).isEqualTo(wide.findings());

        assertThat(live.event(3, 1, 1, 0).share(0, 10_000).add().findings()).isEmpty();
        assertThat(live.event(0, 1, -HALF, 0).share(0, 10_000).add().findings()).isEmpty();
        assertThat(live.total(0, 0)).isEqualTo(usd("0.04"));
        assertThat(prepared.calculate(live.table(), AS_OF).total(0, 0)).isEqualTo(usd("0.04"));
    }

    @Test
    void aTableThatDoesNotFitIsKeptUpToDateAllTheSame() {
        PreparedCommission prepared = prepared(RoundingPoint.PER_LINE, "0 200%");
        Filling filling = filling(FIRST);
        filling.event(2, 1, HALF + 1, 0).share(0, 10_000);
        LiveTable live = prepared.live(filling.table(), AS_OF);
        live.event(40, 1, 1_000, 0).share(0, 5_000).share(1, 5_000).add();

        assertThat(List.of(live.total(0, 0), live.total(1, 0), live.total(1, 1)))
                .containsExactly(usd("0.00"), usd("10.00"), usd("10.00"));
    }

    @ParameterizedTest(name = "a quantity or margin of {0} fits: {1}")
    @CsvSource({
        "922337203685477, true",
        "922337203685478, false",
        "-922337203685477, true",
        "-922337203685478, false",
    })
    void aFigureIsNoLargerThanItsSharesCanBe(long figure, boolean fits) {
        Filling filling = filling(FIRST);
        filling.event(0, 1, 1, 0);
        if (fits) {
            assertThat(filling.quantity(figure).margin(figure).share(0, 10_000)).isSameAs(filling);
            return;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.quantity(figure))
                .withMessage("quantity must lie within 922337203685477 on either side of zero, but was " + figure
                        + ": choose a format with fewer decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling.margin(figure))
                .withMessageStartingWith("margin must lie within");
    }

    @Test
    void theAmountWithoutAnOppositeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling(FIRST).event(0, 1, Long.MIN_VALUE, 0))
                .withMessage(
                        "amount must be more than -9,223,372,036,854,775,808, for that cannot be taken back: choose a "
                                + "format with fewer decimals");
    }

    /** Ann's total of January and February, then Ben's. */
    private static List<Money> totals(CommissionTable paid) {
        return List.of(paid.total(0, 0), paid.total(1, 0), paid.total(0, 1), paid.total(1, 1));
    }

    private static CreditTable table() {
        Filling filling = filling(FIRST);
        filling.event(1, 1, 1, 0).share(0, 10_000);
        filling.event(1, 2, 1_001, 0).share(1, 10_000);
        filling.event(2, 1, HALF, 0).share(0, 10_000);
        filling.event(32, 1, 123_401, 0).share(0, 10_000);
        filling.event(33, 1, 2, 0).share(1, 10_000);
        return filling.table();
    }

    private static PreparedCommission prepared(RoundingPoint point, String... tiers) {
        return prepared(plan(point, tiers));
    }

    private static PreparedCommission prepared(CommissionPlan plan) {
        return CommissionCalculator.standard().prepare(plan, List.of(Pay.assigned(ANN), Pay.assigned(BEN)), List.of());
    }

    private static CommissionPlan plan(RoundingPoint point, String... tiers) {
        return plan(Pay.MONTHLY, point, tiers);
    }

    private static CommissionPlan plan(Measure measure, RoundingPoint point, String... tiers) {
        RateTableTerms terms = RateTableTerms.of("commission", measure, Pay.marginal(tiers));
        return Pay.rounding(Pay.plan(terms), RoundingMode.HALF_UP, point);
    }

    private static Filling filling(LocalDate first) {
        Filling filling = CreditTable.filling(TableFormat.of(USD, first)).keepingSequences();
        filling.traits(sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        return filling;
    }
}
