package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A share of what other components of the plan paid in the same pay period, after their caps and floors; rule
 * {@code share-of-pay}. With 10 % on {@code commission} and {@code bonus}, which paid USD 37.50 and USD 100.00, it pays
 * USD 13.75; where they took back more than they paid it takes back its share of that.
 *
 * <pre>{@code
 * ShareOfPayTerms extra = ShareOfPayTerms.of("extra", Rate.percent("10"), "commission", "bonus");
 * }</pre>
 *
 * @param id which component, not blank
 * @param paidOn the ids of the other components, at least one, each once
 * @param rate which share of their pay together, more than zero
 * @param limits caps over the period or the year, and floor
 * @param holdback which part is payable only later
 */
@Value.Builder
public record ShareOfPayTerms(
        @NotBlank String id,
        @NotEmpty List<@NotBlank String> paidOn,
        @NotNull Rate rate,
        @NotNull @Valid PayLimits limits,
        @NotNull Optional<@Valid Holdback> holdback)
        implements ComponentTerms, WithShareOfPayTerms {
    static final String RULE = "share-of-pay";

    public ShareOfPayTerms {
        Require.text(id, "shareOfPayTerms.id");
        paidOn = Require.copy(paidOn, "shareOfPayTerms.paidOn");
        requireNonNull(rate, "shareOfPayTerms.rate");
        requireNonNull(limits, "shareOfPayTerms.limits");
        requireNonNull(holdback, "shareOfPayTerms.holdback");
        PaidOnPay.check("shareOfPayTerms", paidOn, limits)
                .unless(rate.isPositive(), "rate", ComponentText.SHARE_NOT_POSITIVE, rate)
                .refuse();
    }

    /** A share of the pay of other components, without limits and holdback. */
    public static ShareOfPayTerms of(String id, Rate rate, String... paidOn) {
        return new ShareOfPayTerms(id, List.of(paidOn), rate, PayLimits.NONE, Optional.empty());
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictShareOfPayTermsBuilder {
        Builder() {}
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Measure> measures() {
        return List.of();
    }

    @Override
    public List<Finding> findings(Currency currency) {
        return Findings.in("terms").addAll(limits.findings(currency)).list();
    }

    static ComponentPay pay(ComponentContext context) {
        ShareOfPayTerms terms = context.terms().as(ShareOfPayTerms.class);
        Explanation rate = Explanation.input(ComponentText.SHARE_RATE.message(terms.id()), Quantity.of(terms.rate));
        return ComponentPay.lump(Explanation.product(
                ComponentText.SHARE_OF_PAY.message(terms.id()), List.of(PaidOnPay.together(context), rate)));
    }
}
