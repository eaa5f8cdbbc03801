package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.USD;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
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
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommissionTableTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final CommissionPlan PLAN = Pay.paying(Pay.MONTHLY, Pay.marginal("0 5%", "10000 7%"));
    private static final PreparedCommission PREPARED = prepared(PLAN);

    @Test
    void salesOfAMonthClimbTheTiersLineByLine() {
        Filling filling = filling();
        filling.event(0, 1, 800_000, 0).share(0, 10_000);
        filling.event(3, 1, 400_000, 0).share(0, 10_000);
        filling.event(31, 1, 100_001, 0).share(0, 5_000).share(1, 5_000);
        CommissionTable paid = PREPARED.calculate(filling.table(), LocalDate.parse("2026-02-28"));

        assertThat(new long[] {paid.amount(0, 0), paid.amount(0, 1), paid.amount(0, 2), paid.amount(0, 3)})
                .containsExactly(40_000, 24_000, 2_500, 2_500);
        assertThat(paid.credited(2)).isEqualTo(50_000);
        assertThat(paid.credited(3)).isEqualTo(50_001);
        assertThat(paid.total(0, 0)).isEqualTo(usd("640.00"));
        assertThat(paid.measured(0, 0, 0)).isEqualTo(1_200_000);
        assertThat(paid.findings()).isEmpty();
    }

    @Test
    void aLineExplainsItself() {
        Filling filling = filling();
        filling.event(0, 1, 800_000, 0).share(0, 10_000);
        filling.event(3, 1, 400_000, 0).share(0, 10_000);
        CommissionTable paid = PREPARED.calculate(
                filling.table(), LocalDate.parse("2026-01-31"), TableOptions.keeping(Keeping.TRACED_LINES));

        assertThat(paid.explain(0, 1).text(Locale.ENGLISH)).contains("#1", "USD 240.00", "USD 2000.00");
    }

    @Test
    void whatIsWrongIsFoundByItsPlaceAndNotPaid() {
        Filling filling = filling();
        filling.event(0, 1, 100_000, 0).share(0, 6_000).share(1, 3_000);
        filling.event(1, 1, 100_000, 0).share(7, 10_000);
        filling.event(2, 1, 100_000, 0).share(1, 10_000);
        filling.event(40, 1, 100_000, 0).share(0, 10_000);
        CommissionTable paid = PREPARED.calculate(filling.table(), LocalDate.parse("2026-01-31"));

        assertThat(paid.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "events[#0]: shares of event #0 must be above zero and total exactly 10,000 basis points, but total "
                                + "9000: nobody is paid for it",
                        "events[#1]: event #1 is credited to payee 7, but there are 2 prepared payees, counted from 0: nobody "
                                + "is paid for it",
                        "events[#2]: event #2 of 2026-01-03 is credited to ben, who is assigned to the plan only for "
                                + "[2026-01-15, ∞): nobody is paid for it");
        assertThat(paid.total(0, 0)).isEqualTo(usd("0.00"));
        assertThat(paid.isComplete()).isTrue();
    }

    @Test
    void ofEventsWithOneKeyTheFirstIsPaidIfTheySayTheSameAndNoneIfNot() {
        Filling filling = filling();
        filling.event(5, 2, 100_000, 0).share(0, 10_000);
        filling.event(4, 1, 100_000, 0).share(0, 10_000);
        filling.event(4, 1, 100_000, 0).share(0, 10_000);
        filling.event(5, 2, 200_000, 0).share(0, 10_000);
        CommissionTable paid = PREPARED.calculate(filling.table(), LocalDate.parse("2026-01-31"));

        assertThat(new long[] {paid.amount(0, 0), paid.amount(0, 1), paid.amount(0, 2), paid.amount(0, 3)})
                .containsExactly(0, 5_000, 0, 0);
        assertThat(paid.findings()).extracting(Finding::path).containsExactly("events[#2]", "events[#0]", "events[#3]");
    }

    @Test
    void amountsMayHaveFourDecimals() {
        TableFormat format = new TableFormat(USD, 4, 0, FIRST, RoundingMode.HALF_EVEN);
        Filling filling = CreditTable.filling(format);
        int traits = filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        filling.event(0, 1, 1_900, traits).credit(0, 1_900);
        filling.event(1, 1, 1_100, traits).credit(0, 1_100);
        CommissionTable paid = PREPARED.calculate(filling.table(), LocalDate.parse("2026-01-31"));

        assertThat(new long[] {paid.amount(0, 0), paid.amount(0, 1)}).containsExactly(1, 1);
        assertThat(paid.measured(0, 0, 0)).isEqualTo(3_000);
    }

    @Test
    void quantitiesAreSharedExactly() {
        Measure units = Measure.of(
                "units", CreditBasis.COMMISSION, MeasureFigure.QUANTITY, MeasureWindow.within(Granularity.MONTH));
        Tier each = new Tier(Quantity.count(0, "units"), new TierPay.PerUnit(usd("2.00")), TierApplication.MARGINAL);
        CommissionPlan plan =
                Pay.plan(RateTableTerms.of("units", units, new RateTable(TierBound.LOWER_INCLUSIVE, List.of(each))));
        Filling filling = filling();
        filling.event(0, 1, 100, 0).quantity(3).share(0, 5_000).share(1, 5_000);
        filling.event(20, 1, 100, 0).quantity(1).share(0, 10_000);
        CommissionTable paid = prepared(plan).calculate(filling.table(), LocalDate.parse("2026-01-31"));

        assertThat(paid.amount(0, 0)).isEqualTo(300);
        assertThat(paid.amount(0, 2)).isEqualTo(200);

        Filling without = filling();
        without.event(0, 1, 100, 0).share(0, 10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prepared(plan).calculate(without.table(), LocalDate.parse("2026-01-31")))
                .withMessage(
                        "measure \"units\" adds up the QUANTITY of events, but the table has no such column: fill it "
                                + "with quantity(..)");
    }

    @Test
    void aRunThatIsCancelledLeavesOutLaterPeriodsAndSaysSo() {
        Filling filling = filling();
        filling.event(0, 1, 100_000, 0).share(0, 10_000);
        filling.event(31, 1, 100_000, 0).share(0, 10_000);
        TableOptions options = TableOptions.keeping(Keeping.LINES).watched((done, of) -> false);
        CommissionTable paid = PREPARED.calculate(filling.table(), LocalDate.parse("2026-02-28"), options);

        assertThat(paid.isComplete()).isFalse();
        assertThat(new long[] {paid.amount(0, 0), paid.amount(0, 1)}).containsExactly(5_000, 0);
    }

    @Test
    void misuseIsRefusedWithItsCure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling().event(0, 1, 1, 3))
                .withMessage("traitsCode must be one that traits(..) gave, but was 3 of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> filling().event(-1, 1, 1, 0))
                .withMessage("day must be 0 to 65535 days after 2026-01-01, but was -1: choose another first day");
        assertThatIllegalStateException()
                .isThrownBy(() -> filling().share(0, 1))
                .withMessage("there is no event yet: begin with event(..)");
        assertThatIllegalStateException()
                .isThrownBy(() -> filling().event(0, 1, 1, 0).share(0, 1).credit(0, 1))
                .withMessage("a table credits shares or amounts: keep to one of share(..) and credit(..)");
        CreditTable euros = CreditTable.filling(TableFormat.of(Currency.getInstance("EUR"), FIRST))
                .table();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PREPARED.calculate(euros, FIRST))
                .withMessage(
                        "the table credits EUR, but the plan pays USD: convert the amounts with ExchangeRates first");
        assertThatExceptionOfType(InvalidDefinitionException.class)
                .isThrownBy(() -> new TableFormat(USD, 10, -1, FIRST, RoundingMode.UNNECESSARY))
                .withMessageContainingAll("must be 0 to 9, but was 10", "must be 0 to 9, but was -1", "must round");
    }

    @Test
    void aPayeeHasAPlaceAndAStrangerStandsBehindAll() {
        assertThat(PREPARED.payees()).containsExactly(ANN, BEN);
        assertThat(PREPARED.place(BEN)).isEqualTo(1);
        assertThat(PREPARED.place(PartyId.of("nobody"))).isEqualTo(2);
    }

    private static PreparedCommission prepared(CommissionPlan plan) {
        return CommissionCalculator.standard()
                .prepare(
                        plan,
                        List.of(Pay.assigned(ANN), Pay.assigned(BEN).withSince(LocalDate.parse("2026-01-15"))),
                        List.of());
    }

    private static Filling filling() {
        Filling filling = CreditTable.filling(TableFormat.of(USD, FIRST));
        filling.traits(Pay.sale("S", "2026-01-01", "1.00"), CreditKind.REVENUE);
        return filling;
    }
}
