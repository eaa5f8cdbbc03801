package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Cases.one;
import static dev.attain.incentives.commission.Cases.text;
import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.months;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.sales;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** On which day a refund takes the measure down. */
class RefundNettingTest {
    private static final CommissionCalculator CALCULATOR = CommissionCalculator.standard();
    private static final LocalDate CHANGE = LocalDate.parse("2026-02-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");
    private static final CommissionPlan TIERED = paying(MONTHLY, marginal("0 5%", "1000 10%"));

    @Test
    void aPartialReturnIsNettedInThePeriodOfTheSale() {
        JsonNode one = one("D07-partial-return");
        BigDecimal price = new BigDecimal(text(one, "/inputs/price"));
        String sold = price.multiply(new BigDecimal(text(one, "/inputs/qty"))).toPlainString();
        String back = price.multiply(new BigDecimal(text(one, "/inputs/returnedQty")))
                .negate()
                .toPlainString();
        SalesCredit[] facts = saleAndReturn(sold, back);
        String then = text(one, "/plan/params/rateAtSale");
        String now = text(one, "/plan/params/rateAtReturn");

        assertThat(twoVersions(then, RefundNetting.ON_DAY_OF_SALE, now, RefundNetting.ON_OWN_DAY, facts))
                .containsExactly(plain(new BigDecimal(text(one, "/expected/nettedInOnePeriodAtOriginalRate"))), "0");
        assertThat(twoVersions(then, RefundNetting.ON_OWN_DAY, now, RefundNetting.ON_OWN_DAY, facts))
                .containsExactly(
                        plain(new BigDecimal(text(one, "/expected/earned"))),
                        plain(new BigDecimal(text(one, "/expected/clawbackAtCurrentRate"))));
    }

    // figures: constructed (D07): 10 at 42.50 and 4 of them back, 6 % and then 8 %
    @ParameterizedTest(name = "sold under {0}, back under {1}: {2} and {3}")
    @CsvSource({
        "ON_DAY_OF_SALE, ON_DAY_OF_SALE, 15.3, 0",
        "ON_DAY_OF_SALE, ON_OWN_DAY, 15.3, 0",
        "ON_OWN_DAY, ON_DAY_OF_SALE, 25.5, -13.6",
        "ON_OWN_DAY, ON_OWN_DAY, 25.5, -13.6"
    })
    void thePlanThatPaidTheSaleDecides(RefundNetting then, RefundNetting now, String january, String february) {
        assertThat(twoVersions("6%", then, "8%", now, saleAndReturn("425.00", "-170.00")))
                .containsExactly(january, february);
    }

    // 1000 at 5 % and 500 at 10 %, of which 600 come back: 500 from the upper tier, 100 from the lower
    @Test
    void aRefundStandsRightBehindItsSale() {
        CommissionFacts facts = facts(
                sale("A", "2026-01-05", "1500"),
                sale("B", "2026-01-20", "400"),
                reversal("R", "A", "2026-03-01", "-600"));

        assertThat(lines(facts, 1)).containsExactly("A 100", "R -55", "B 35");
        assertThat(lines(facts, 3)).isEmpty();
        assertThat(months(TIERED, 3, sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-03-01", "-600")))
                .containsExactly("100", "0", "-30");
    }

    @Test
    void severalRefundsOfASaleFollowByDaySequenceAndId() {
        SalesEvent late = reversal("R1", "A", "2026-02-09", "-100");
        CommissionFacts facts = facts(
                late,
                late.withId(EventId.of("R2"))
                        .withOn(LocalDate.parse("2026-02-08"))
                        .withSequence(2),
                late.withId(EventId.of("R4"))
                        .withOn(LocalDate.parse("2026-02-08"))
                        .withSequence(1),
                late.withId(EventId.of("R3"))
                        .withOn(LocalDate.parse("2026-02-08"))
                        .withSequence(1),
                sale("B", "2026-01-05", "700"),
                sale("A", "2026-01-05", "1200"));

        assertThat(lines(facts, 1)).containsExactly("A 70", "R3 -10", "R4 -10", "R2 -5", "R1 -5", "B 60");
    }

    @Test
    void whatTakesARefundBackStandsWithTheSaleToo() {
        CommissionFacts facts = facts(
                sale("A", "2026-01-05", "1500"),
                reversal("R", "A", "2026-02-01", "-600"),
                reversal("U", "R", "2026-03-01", "600"));

        assertThat(lines(facts, 1)).containsExactly("A 100", "R -55", "U 55");
    }

    @Test
    void aRefundIsKnownFromItsOwnDayOn() {
        CommissionFacts facts = facts(sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-02-10", "-600"));
        CommissionPlan plan = netting(TIERED);
        PlanBook book = PlanBook.of(plan, assigned(ANN));

        assertThat(january(book, facts, "2026-02-09")).isEqualTo("100");
        assertThat(january(book, facts, "2026-02-10")).isEqualTo("45");
    }

    @Test
    void aRefundAfterItsPayeeHasLeftIsNettedStill() {
        PlanAssignment left = assigned(ANN).withUntilExclusive(CHANGE);
        CommissionFacts facts = facts(sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-02-10", "-600"));
        CommissionRun netted = CALCULATOR.calculateAll(PlanBook.of(netting(TIERED), left), facts, LAST);
        CommissionRun own = CALCULATOR.calculateAll(PlanBook.of(TIERED, left), facts, LAST);

        assertThat(netted.findings()).isEmpty();
        assertThat(netted.statements()).extracting(CommissionStatement::total).containsExactly(usd("45"));
        assertThat(own.findings()).hasSize(1);
        assertThat(own.statements()).extracting(CommissionStatement::total).containsExactly(usd("100"));
    }

    @Test
    void aRefundOfAnUnknownSaleStaysOnItsDayWithAFinding() {
        List<SalesCredit> known =
                new ArrayList<>(credits(sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-02-10", "-600")));
        known.removeIf(credit -> credit.event().id().equals(EventId.of("A")));
        CommissionRun run = CALCULATOR.calculateAll(
                PlanBook.of(netting(TIERED), assigned(ANN)), new CommissionFacts(known, List.of()), LAST);

        assertThat(run.findings().stream().map(Finding::toString))
                .containsExactly(
                        "events[R]: event R takes back A, of which no sale is known that a plan pays ann for, so it"
                                + " stands on its own day, 2026-02-10: hand in the sale, and assign a plan on its day");
        assertThat(run.findings().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(run.findings().get(0).message().text(Locale.CHINESE))
                .isEqualTo("业绩事件 R 冲销 A，但没有任何方案就该笔业绩向 ann 计发，因此按其自身日期 2026-02-10 计入：请提供该笔业绩，并使方案适用于其当日");
        assertThat(run.statement(ANN, "2026-M02").orElseThrow().total()).isEqualTo(usd("-30"));
    }

    @Test
    void aRefundOfASaleThatNoPlanPaysStaysOnItsDayWithAFinding() {
        PlanAssignment later = assigned(ANN).withSince(CHANGE);
        CommissionFacts facts = facts(sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-02-10", "-600"));
        CommissionRun run = CALCULATOR.calculateAll(PlanBook.of(netting(TIERED), later), facts, LAST);

        assertThat(run.findings()).extracting(Finding::path).containsExactly("events[A]", "events[R]");
        assertThat(run.statement(ANN, "2026-M02").orElseThrow().total()).isEqualTo(usd("-30"));
    }

    @Test
    void wherePlansDifferEachPayeeIsNettedByTheirOwn() {
        SalesEvent sold = event("A", "2026-01-05", "USD 1000").owner(ANN).build();
        SalesEvent other = event("B", "2026-01-05", "USD 1000").owner(BEN).build();
        CommissionFacts facts = facts(
                sold, other, reversal("R", "A", "2026-02-05", "-1000"), reversal("S", "B", "2026-02-05", "-1000"));
        CommissionPlan second = TIERED.withId("second");
        PlanBook book = new PlanBook(
                List.of(netting(TIERED), second),
                List.of(assigned(ANN), assigned(BEN).withPlan("second")));
        CommissionRun run = CALCULATOR.calculateAll(book, facts, LAST);

        assertThat(run.statement(ANN, "2026-M01").orElseThrow().total()).isEqualTo(usd("0"));
        assertThat(run.statement(ANN, "2026-M02").orElseThrow().total()).isEqualTo(usd("0"));
        assertThat(run.statement(BEN, "2026-M01").orElseThrow().total()).isEqualTo(usd("50"));
        assertThat(run.statement(BEN, "2026-M02").orElseThrow().total()).isEqualTo(usd("-50"));
    }

    @Test
    void whatARefundDoesNotSayIsMissedWhereItStands() {
        Measure margins = sales(MeasureWindow.within(Granularity.MONTH)).withFigure(MeasureFigure.MARGIN);
        SalesEvent sold = sale("A", "2026-01-05", "1500").withMargin(usd("500"));
        CommissionFacts facts = facts(sold, reversal("R", "A", "2026-02-10", "-600"));
        CommissionRun run = CALCULATOR.calculateAll(
                PlanBook.of(netting(paying(margins, marginal("0 5%"))), assigned(ANN)), facts, LAST);

        assertThat(run.statement(ANN, "2026-M01").orElseThrow().findings())
                .extracting(Finding::path)
                .containsExactly("events[R]");
        assertThat(run.statement(ANN, "2026-M02").orElseThrow().findings()).isEmpty();
    }

    @Test
    void aLateRefundReachesThePeriodOfItsSale() {
        PlanBook book = PlanBook.of(netting(TIERED), assigned(ANN));
        List<SalesCredit> both = credits(sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-03-10", "-600"));
        LiveCommission live = CALCULATOR.live(book, new CommissionFacts(both.subList(0, 1), List.of()), LAST);

        assertThat(live.add(both.subList(1, 2)).get(0).total()).isEqualTo(usd("45"));
        assertThat(live.run()).isEqualTo(CALCULATOR.calculateAll(book, new CommissionFacts(both, List.of()), LAST));
    }

    @Test
    void anExplanationStillRecomputesTheMonth() {
        CommissionFacts facts = facts(sale("A", "2026-01-05", "1500"), reversal("R", "A", "2026-02-10", "-600"));
        CommissionStatement january = CALCULATOR
                .calculateAll(PlanBook.of(netting(TIERED), assigned(ANN)), facts, LAST)
                .statement(ANN, "2026-M01")
                .orElseThrow();

        assertThat(ExplanationEvaluator.evaluate(january.explanation()).toMoney())
                .isEqualTo(january.total());
    }

    @Test
    void aTableCannotTellWhichSaleARefundTakesBack() {
        assertThatThrownBy(() -> CALCULATOR.prepare(netting(TIERED), List.of(assigned(ANN)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "plan field nets refunds on the day of the sale, but a table does not say which sale a refund"
                                + " takes back: prepare it with refunds ON_OWN_DAY, and fill each in on the day of its sale");
    }

    @Test
    void refundsStandOnTheirOwnDayUnlessAPlanSaysOtherwise() {
        PlanConventions usual = PlanConventions.usual();

        assertThat(usual.refundNetting()).isEqualTo(RefundNetting.ON_OWN_DAY);
        assertThat(new PlanConventions(usual.rounding(), LongWindow.TRUE_UP)).isEqualTo(usual);
    }

    private static CommissionPlan netting(CommissionPlan plan) {
        return netting(plan, RefundNetting.ON_DAY_OF_SALE);
    }

    private static CommissionPlan netting(CommissionPlan plan, RefundNetting netting) {
        return plan.withConventions(new PlanConventions(plan.conventions().rounding(), LongWindow.TRUE_UP, netting));
    }

    private static SalesCredit[] saleAndReturn(String sold, String back) {
        return credits(sale("A", "2026-01-05", sold), reversal("R", "A", "2026-02-05", back))
                .toArray(SalesCredit[]::new);
    }

    /** What January and February pay, where the second version of the plan begins with February. */
    private static List<String> twoVersions(
            String rate, RefundNetting then, String laterRate, RefundNetting now, SalesCredit... credits) {
        CommissionPlan first = netting(paying(MONTHLY, marginal("0 " + rate)), then);
        CommissionPlan second =
                netting(paying(MONTHLY, marginal("0 " + laterRate)), now).withVersion("2");
        PlanAssignment ann = assigned(ANN).withUntilExclusive(Optional.of(CHANGE));
        PlanAssignment later = assigned(ANN).withVersion("2").withSince(CHANGE);
        PlanBook book = new PlanBook(List.of(first, second), List.of(ann, later));
        return CALCULATOR
                .calculateAll(book, new CommissionFacts(List.of(credits), List.of()), LocalDate.parse("2026-02-28"))
                .statements()
                .stream()
                .map(statement -> plain(statement.total().amount()))
                .toList();
    }

    private static String january(PlanBook book, CommissionFacts facts, String asOf) {
        CommissionRun run = CALCULATOR.calculateAll(book, facts, LocalDate.parse(asOf));
        return plain(run.statement(ANN, "2026-M01").orElseThrow().total().amount());
    }

    /** The lines of a month of the tiered plan, each with its event. */
    private static List<String> lines(CommissionFacts facts, int month) {
        return CALCULATOR
                .calculateAll(PlanBook.of(netting(TIERED), assigned(ANN)), facts, LAST)
                .statements()
                .get(month - 1)
                .lines()
                .stream()
                .map(line -> line.credit().orElseThrow().event().id() + " "
                        + plain(line.amount().amount()))
                .toList();
    }
}
