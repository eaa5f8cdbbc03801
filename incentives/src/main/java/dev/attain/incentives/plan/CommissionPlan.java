package dev.attain.incentives.plan;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.plan.component.ComponentTerms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a company agreed to pay for sales: components side by side, whose pay adds up, under one set of conventions.
 *
 * @param id which plan, not blank
 * @param version its version, not blank
 * @param since first day of the sales it pays, inclusive
 * @param untilExclusive first day it no longer pays, after {@code since}; empty while it holds
 * @param currency of all credits and all pay
 * @param calendar the fiscal calendar of its periods
 * @param payPeriod how long a statement covers
 * @param components what is paid beside base pay, each id once; a measure that several use is the same in all; one that
 *     is paid on the pay of others names them by their ids, not itself and not in a circle
 * @param conventions what companies settle differently
 */
@Value.Builder
public record CommissionPlan(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> untilExclusive,
        @NotNull Currency currency,
        @NotNull @Valid FiscalCalendar calendar,
        @NotNull Granularity payPeriod,
        @NotNull List<@NotNull @Valid ComponentTerms> components,
        @NotNull @Valid PlanConventions conventions)
        implements WithCommissionPlan {
    public CommissionPlan {
        Require.text(id, "commissionPlan.id");
        Require.text(version, "commissionPlan.version");
        requireNonNull(since, "commissionPlan.since");
        requireNonNull(untilExclusive, "commissionPlan.untilExclusive");
        requireNonNull(currency, "commissionPlan.currency");
        requireNonNull(calendar, "commissionPlan.calendar");
        requireNonNull(payPeriod, "commissionPlan.payPeriod");
        components = Require.copy(components, "commissionPlan.components");
        requireNonNull(conventions, "commissionPlan.conventions");
        new PlanCheck(currency, payPeriod)
                .range(since, untilExclusive)
                .components(components)
                .refuse();
    }

    /** Starts an empty plan. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; sets every attribute at most once. */
    public static final class Builder extends StrictCommissionPlanBuilder {
        Builder() {}
    }

    /**
     * The components in the order in which they can be paid: each after those that it is paid on, otherwise as in the
     * plan. A share of {@code commission} that stands before it comes after it here.
     */
    public List<ComponentTerms> payOrder() {
        return new PayOrder(components).order();
    }
}
