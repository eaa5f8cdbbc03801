package dev.attain.examples.quickstart;

import static dev.attain.incentives.plan.rate.TierApplication.MARGINAL;
import static dev.attain.incentives.plan.rate.TierApplication.WHOLE_AMOUNT;
import static dev.attain.incentives.plan.rate.TierPay.share;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.rate.RateScale;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierBound;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a sale earns, tier by tier: the fifth program of the README. */
public final class RateSteps {
    private RateSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Lets one sale cross two bounds of a table in which the middle tier reaches back to the first dollar. */
    public static void run(PrintStream out) {
        // tag::rate[]
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, share("5%"), MARGINAL),
                Tier.of(
                        Rate.percent("50"),
                        share("10%"),
                        WHOLE_AMOUNT), // from half the quota on, back to the first dollar
                Tier.of(Rate.percent("100"), share("20%"), MARGINAL)); // above the quota, on the excess only

        PayCurve curve =
                table.curve(RateScale.quota(Money.parse("USD 33000.00"))).orElseThrow();
        curve.slices(Ratio.of(10_000), Ratio.of(40_000)) // a sale of 30,000 on top of 10,000
                .forEach(slice -> out.println("tier " + (slice.piece() + 1) + ", " + slice.from() + " to " + slice.to()
                        + ": " + slice.pay()));
        out.println("40000 earn " + curve.pay(Ratio.of(40_000)) + " in all");
        // end::rate[]
    }
}
