package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotNull;

/**
 * One band of a rate table, up to the next tier; the last has no end.
 *
 * @param from where it begins: an amount of money, a number of things, or an attainment; the table says to which tier
 *     the bound itself belongs
 * @param pay what it pays; {@link TierPay.Between} for an interpolated tier and for no other
 * @param application what it does with the part of the measure below it
 */
public record Tier(
        @NotNull Quantity from,
        @NotNull TierPay pay,
        @NotNull TierApplication application) {
    public Tier {
        requireNonNull(from, "tier.from");
        requireNonNull(pay, "tier.pay");
        requireNonNull(application, "tier.application");
        boolean runs = pay instanceof TierPay.Between;
        Findings.in("tier")
                .unless(runs == (application == TierApplication.INTERPOLATED), "pay", RateText.INTERPOLATED_PAY, from)
                .refuse();
    }

    /** A tier that begins at an attainment: {@code Tier.of(Rate.percent("100"), TierPay.share("5%"), MARGINAL)}. */
    public static Tier of(Rate attainment, TierPay pay, TierApplication application) {
        return new Tier(Quantity.of(attainment), pay, application);
    }

    /** A tier that begins at an amount of money. */
    public static Tier of(Money amount, TierPay pay, TierApplication application) {
        return new Tier(Quantity.of(amount), pay, application);
    }

    /**
     * Whether its rate can be paid on another figure than the one that finds it: marginal or on the whole, and no lump.
     */
    public boolean fitsBase() {
        return application.fitsBase() && !pay.isLump();
    }
}
