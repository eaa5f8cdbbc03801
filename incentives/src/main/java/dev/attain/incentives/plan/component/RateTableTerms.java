package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.incentives.internal.CurrencyCheck;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.rate.RateScale;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierPay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure paid by a rate table; rule {@code rate-table}. A flat rate is a table of one tier.
 *
 * <p>With a {@code base} the measure only finds the tier and its rate is paid on the base: attainment on quota credit,
 * commission on commission credit; or units sold, a share of the margin. As a sale moves the measure through the tiers,
 * its base is sold in them in the same proportion: a sale of 40 units and USD 8000.00, of which 10 units lie below a
 * bound, sells USD 2000.00 below it. A marginal tier pays its rate on the base sold in it, a whole-amount tier on all
 * base of the window, so that reaching it lifts earlier sales. A sale that the base does not count earns nothing of its
 * own; one that the measure does not count is sold in the tier in which the measure stands.
 *
 * @param id which component, not blank
 * @param measure what finds the tier, and is paid where there is no base
 * @param base what is paid instead, over the same window; then all tiers are marginal or on the whole amount and pay a
 *     share of money, an amount for every thing, or a multiple of the base rate where the base adds up what the measure
 *     does, and there is no deductible
 * @param table what it pays
 * @param deductible the first part of every window, which earns nothing, more than zero; the tiers begin above it
 * @param factors by what lines are multiplied
 * @param limits caps and floor
 * @param holdback which part is payable only later
 */
@Value.Builder
public record RateTableTerms(
        @NotBlank String id,
        @NotNull @Valid Measure measure,
        @NotNull Optional<@Valid Measure> base,
        @NotNull @Valid RateTable table,
        @NotNull Optional<Quantity> deductible,
        @NotNull List<@NotNull @Valid LineFactor> factors,
        @NotNull @Valid PayLimits limits,
        @NotNull Optional<@Valid Holdback> holdback)
        implements ComponentTerms, WithRateTableTerms {
    static final String RULE = "rate-table";

    public RateTableTerms {
        Require.text(id, "rateTableTerms.id");
        requireNonNull(measure, "rateTableTerms.measure");
        requireNonNull(base, "rateTableTerms.base");
        requireNonNull(table, "rateTableTerms.table");
        requireNonNull(deductible, "rateTableTerms.deductible");
        factors = Require.copy(factors, "rateTableTerms.factors");
        requireNonNull(limits, "rateTableTerms.limits");
        requireNonNull(holdback, "rateTableTerms.holdback");
        Findings findings = Findings.in("rateTableTerms");
        if (!table.isByAttainment()) {
            checkUnit(measure, table.unit(), "table", findings);
        }
        checkPay(base.orElse(measure), table, findings);
        base.ifPresent(paid -> checkBase(measure, paid, table, findings));
        findings.unless(base.isEmpty() || deductible.isEmpty(), "deductible", ComponentText.BASE_DEDUCTIBLE);
        deductible.ifPresent(part -> {
            checkUnit(measure, part.unit(), "deductible", findings);
            findings.unless(part.value().isPositive(), "deductible", ComponentText.DEDUCTIBLE_NOT_POSITIVE, part);
        });
        findings.refuse();
    }

    /** Terms without base and holdback. */
    public RateTableTerms(
            String id,
            Measure measure,
            RateTable table,
            Optional<Quantity> deductible,
            List<LineFactor> factors,
            PayLimits limits) {
        this(id, measure, Optional.empty(), table, deductible, factors, limits, Optional.empty());
    }

    /** A table alone: neither base nor deductible, factors, limits and holdback. */
    public static RateTableTerms of(String id, Measure measure, RateTable table) {
        return new RateTableTerms(id, measure, table, Optional.empty(), List.of(), PayLimits.NONE);
    }

    /**
     * A table by whose tiers one measure finds the rate that is paid on another, and nothing else:
     * {@code RateTableTerms.onBase("commission", units, margin, table)}.
     */
    public static RateTableTerms onBase(String id, Measure measure, Measure base, RateTable table) {
        return new RateTableTerms(
                id, measure, Optional.of(base), table, Optional.empty(), List.of(), PayLimits.NONE, Optional.empty());
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictRateTableTermsBuilder {
        Builder() {}
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Measure> measures() {
        return base.map(paid -> List.of(measure, paid)).orElse(List.of(measure));
    }

    @Override
    public List<Finding> findings(Currency currency) {
        Findings findings = Findings.in("terms");
        CurrencyCheck check =
                new CurrencyCheck(currency, ComponentText.OTHER_CURRENCY, findings).at("table", table.currencies());
        deductible
                .map(Quantity::unit)
                .filter(unit -> unit.kind() == Unit.Kind.MONEY)
                .ifPresent(unit -> check.at("deductible", List.of(Currency.getInstance(unit.symbol()))));
        return findings.addAll(limits.findings(currency)).list();
    }

    static ComponentPay pay(ComponentContext context) {
        RateTableTerms terms = context.terms().as(RateTableTerms.class);
        if (terms.table.isByAttainment() && context.scale().quota().isEmpty()) {
            return ComponentPay.nothing(Finding.error(
                    "measure",
                    ComponentText.QUOTA_MISSING,
                    terms.measure.id(),
                    context.period().label()));
        }
        return terms.pay(context.scale())
                .orElseGet(() -> ComponentPay.nothing(Finding.warning(
                        "measure",
                        ComponentText.QUOTA_ZERO,
                        terms.measure.id(),
                        context.period().label())));
    }

    private Optional<ComponentPay> pay(RateScale scale) {
        return base.isPresent()
                ? table.steps(scale).map(ComponentPay::onBase)
                : table.curve(scale).map(this::behindDeductible).map(ComponentPay::on);
    }

    private PayCurve behindDeductible(PayCurve curve) {
        return deductible.map(part -> curve.after(part.value())).orElse(curve);
    }

    private static void checkPay(Measure paid, RateTable table, Findings findings) {
        Unit.Kind kind = paid.figure().isMoney() ? Unit.Kind.MONEY : Unit.Kind.COUNT;
        for (int i = 0; i < table.tiers().size(); i++) {
            boolean pays = table.tiers().get(i).pay().paysOn(kind);
            findings.unless(pays, "table.tiers[" + i + "].pay", ComponentText.PAY_UNIT, paid.id(), paid.figure());
        }
    }

    private static void checkBase(Measure measure, Measure base, RateTable table, Findings findings) {
        boolean alike = measure.figure().things().equals(base.figure().things());
        findings.unless(
                base.window().equals(measure.window()),
                "base.window",
                ComponentText.BASE_WINDOW,
                base.id(),
                measure.id());
        for (int i = 0; i < table.tiers().size(); i++) {
            Tier tier = table.tiers().get(i);
            boolean byBaseRate = tier.pay() instanceof TierPay.TimesBaseRate;
            String path = "table.tiers[" + i + "]";
            findings.unless(
                            tier.application().fitsBase(),
                            path + ".application",
                            ComponentText.BASE_APPLICATION,
                            tier.application(),
                            measure.id())
                    .unless(!tier.pay().isLump(), path + ".pay", ComponentText.BASE_LUMP, base.id())
                    .unless(alike || !byBaseRate, path + ".pay", ComponentText.BASE_RATE, measure.id(), base.id());
        }
    }

    private static void checkUnit(Measure measure, Unit unit, String path, Findings findings) {
        boolean fits = measure.figure().isMoney()
                ? unit.kind() == Unit.Kind.MONEY
                : unit.fits(Unit.count(measure.figure().things()));
        findings.unless(fits, path, ComponentText.TABLE_UNIT, unit, measure.id(), measure.figure());
    }
}
