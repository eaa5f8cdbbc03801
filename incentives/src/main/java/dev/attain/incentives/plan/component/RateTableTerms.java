package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.rate.RateTable;
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
 * @param id which component, not blank
 * @param measure what is paid
 * @param table what it pays
 * @param deductible the first part of every window, which earns nothing, more than zero; the tiers begin above it
 * @param factors by what lines are multiplied
 * @param limits caps and floor
 */
@Value.Builder
public record RateTableTerms(
        @NotBlank String id,
        @NotNull @Valid Measure measure,
        @NotNull @Valid RateTable table,
        @NotNull Optional<Quantity> deductible,
        @NotNull List<@NotNull @Valid LineFactor> factors,
        @NotNull @Valid PayLimits limits)
        implements ComponentTerms, WithRateTableTerms {
    static final String RULE = "rate-table";

    public RateTableTerms {
        Require.text(id, "rateTableTerms.id");
        requireNonNull(measure, "rateTableTerms.measure");
        requireNonNull(table, "rateTableTerms.table");
        requireNonNull(deductible, "rateTableTerms.deductible");
        factors = Require.copy(factors, "rateTableTerms.factors");
        requireNonNull(limits, "rateTableTerms.limits");
        Unit.Kind measured = measure.figure().isMoney() ? Unit.Kind.MONEY : Unit.Kind.COUNT;
        Findings findings = Findings.in("rateTableTerms");
        if (!table.isByAttainment()) {
            checkUnit(measure, table.unit(), "table", findings);
        }
        for (int i = 0; i < table.tiers().size(); i++) {
            boolean pays = table.tiers().get(i).pay().paysOn(measured);
            findings.unless(pays, "table.tiers[" + i + "].pay", ComponentText.PAY_UNIT, measure.id(), measure.figure());
        }
        deductible.ifPresent(part -> {
            checkUnit(measure, part.unit(), "deductible", findings);
            findings.unless(part.value().isPositive(), "deductible", ComponentText.DEDUCTIBLE_NOT_POSITIVE, part);
        });
        findings.refuse();
    }

    /** A table without deductible, factors and limits. */
    public static RateTableTerms of(String id, Measure measure, RateTable table) {
        return new RateTableTerms(id, measure, table, Optional.empty(), List.of(), PayLimits.NONE);
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
    public List<Finding> findings(Currency currency) {
        Findings findings = Findings.in("terms");
        CurrencyCheck.check(table.currencies(), currency, "table", findings);
        deductible
                .filter(part -> part.unit().kind() == Unit.Kind.MONEY)
                .ifPresent(part -> CurrencyCheck.check(
                        List.of(Currency.getInstance(part.unit().symbol())), currency, "deductible", findings));
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
        return terms.table
                .curve(context.scale())
                .map(terms::behindDeductible)
                .map(ComponentPay::on)
                .orElseGet(() -> ComponentPay.nothing(Finding.warning(
                        "measure",
                        ComponentText.QUOTA_ZERO,
                        terms.measure.id(),
                        context.period().label())));
    }

    private PayCurve behindDeductible(PayCurve curve) {
        return deductible.map(part -> curve.after(part.value())).orElse(curve);
    }

    private static void checkUnit(Measure measure, Unit unit, String path, Findings findings) {
        boolean fits = measure.figure().isMoney()
                ? unit.kind() == Unit.Kind.MONEY
                : unit.fits(Unit.count(measure.figure().things()));
        findings.unless(fits, path, ComponentText.TABLE_UNIT, unit, measure.id(), measure.figure());
    }
}
