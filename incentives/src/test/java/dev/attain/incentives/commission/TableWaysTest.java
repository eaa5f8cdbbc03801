package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static dev.attain.incentives.commission.Pay.usd;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.commission.table.CommissionTable;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.Keeping;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.commission.table.TableOptions;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a table goes, how wide its figures are and in which order its events come changes no cent. */
class TableWaysTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate AS_OF = LocalDate.parse("2026-03-31");
    private static final TableOptions TRACED = TableOptions.keeping(Keeping.TRACED_LINES);
    private static final PayCap PERIOD = PayCap.of(CapScope.PERIOD, usd("900.00"));

    /** A cap on the year that nobody reaches says nothing, and sends everybody the long way. */
    private static final PayCap OUT_OF_REACH = PayCap.of(CapScope.YEAR, usd("1000000000.00"));

    @Test
    void theShortWayPaysWhatTheLongWayPays() {
        PreparedCommission fast = prepared(tiers(new PayLimits(List.of(PERIOD), Optional.empty())));
        PreparedCommission slow = prepared(tiers(new PayLimits(List.of(PERIOD, OUT_OF_REACH), Optional.empty())));
        CreditTable table = random(new Random(20_260_101), 400);
        CommissionTable one = fast.calculate(table, AS_OF, TRACED);
        CommissionTable other = slow.calculate(table, AS_OF, TRACED);

        assertThat(IntStream.range(0, table.lines())).allSatisfy(line -> {
            assertThat(figures(one, line)).containsExactly(figures(other, line));
            assertThat(one.measuredBefore(0, line)).isEqualTo(other.measuredBefore(0, line));
            assertThat(one.slices(0, line)).isEqualTo(other.slices(0, line));
            assertThat(one.slices(0, line).stream()
                            .map(PaySlice::width)
                            .filter(width -> !width.isZero())
                            .collect(toSet()))
                    .isEqualTo(one.sold(0, line).stream()
                            .filter(width -> !width.isZero())
                            .collect(toSet()));
            assertThat(other.sold(0, line).stream().reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(one.sold(0, line).stream().reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(Ratio.of(BigDecimal.valueOf(one.credited(line), 2)));
            assertThat(one.explain(0, line).value())
                    .isEqualTo(other.explain(0, line).value());
        });
        for (int period = 0; period < 3; period++) {
            assertThat(one.total(period, 0)).isEqualTo(other.total(period, 0));
            assertThat(one.measured(0, period, 1)).isEqualTo(other.measured(0, period, 1));
            assertThat(one.earned(0, period, 1)).isEqualTo(other.earned(0, period, 1));
            assertThat(one.heldOf(0, period, 1)).isEqualTo(other.heldOf(0, period, 1));
        }
    }

    @Test
    void beforeALineStoodWhatTheLinesBeforeItAddUpTo() {
        PreparedCommission prepared = prepared(tiers(new PayLimits(List.of(PERIOD), Optional.empty())));
        CreditTable table = random(new Random(20_260_102), 200);
        CommissionTable paid = prepared.calculate(table, LocalDate.parse("2026-01-31"), TRACED);
        long[] measure = new long[2];
        long[] left = {90_000, 90_000};
        for (int line = 0; line < table.lines(); line++) {
            int event = table.event(line);
            assertThat(table.firstLine(event)).isLessThanOrEqualTo(line);
            assertThat(table.firstLine(event + 1)).isGreaterThan(line);
            if (event < 200 / 3) {
                int payee = line - table.firstLine(event);
                assertThat(paid.measuredBefore(0, line)).isEqualTo(measure[payee]);
                assertThat(paid.leftBefore(0, line)).hasValue(left[payee]);
                measure[payee] += paid.credited(line);
                left[payee] -= paid.afterLimits(0, line);
            }
        }
        assertThat(left).contains(0);
    }

    @Test
    void aLineIsToldInOneSentence() {
        Filling filling = filling();
        filling.event(0, 1, 800_000, 0).share(0, 10_000);
        filling.event(3, 1, 1_000_000, 0).share(0, 10_000);
        PreparedCommission prepared = prepared(tiers(new PayLimits(List.of(PERIOD), Optional.empty())));
        CommissionTable paid = prepared.calculate(filling.table(), AS_OF, TRACED);

        assertThat(paid.text(0, 1, Locale.ENGLISH))
                .isEqualTo(
                        "event #1, credited USD 10000.00, earns USD 660.00; caps leave USD 500.00 of it, and USD 50.00 "
                                + "of that is held back");
        assertThat(paid.text(0, 1, Locale.CHINESE))
                .isEqualTo("业绩事件 #1 归属 USD 10000.00，赚得 USD 660.00；封顶后为 USD 500.00，其中预留 USD 50.00");
        assertThat(paid.leftBefore(0, 1)).hasValue(50_000);
        assertThat(prepared(tiers(PayLimits.NONE))
                        .calculate(table(800_000), AS_OF, TRACED)
                        .leftBefore(0, 0))
                .isEqualTo(OptionalLong.empty());
    }

    @Test
    void onlyTracedLinesAreExplained() {
        CommissionTable untraced = prepared(tiers(PayLimits.NONE)).calculate(table(100), AS_OF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> untraced.explain(0, 0))
                .withMessage("lines can be explained where they are traced: calculate keeping TRACED_LINES, not LINES");
        CommissionTable early =
                prepared(tiers(PayLimits.NONE)).calculate(table(100), LocalDate.parse("2025-12-31"), TRACED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> early.explain(0, 0))
                .withMessage("nobody is paid for line 0: ask findings() why");
    }

    /**
     * Both sides of 2^61 / 10,000 cents, up to which products with basis points fit; the expected cents by long
     * division.
     */
    @ParameterizedTest(name = "a third of {0} cents is {1}, the rest {2}")
    @CsvSource({
        "230584300921369, 76853747497092, 153730553424277",
        "230584300921370, 76853747497093, 153730553424277",
        "-230584300921370, -76853747497093, -153730553424277",
        "900000000000000001, 299970000000000000, 600030000000000001"
    })
    void sharesOfAmountsBeyondTheNarrowAreExact(long cents, long third, long rest) {
        Filling filling = filling();
        filling.event(0, 1, cents, 0).share(0, 3_333).share(1, 6_667);
        filling.event(1, 1, 100, 0).share(0, 10_000);
        CommissionTable paid = prepared(tiers(PayLimits.NONE)).calculate(filling.table(), AS_OF, TRACED);

        assertThat(paid.credited(0)).isEqualTo(third);
        assertThat(paid.credited(1)).isEqualTo(rest);
        assertThat(paid.amount(0, 0)).isEqualTo(pay(third));
        assertThat(paid.amount(0, 1)).isEqualTo(pay(rest));
        assertThat(paid.measuredBefore(0, 2)).isEqualTo(third);
        assertThat(paid.explain(0, 2).value().toMoney()).isEqualTo(new Money(USD, paid.amount(0, 2)));
        assertThat(ExplanationEvaluator.evaluate(paid.explain(0, 2)).toMoney())
                .isEqualTo(new Money(USD, paid.amount(0, 2)));
    }

    @Test
    void anEventWithoutItsQuantityIsFoundAndTheOthersArePaid() {
        Filling filling = filling();
        filling.event(0, 1, 100, 0).quantity(3).share(0, 10_000);
        filling.event(1, 1, 100, 0).share(0, 10_000);
        filling.event(2, 1, 100, 0).quantity(2).share(0, 10_000);
        CommissionTable paid = prepared(perUnit()).calculate(filling.table(), AS_OF, TRACED);

        assertThat(new long[] {paid.amount(0, 0), paid.amount(0, 1), paid.amount(0, 2)})
                .containsExactly(600, 0, 400);
        assertThat(paid.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "events[#1]: event #1 does not say its QUANTITY, which \"units\" adds up: it does not count "
                                + "there");
    }

    /** Days before sequences, sequences by their numbers, however far these lie apart. */
    @ParameterizedTest(name = "sequences {0}, {1}, {2}")
    @CsvSource({"1, 2, 3", "-5, 0, 5", "0, 4294967296, 4294967297", "-9223372036854775808, 0, 9223372036854775807"})
    void eventsArePaidByDayAndThenBySequence(long first, long second, long third) {
        Filling filling = filling();
        filling.event(1, first, 500_000, 0).share(0, 10_000);
        filling.event(0, third, 400_000, 0).share(0, 10_000);
        filling.event(0, first, 900_000, 0).share(0, 10_000);
        filling.event(0, second, 200_000, 0).share(0, 10_000);
        CommissionTable paid = prepared(tiers(PayLimits.NONE)).calculate(filling.table(), AS_OF, TRACED);

        assertThat(IntStream.range(0, 4).mapToLong(line -> paid.measuredBefore(0, line)))
                .containsExactly(1_500_000L, 1_100_000L, 0L, 900_000L);
        assertThat(IntStream.range(0, 4).mapToLong(line -> paid.amount(0, line)))
                .containsExactly(35_000L, 28_000L, 45_000L, 12_000L);
        assertThat(paid.explain(0, 3).text(Locale.ENGLISH)).contains("#3");
    }

    /** 5 % up to 10,000.00 and 7 % beyond; what is taken back is the mirror image below zero. */
    private static long pay(long cents) {
        BigDecimal bound = BigDecimal.valueOf(1_000_000);
        BigDecimal amount = BigDecimal.valueOf(cents);
        BigDecimal low = amount.min(bound).multiply(new BigDecimal("0.05"));
        BigDecimal high = amount.subtract(bound).max(BigDecimal.ZERO).multiply(new BigDecimal("0.07"));
        return low.add(high).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    private static long[] figures(CommissionTable paid, int line) {
        return new long[] {paid.credited(line), paid.amount(0, line), paid.afterLimits(0, line), paid.held(0, line)};
    }

    /** Sales and returns of three months, each shared by Ann and Ben, or Ann's alone. */
    private static CreditTable random(Random random, int events) {
        Filling filling = filling();
        for (int event = 0; event < events; event++) {
            long cents = random.nextInt(-50_000, 200_000);
            filling.event(event * 90 / events, event, cents, 0);
            int share = random.nextInt(5_000, 10_001);
            filling.share(0, share);
            if (share < 10_000) {
                filling.share(1, 10_000 - share);
            }
        }
        return filling.table();
    }

    private static CreditTable table(long cents) {
        Filling filling = filling();
        filling.event(0, 1, cents, 0).share(0, 10_000);
        return filling.table();
    }

    private static CommissionPlan tiers(PayLimits limits) {
        Measure sales = Measure.of(
                "sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, MeasureWindow.within(Granularity.MONTH));
        RateTableTerms terms = RateTableTerms.of(
                        "commission", sales, Pay.table(TierApplication.MARGINAL, "0 5%", "10000 7%"))
                .withHoldback(Holdback.of(Rate.percent("10")))
                .withLimits(limits);
        return Pay.rounding(Pay.plan(terms), RoundingMode.HALF_EVEN, RoundingPoint.PER_LINE);
    }

    private static CommissionPlan perUnit() {
        Measure units = Measure.of(
                "units", CreditBasis.COMMISSION, MeasureFigure.QUANTITY, MeasureWindow.within(Granularity.MONTH));
        Tier each = new Tier(Quantity.count(0, "units"), new TierPay.PerUnit(usd("2.00")), TierApplication.MARGINAL);
        return Pay.plan(RateTableTerms.of("units", units, new RateTable(TierBound.LOWER_INCLUSIVE, List.of(each))));
    }

    private static PreparedCommission prepared(CommissionPlan plan) {
        return CommissionCalculator.standard().prepare(plan, List.of(Pay.assigned(ANN), Pay.assigned(BEN)), List.of());
    }

    private static Filling filling() {
        Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST));
        filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        return filling;
    }
}
