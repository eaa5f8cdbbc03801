package dev.attain.incentives.plan.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.rate.TierPay;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What caps, floors and holdbacks may and may not be. */
class PayLimitsTest {
    @Test
    void aCapIsOneAmountAndOnAnEventOnlyForfeits() {
        assertThatThrownBy(
                        () -> new PayCap(CapScope.EVENT, new TierPay.Share(Rate.percent("5")), CapExcess.CARRY_FORWARD))
                .hasMessageContaining(
                        "payCap.level: must be one amount: a fixed one, or a multiple of the target incentive")
                .hasMessageContaining(
                        "payCap.excess: a cap on an event can only forfeit: carry forward under a cap on the period");
    }

    @ParameterizedTest(name = "at most {0} of every event")
    @CsvSource({"USD -5.00", "USD -0.01"})
    void noCapIsBelowZero(String level) {
        assertThatThrownBy(() -> PayCap.of(CapScope.EVENT, Money.parse(level)))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("payCap.level: must be zero or more, but was " + level
                        + ": a cap below zero would turn what sales earn into its opposite");
        assertThat(PayCap.of(CapScope.EVENT, Money.parse("USD 0.00")).level())
                .isEqualTo(new TierPay.Fixed(Money.parse("USD 0.00")));
    }

    @Test
    void noMultipleOfTheTargetIncentiveIsBelowZero() {
        assertThatThrownBy(() -> PayCap.of(CapScope.YEAR, Rate.parse("-0.01")))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.message().text(Locale.CHINESE))
                                .containsExactly("必须大于或等于零，实际为 -1%：负的封顶会使所得颠倒正负"));
        assertThat(PayCap.of(CapScope.YEAR, Rate.ZERO).level()).isEqualTo(new TierPay.OfTargetIncentive(Rate.ZERO));
    }

    @Test
    void aScopeHasOneCapAndTheFloorIsNotNegative() {
        PayCap cap = PayCap.of(CapScope.PERIOD, Rate.percent("300"));

        assertThatThrownBy(() -> new PayLimits(List.of(cap, cap), Optional.of(Money.parse("USD -1.00"))))
                .hasMessageContaining("payLimits.caps[1]: there is another cap over the PERIOD: keep one")
                .hasMessageContaining("payLimits.floor: must be zero or more, but was USD -1.00");
        assertThat(PayLimits.of(cap).cap(CapScope.PERIOD)).contains(cap);
        assertThat(PayLimits.of(cap).cap(CapScope.YEAR)).isEmpty();
    }

    @Test
    void everyAmountIsInTheCurrencyOfThePlan() {
        PayLimits limits = new PayLimits(
                List.of(PayCap.of(CapScope.PERIOD, Money.parse("USD 9.00"))), Optional.of(Money.parse("USD 1.00")));

        assertThat(limits.findings(Currency.getInstance("USD"))).isEmpty();
        assertThat(limits.findings(Currency.getInstance("EUR")).stream().map(Finding::toString))
                .containsExactly(
                        "limits.caps[0].level: USD is not the currency of the plan, EUR: convert it first",
                        "limits.floor: USD is not the currency of the plan, EUR: convert it first");
    }

    @ParameterizedTest(name = "{0} are no holdback")
    @CsvSource({"0%", "-10%", "100.01%"})
    void aHoldbackIsMoreThanNothingAndAtMostAll(String share) {
        assertThatThrownBy(() -> Holdback.of(Rate.parse(share)))
                .hasMessageContaining("holdback.share: must be more than zero and at most 100%, but was " + share
                        + ": leave the holdback out where nothing is held");
        assertThat(Holdback.of(Rate.ONE).share()).isEqualTo(Rate.ONE);
    }
}
