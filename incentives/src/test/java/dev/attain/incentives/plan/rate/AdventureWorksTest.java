package dev.attain.incentives.plan.rate;

import static dev.attain.incentives.plan.rate.TierApplication.INTERPOLATED;
import static dev.attain.incentives.plan.rate.TierApplication.MARGINAL;
import static dev.attain.incentives.plan.rate.TierApplication.WHOLE_AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PaySlice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Tiers by attainment on the sales people of AdventureWorks, whose credits have four decimals. */
class AdventureWorksTest {
    private static final Unit USD = Quantity.of(Money.parse("USD 0")).unit();

    @Test
    void aQuarterPaidInSlicesAndAsAWhole() {
        // figures: AdventureWorks (Microsoft, MIT), sales person 275, quarter from 2011-05-31, computed independently
        RateScale scale = scale("367000", "0.012");
        PayCurve slices = table(MARGINAL).curve(scale).orElseThrow();
        assertThat(slices.pay(number("304755.6026"))).isEqualTo(number("2115.6672312"));
        assertThat(slices.slices(Ratio.ZERO, number("304755.6026")))
                .extracting(PaySlice::pay)
                .containsExactly(number("1541.4"), number("574.2672312"));
        assertThat(table(WHOLE_AMOUNT).curve(scale).orElseThrow().pay(number("304755.6026")))
                .isEqualTo(number("3657.0672312"));
    }

    @ParameterizedTest(name = "{0} of {1} pays {3} of {2}")
    @CsvSource({
        "1602472.389, 1975000, 4100, 2166.63",
        "1226461.8287, 1199000, 5000, 5286.30",
        "930259.4659, 1207000, 500, 0.00"
    })
    void aYearsBonusFollowsItsCurve(String credit, String quota, String target, String bonus) {
        // figures: AdventureWorks, sales people 275, 280 and 278, bonus curve of the first fiscal year
        RateScale scale = scale(quota, "0").withTargetIncentive(Money.of("USD", target));
        assertThat(bonusCurve().curve(scale).orElseThrow().pay(number(credit)).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(bonus));
    }

    @TestFactory
    Stream<DynamicTest> everyStatementOfTheFirstYear() {
        return rows(SharedCases.expected("adventureworks").get("statements"))
                .filter(row -> !row.get("quota").isNull())
                .map(row -> DynamicTest.dynamicTest(
                        row.get("rep").asString() + " " + row.get("period").asString(), () -> {
                            RateScale scale = scale(
                                    row.get("quota").asString(),
                                    row.get("base_rate").asString());
                            Ratio credit = number(row.get("credit").asString());
                            PayCurve slices = table(MARGINAL).curve(scale).orElseThrow();
                            assertThat(slices.pay(credit))
                                    .isEqualTo(number(row.at("/graduated/exact").asString()));
                            assertThat(slices.slices(Ratio.ZERO, credit).stream()
                                            .map(PaySlice::width))
                                    .isEqualTo(rows(row.at("/graduated/slices"))
                                            .map(slice ->
                                                    number(slice.get("amount").asString()))
                                            .toList());
                            assertThat(table(WHOLE_AMOUNT)
                                            .curve(scale)
                                            .orElseThrow()
                                            .pay(credit))
                                    .isEqualTo(
                                            number(row.at("/whole_amount/exact").asString()));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyBonusOfTheFirstYear() {
        return rows(SharedCases.expected("adventureworks").get("annual_bonus"))
                .map(row -> DynamicTest.dynamicTest(row.get("rep").asString(), () -> {
                    RateScale scale = scale(row.get("quota").asString(), "0").withTargetIncentive(Money.parse("USD 1"));
                    Ratio factor = bonusCurve()
                            .curve(scale)
                            .orElseThrow()
                            .pay(number(row.get("credit").asString()));
                    assertThat(factor)
                            .isEqualTo(Ratio.parse(row.get("factor_exact").asString()));
                }));
    }

    private static RateTable table(TierApplication application) {
        return new RateTable(
                TierBound.LOWER_INCLUSIVE,
                List.of(
                        tier("0", "0.5", application),
                        tier("0.7", "1", application),
                        tier("1", "1.5", application),
                        tier("1.3", "2", application)));
    }

    private static Tier tier(String from, String factor, TierApplication application) {
        return Tier.of(Rate.of(from), new TierPay.TimesBaseRate(Rate.of(factor)), application);
    }

    private static RateTable bonusCurve() {
        return RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, part("0"), WHOLE_AMOUNT),
                Tier.of(Rate.of("0.8"), new TierPay.Between(part("0.5"), part("1")), INTERPOLATED),
                Tier.of(Rate.ONE, new TierPay.Between(part("1"), part("1.5")), INTERPOLATED),
                Tier.of(Rate.of("1.2"), part("1.5"), WHOLE_AMOUNT));
    }

    private static TierPay.Figure part(String factor) {
        return new TierPay.OfTargetIncentive(Rate.of(factor));
    }

    private static RateScale scale(String quota, String baseRate) {
        return RateScale.none().withQuota(new Quantity(number(quota), USD)).withBaseRate(Rate.of(baseRate));
    }

    private static Ratio number(String decimal) {
        return Ratio.of(new BigDecimal(decimal));
    }

    private static Stream<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
