package dev.attain.incentives.plan.rate;

import static dev.attain.incentives.plan.rate.TierApplication.INTERPOLATED;
import static dev.attain.incentives.plan.rate.TierApplication.MARGINAL;
import static dev.attain.incentives.plan.rate.TierApplication.WHOLE_AMOUNT;
import static dev.attain.incentives.plan.rate.TierApplication.WHOLE_OVERAGE;
import static dev.attain.incentives.plan.rate.TierBound.LOWER_INCLUSIVE;
import static dev.attain.incentives.plan.rate.TierBound.UPPER_INCLUSIVE;
import static dev.attain.incentives.plan.rate.TierPay.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PaySlice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {
    private static final Money QUOTA = Money.parse("USD 33000");

    @Test
    void oneDealStraddlesABoundOnTopOfARunningTotal() {
        // figures: Spiff, mamount(): 145,000 closed, a deal of 20,000 at 4 % to 150,000, 6 % to 250,000, 8 % above
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(usd(0), share("4%"), MARGINAL),
                Tier.of(usd(150_000), share("6%"), MARGINAL),
                Tier.of(usd(250_000), share("8%"), MARGINAL));
        List<PaySlice> slices = curve(table).slices(Ratio.of(145_000), Ratio.of(165_000));
        assertThat(slices)
                .containsExactly(
                        new PaySlice(0, Ratio.of(145_000), Ratio.of(150_000), Ratio.of(200)),
                        new PaySlice(1, Ratio.of(150_000), Ratio.of(165_000), Ratio.of(900)));
        assertThat(slices).extracting(PaySlice::width).containsExactly(Ratio.of(5_000), Ratio.of(15_000));
    }

    @ParameterizedTest(name = "a pay cycle of {0} earns {1}")
    @CsvSource({"400, 100", "100, 25", "1500, 425", "5000, 1675"})
    void halfOpenTiersLoseNothingBetweenTheirBounds(String sales, String pay) {
        // figures: MyTime, 25 % to 499.99, 30 % to 2,999.99, 40 % above; the page itself prints 424.98 for 1,500
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(usd(0), share("25%"), MARGINAL),
                Tier.of(usd(500), share("30%"), MARGINAL),
                Tier.of(usd(3000), share("40%"), MARGINAL));
        assertThat(curve(table).pay(number(sales))).isEqualTo(number(pay));
    }

    @ParameterizedTest(name = "{0} credited earn {1}")
    @CsvSource({"16000, 800", "16500, 1650", "33000, 3300", "40000, 4700"})
    void eachTierSaysForItselfWhetherItReachesBack(String credited, String pay) {
        // figures: QuotaPath, quota 33,000: 5 %; from 50 % on 10 % back to the first dollar; above 100 % 20 % on the
        // excess
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, share("5%"), MARGINAL),
                Tier.of(Rate.percent("50"), share("10%"), WHOLE_AMOUNT),
                Tier.of(Rate.ONE, share("20%"), MARGINAL));
        assertThat(curve(table, RateScale.quota(QUOTA)).pay(number(credited))).isEqualTo(number(pay));
    }

    @Test
    void anAmountRunsInAStraightLineToTheNext() {
        // figures: Oracle, proportional attainment bonus: 12 % of the way to 1,000 at 25 % is 480
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, between(0, 1000), INTERPOLATED),
                Tier.of(Rate.percent("25"), between(1000, 2000), INTERPOLATED),
                Tier.of(Rate.percent("50"), new TierPay.Fixed(usd(2000)), WHOLE_AMOUNT));
        assertThat(curve(table, RateScale.quota(usd(100))).pay(Ratio.of(12))).isEqualTo(Ratio.of(480));
    }

    @ParameterizedTest(name = "{0} attained pay {1}")
    @CsvSource({"0.69, 0", "0.70, 0", "0.85, 5000", "1.00, 10000", "1.20, 14000"})
    void aPayoutCurveHasAThresholdATargetAndASlopeAbove(String attainment, String pay) {
        // figures: target 10,000, threshold 70 %, above 100 % each 1 % pays 2 % of the target
        TierPay.Figure nothing = new TierPay.OfTargetIncentive(Rate.ZERO);
        TierPay.Figure all = new TierPay.OfTargetIncentive(Rate.ONE);
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, nothing, WHOLE_AMOUNT),
                Tier.of(Rate.percent("70"), new TierPay.Between(nothing, all), INTERPOLATED),
                Tier.of(Rate.ONE, new TierPay.TimesBaseRate(Rate.percent("200")), MARGINAL));
        RateScale scale = RateScale.quota(usd(1_000_000)).withTargetIncentive(usd(10_000));
        assertThat(curve(table, scale).pay(number(attainment).times(Ratio.of(1_000_000))))
                .isEqualTo(number(pay));
        assertThat(table.isByTargetIncentive()).isTrue();
    }

    @ParameterizedTest(name = "{0} attained pay {1} of the bonus")
    @CsvSource({"0.7999, 0", "0.80, 0.5", "0.811378, 0.528445", "1.00, 1", "1.022904, 1.05726", "1.20, 1.5", "9, 1.5"})
    void aBonusCurveMayStartWithAJump(String attainment, String factor) {
        // rule: nothing below 80 %, from there a straight line 0.5 to 1.0 at 100 % and 1.5 at 120 %, level above
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, new TierPay.Fixed(usd(0)), WHOLE_AMOUNT),
                Tier.of(Rate.percent("80"), ofTarget("50%", "100%"), INTERPOLATED),
                Tier.of(Rate.percent("100"), ofTarget("100%", "150%"), INTERPOLATED),
                Tier.of(Rate.percent("120"), new TierPay.OfTargetIncentive(Rate.percent("150")), WHOLE_AMOUNT));
        RateScale scale = RateScale.quota(usd(1)).withTargetIncentive(usd(1));
        assertThat(curve(table, scale).pay(number(attainment))).isEqualTo(number(factor));
    }

    @Test
    void aMultipleOfTheBaseRatePaysByTargetIncentive() {
        // figures: quota 400,000, target incentive 20,000, double above 100 %: 460,000 pay 26,000
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, new TierPay.TimesBaseRate(Rate.ONE), MARGINAL),
                Tier.of(Rate.ONE, new TierPay.TimesBaseRate(Rate.percent("200")), MARGINAL));
        RateScale scale = RateScale.quota(usd(400_000)).withTargetIncentive(usd(20_000));
        assertThat(curve(table, scale).pay(Ratio.of(460_000))).isEqualTo(Ratio.of(26_000));
        assertThat(curve(table, scale.withBaseRate(Rate.percent("10"))).pay(Ratio.of(460_000)))
                .isEqualTo(Ratio.of(52_000));
    }

    @Test
    void aCancelledSaleDropsThePeriodBelowATier() {
        // figures: 60,000 and 50,000 pay 5 % of both; without the second 3 % of the first
        PayCurve curve = curve(RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(usd(0), share("0%"), WHOLE_AMOUNT),
                Tier.of(usd(25_000), share("2%"), WHOLE_AMOUNT),
                Tier.of(usd(50_000), share("3%"), WHOLE_AMOUNT),
                Tier.of(usd(100_000), share("5%"), WHOLE_AMOUNT)));
        assertThat(curve.pay(Ratio.of(110_000))).isEqualTo(Ratio.of(5500));
        assertThat(curve.pay(Ratio.of(60_000))).isEqualTo(Ratio.of(1800));
        assertThat(curve.slices(Ratio.of(110_000), Ratio.of(60_000)))
                .containsExactly(
                        new PaySlice(3, Ratio.of(110_000), Ratio.of(100_000), Ratio.of(-2500)),
                        new PaySlice(2, Ratio.of(100_000), Ratio.of(60_000), Ratio.of(-1200)));
        assertThat(curve.jumpAt(3)).isEqualTo(Ratio.of(2000));
        assertThat(curve.jumpAt(0)).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest(name = "{0} contracts pay {1}")
    @CsvSource({"9, 0", "10, 200", "19, 380", "20, 1000"})
    void aNumberOfThingsCanReachBackToTheFirst(String contracts, String pay) {
        // figures: 0 to 9 contracts nothing, from 10 on 2 %, from 20 on 5 % of all, at 1,000.00 a contract
        RateTable table = RateTable.of(
                LOWER_INCLUSIVE,
                new Tier(contracts(0), new TierPay.PerUnit(usd(0)), WHOLE_AMOUNT),
                new Tier(contracts(10), new TierPay.PerUnit(usd(20)), WHOLE_AMOUNT),
                new Tier(contracts(20), new TierPay.PerUnit(usd(50)), WHOLE_AMOUNT));
        assertThat(curve(table).pay(number(contracts))).isEqualTo(number(pay));
    }

    @Test
    void theTopMultipleCanReachBackToTheQuotaOnly() {
        // figures: ramped quota 5,000 at 10 %, double above: 8,000 pay 500 and 600
        RateTable table = RateTable.of(
                UPPER_INCLUSIVE,
                Tier.of(Rate.ZERO, share("10%"), MARGINAL),
                Tier.of(Rate.ONE, share("15%"), WHOLE_OVERAGE),
                Tier.of(Rate.percent("120"), share("20%"), WHOLE_OVERAGE));
        PayCurve curve = curve(table, RateScale.quota(usd(5000)));
        assertThat(curve.pay(Ratio.of(5000))).isEqualTo(Ratio.of(500));
        assertThat(curve.pay(Ratio.of(6000))).isEqualTo(Ratio.of(650));
        assertThat(curve.pay(Ratio.of(8000))).isEqualTo(Ratio.of(1100));
    }

    @Test
    void anAmountCanBeAddedWhereATierBegins() {
        PayCurve curve = curve(RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(usd(0), share("1%"), MARGINAL),
                Tier.of(usd(1000), new TierPay.Fixed(usd(50)), MARGINAL)));
        assertThat(curve.pay(number("999.99"))).isEqualTo(number("9.9999"));
        assertThat(curve.pay(Ratio.of(1000))).isEqualTo(Ratio.of(60));
        assertThat(curve.pay(Ratio.of(5000))).isEqualTo(Ratio.of(60));
        assertThat(curve.slices(Ratio.of(900), Ratio.of(1100)))
                .extracting(PaySlice::pay)
                .containsExactly(Ratio.ONE, Ratio.of(50));
    }

    @Test
    void aRangeRefersToTheTargetIncentiveIfEitherEndDoes() {
        TierPay.Figure fixed = new TierPay.Fixed(usd(1));
        TierPay.Figure part = new TierPay.OfTargetIncentive(Rate.ONE);
        assertThat(new TierPay.Between(fixed, part).isByTargetIncentive()).isTrue();
        assertThat(new TierPay.Between(part, fixed).isByTargetIncentive()).isTrue();
        assertThat(between(1, 2).isByTargetIncentive()).isFalse();
        assertThat(between(1, 2).isLump()).isTrue();
    }

    @Test
    void aRateCanRunFromOneTierToTheNext() {
        PayCurve curve = curve(RateTable.of(
                LOWER_INCLUSIVE,
                Tier.of(usd(0), new TierPay.Between(share("2%"), share("4%")), INTERPOLATED),
                Tier.of(usd(100), share("4%"), WHOLE_AMOUNT)));
        assertThat(curve.pay(Ratio.of(50))).isEqualTo(number("1.5"));
        assertThat(curve.pay(Ratio.of(100))).isEqualTo(Ratio.of(4));
        assertThat(curve.jumpAt(1)).isEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest(name = "{0}: {1} pays {2}")
    @CsvSource({
        "LOWER_INCLUSIVE, 99.99, 4.9995", "LOWER_INCLUSIVE, 100.00, 10", "LOWER_INCLUSIVE, 100.01, 10.001",
        "UPPER_INCLUSIVE, 99.99, 4.9995", "UPPER_INCLUSIVE, 100.00, 5", "UPPER_INCLUSIVE, 100.01, 10.001"
    })
    void theBoundItselfBelongsWhereTheTableSays(TierBound bound, String measure, String pay) {
        RateTable table = RateTable.of(
                bound, Tier.of(usd(0), share("5%"), WHOLE_AMOUNT), Tier.of(usd(100), share("10%"), WHOLE_AMOUNT));
        assertThat(curve(table).pay(number(measure))).isEqualTo(number(pay));
    }

    @Test
    void reversalsBelowZeroCostTheLowestRate() {
        RateTable table = RateTable.of(
                UPPER_INCLUSIVE, Tier.of(Rate.ZERO, share("3%"), MARGINAL), Tier.of(Rate.ONE, share("5%"), MARGINAL));
        assertThat(curve(table, RateScale.quota(usd(100))).pay(Ratio.of(-200))).isEqualTo(Ratio.of(-6));
    }

    @Test
    void aQuotaOfZeroLeavesNothingToAttain() {
        RateTable table = RateTable.of(LOWER_INCLUSIVE, Tier.of(Rate.ZERO, share("3%"), MARGINAL));
        assertThat(table.curve(RateScale.quota(usd(0)))).isEmpty();
        assertThat(table.isByAttainment()).isTrue();
        assertThat(table.isByTargetIncentive()).isFalse();
    }

    @Test
    void aFigureThatATierRefersToMustBeGiven() {
        RateTable byAttainment =
                RateTable.of(LOWER_INCLUSIVE, Tier.of(Rate.ZERO, new TierPay.TimesBaseRate(Rate.ONE), MARGINAL));
        assertThat(byAttainment.isByTargetIncentive()).isTrue();
        assertThatThrownBy(() -> byAttainment.curve(RateScale.none()))
                .hasMessage(
                        "rateScale has no quota, but a tier begins at an attainment or pays a multiple of the base rate: give a quota");
        assertThatThrownBy(() -> byAttainment.curve(RateScale.quota(QUOTA)))
                .hasMessage(
                        "rateScale has no target incentive, but a tier pays a part or a multiple of it: give a target incentive");
    }

    @Test
    void everythingThatIsWrongWithATableIsSaidAtOnce() {
        assertThatThrownBy(() -> RateTable.of(
                        LOWER_INCLUSIVE,
                        Tier.of(usd(10), share("1%"), MARGINAL),
                        Tier.of(usd(10), share("2%"), MARGINAL),
                        Tier.of(Rate.ONE, between(1, 2), INTERPOLATED)))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.message(Locale.CHINESE))
                                .startsWith("rateTable 无效，检查发现 4 项\n  rateTable.tiers[0].from: 第一档必须从零开始"))
                .hasMessage("rateTable is not valid, findings: 4"
                        + "\n  rateTable.tiers[0].from: the first tier must begin at zero, but begins at USD 10.00: "
                        + "add one below that says what is paid there, if only 0%"
                        + "\n  rateTable.tiers[1].from: must be above USD 10.00, where the tier before begins, but was USD 10.00"
                        + "\n  rateTable.tiers[2].from: 100% and USD 10.00 are measured in different units: state all bounds in one"
                        + "\n  rateTable.tiers[2].application: the last tier has no next one to run to, "
                        + "but from 100% on it is interpolated: end the table with a tier of another application");
        assertThatThrownBy(() -> RateTable.of(LOWER_INCLUSIVE))
                .hasMessageContaining("rateTable.tiers: at least one tier is needed");
    }

    @Test
    void onlyAnInterpolatedTierPaysBetweenTwoFigures() {
        assertThatThrownBy(() -> Tier.of(usd(0), share("1%"), INTERPOLATED))
                .hasMessage(
                        "tier is not valid, findings: 1\n  tier.pay: an interpolated tier pays between two figures, "
                                + "and no other tier does, but the tier from USD 0.00 does not keep to that: "
                                + "pair INTERPOLATED with TierPay.Between");
        assertThatThrownBy(() -> Tier.of(usd(0), between(1, 2), MARGINAL)).hasMessageContaining("pair INTERPOLATED");
        assertThatThrownBy(() -> new TierPay.Between(share("1%"), new TierPay.Fixed(usd(1))))
                .hasMessageContaining("between.end: start and end must both be one amount, or both pay for every unit");
    }

    @Test
    void aScaleIsNeverNegative() {
        assertThatThrownBy(() -> new RateScale(
                        java.util.Optional.of(Quantity.of(usd(-1))),
                        java.util.Optional.of(usd(-2)),
                        java.util.Optional.of(Rate.percent("-3"))))
                .hasMessage("rateScale is not valid, findings: 3"
                        + "\n  rateScale.quota: must be zero or more, but was USD -1.00"
                        + "\n  rateScale.targetIncentive: must be zero or more, but was USD -2.00"
                        + "\n  rateScale.baseRate: must be zero or more, but was -3%");
    }

    private static PayCurve curve(RateTable table) {
        return curve(table, RateScale.none());
    }

    private static PayCurve curve(RateTable table, RateScale scale) {
        return table.curve(scale).orElseThrow();
    }

    private static TierPay between(long start, long end) {
        return new TierPay.Between(new TierPay.Fixed(usd(start)), new TierPay.Fixed(usd(end)));
    }

    private static TierPay ofTarget(String start, String end) {
        return new TierPay.Between(
                new TierPay.OfTargetIncentive(Rate.parse(start)), new TierPay.OfTargetIncentive(Rate.parse(end)));
    }

    private static Money usd(long dollars) {
        return Money.of("USD", Long.toString(dollars));
    }

    private static Quantity contracts(long count) {
        return Quantity.count(count, "contracts");
    }

    private static Ratio number(String decimal) {
        return Ratio.of(new BigDecimal(decimal));
    }
}
