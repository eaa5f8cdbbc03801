package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.monthly;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.reversal;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.RefundNetting;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pay periods a late credit reaches; that they come out right is shown by random books. */
class LateCreditTest {
    private static final SalesCredit LATE =
            credits(sale("LATE", "2026-02-20", "500")).get(0);

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-M02",
        "QUARTER, 2026-M02 2026-M03",
        "YEAR, 2026-M02 2026-M03 2026-M04 2026-M05 2026-M06",
    })
    void aLateCreditReachesThePayPeriodsOfItsWindowFromItsDayOn(Granularity window, String reached) {
        LiveCommission live = live(incremental(MeasureWindow.within(window)));

        List<CommissionStatement> changed = live.add(List.of(LATE));

        assertThat(labels(changed)).isEqualTo(reached);
        assertThat(changed).allMatch(statement -> statement.payee().equals(ANN));
    }

    @Test
    void aRollingWindowIsLeftAgain() {
        LiveCommission live = live(incremental(MeasureWindow.rolling(3)));

        assertThat(labels(live.add(List.of(LATE)))).isEqualTo("2026-M02 2026-M03 2026-M04");
    }

    @Test
    void whatCannotBeReachedStaysTheStatementThatItWas() {
        LiveCommission live = live(incremental(MeasureWindow.within(Granularity.MONTH)));
        CommissionRun before = live.run();

        live.add(List.of(LATE));

        CommissionRun after = live.run();
        assertThat(after.statement(ANN, "2026-M02").orElseThrow().total()).isEqualTo(usd("125.00"));
        assertThat(before.statement(ANN, "2026-M02").orElseThrow().total()).isEqualTo(usd("100.00"));
        for (String label : List.of("2026-M01", "2026-M03", "2026-M06")) {
            assertThat(after.statement(ANN, label).orElseThrow())
                    .isSameAs(before.statement(ANN, label).orElseThrow());
        }
        assertThat(after.statement(BEN, "2026-M02").orElseThrow())
                .isSameAs(before.statement(BEN, "2026-M02").orElseThrow());
    }

    @Test
    void aTrueUpNeedsTheYearButTellsOnlyWhatIsReached() {
        LiveCommission live = live(paying(Pay.sales(MeasureWindow.within(Granularity.YEAR)), marginal("0 5%")));

        assertThat(labels(live.add(List.of(LATE)))).isEqualTo("2026-M02 2026-M03 2026-M04 2026-M05 2026-M06");
    }

    /** A reversal takes back an invoice that nobody knew: once it is known, the reversal counts as one too. */
    @Test
    void aSaleThatComesAfterItsReversalReachesTheReversal() {
        CommissionPlan invoices =
                paying(Pay.MONTHLY.withOnly(new CreditFilter.EventKinds(List.of(EventKind.INVOICE))), marginal("0 5%"));
        List<SalesCredit> known = credits(
                sale("I", "2026-01-10", "1000").withKind(EventKind.INVOICE), reversal("R", "I", "2026-03-10", "-1000"));
        SalesCredit invoice = known.get(0);
        SalesCredit reversal = known.get(1);
        CommissionFacts reversalOnly = new CommissionFacts(List.of(reversal), List.of());
        LiveCommission live = CommissionCalculator.standard().live(book(invoices), reversalOnly, Pay.YEAR_END);
        assertThat(live.run().statement(ANN, "2026-M03").orElseThrow().total()).isEqualTo(usd("0"));

        assertThat(labels(live.add(List.of(invoice)))).isEqualTo("2026-M01 2026-M02 2026-M03");
        assertThat(live.run().statement(ANN, "2026-M03").orElseThrow().total()).isEqualTo(usd("-50.00"));
    }

    /** D07, netted before the rate: the refund of March is taken off the sale of January. */
    @Test
    void aLateRefundReachesTheDayOfItsSaleWhereItIsNettedThere() {
        CommissionPlan plan = incremental(MeasureWindow.within(Granularity.MONTH));
        PlanConventions netting = new PlanConventions(
                plan.conventions().rounding(), LongWindow.INCREMENTAL, RefundNetting.ON_DAY_OF_SALE);
        List<SalesCredit> both = credits(sale("S1", "2026-01-01", "1000"), reversal("R", "S1", "2026-03-10", "-400"));
        LiveCommission live = live(plan.withConventions(netting));

        live.add(List.of(both.get(1)));

        assertThat(live.run().statement(ANN, "2026-M01").orElseThrow().total()).isEqualTo(usd("30.00"));
        assertThat(live.run().statement(ANN, "2026-M03").orElseThrow().total()).isEqualTo(usd("150.00"));
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndChangesNothing() {
        LiveCommission live = live(incremental(MeasureWindow.within(Granularity.MONTH)));
        CommissionRun before = live.run();

        List<CommissionStatement> preview = live.preview(List.of(LATE));

        assertThat(live.run()).isEqualTo(before);
        assertThat(live.add(List.of(LATE))).isEqualTo(preview);
        assertThat(preview.get(0).total()).isEqualTo(usd("125.00"));
    }

    @Test
    void aCreditThatContradictsAnotherTakesBothOut() {
        LiveCommission live = live(incremental(MeasureWindow.within(Granularity.MONTH)));
        List<SalesCredit> other = new ArrayList<>(credits(sale("S2", "2026-02-01", "7")));

        assertThat(labels(live.add(other))).isEqualTo("2026-M02");
        assertThat(live.run().statement(ANN, "2026-M02").orElseThrow().total()).isEqualTo(usd("0"));
        assertThat(live.run().findings())
                .extracting(Object::toString)
                .anyMatch(text -> text.contains("credits of event S2 contradict each other"));
    }

    private static LiveCommission live(CommissionPlan plan) {
        CommissionFacts facts = Pay.facts(monthly("1000", "2000", "3000", "4000", "5000", "6000"));
        return CommissionCalculator.standard().live(book(plan), facts, LocalDate.parse("2026-06-30"));
    }

    private static PlanBook book(CommissionPlan plan) {
        return PlanBook.of(plan, assigned(ANN), assigned(BEN));
    }

    private static CommissionPlan incremental(MeasureWindow window) {
        CommissionPlan plan = paying(Pay.sales(window), marginal("0 5%"));
        return plan.withConventions(new PlanConventions(plan.conventions().rounding(), LongWindow.INCREMENTAL));
    }

    private static String labels(List<CommissionStatement> statements) {
        return String.join(
                " ",
                statements.stream().map(statement -> statement.period().label()).toList());
    }
}
