package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.internal.CurrencyCheck;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PayPiece;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureReading;
import dev.attain.incentives.plan.rate.RateMatrix;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure of money paid at a rate that two others decide, as they stand at the end of the pay period, for example
 * attainment by margin; rule {@code rate-matrix}. Where the bounds of the matrix are pure numbers, the attainment of
 * that measure is looked up, otherwise its value.
 *
 * @param id which component, not blank
 * @param measure what is paid, in money
 * @param rows the measure of the rows
 * @param columns the measure of the columns
 * @param matrix the rates
 * @param factors by what lines are multiplied
 * @param limits caps and floor
 * @param holdback which part is payable only later
 */
@Value.Builder
public record RateMatrixTerms(
        @NotBlank String id,
        @NotNull @Valid Measure measure,
        @NotNull @Valid Measure rows,
        @NotNull @Valid Measure columns,
        @NotNull @Valid RateMatrix matrix,
        @NotNull List<@NotNull @Valid LineFactor> factors,
        @NotNull @Valid PayLimits limits,
        @NotNull Optional<@Valid Holdback> holdback)
        implements ComponentTerms, WithRateMatrixTerms {
    static final String RULE = "rate-matrix";

    public RateMatrixTerms {
        Require.text(id, "rateMatrixTerms.id");
        requireNonNull(measure, "rateMatrixTerms.measure");
        requireNonNull(rows, "rateMatrixTerms.rows");
        requireNonNull(columns, "rateMatrixTerms.columns");
        requireNonNull(matrix, "rateMatrixTerms.matrix");
        factors = Require.copy(factors, "rateMatrixTerms.factors");
        requireNonNull(limits, "rateMatrixTerms.limits");
        requireNonNull(holdback, "rateMatrixTerms.holdback");
        Findings.in("rateMatrixTerms")
                .unless(
                        measure.figure().isMoney(),
                        "measure",
                        ComponentText.MATRIX_MONEY,
                        measure.id(),
                        measure.figure())
                .unless(
                        fits(rows, rowUnit(matrix)),
                        "rows",
                        ComponentText.TABLE_UNIT,
                        rowUnit(matrix),
                        rows.id(),
                        rows.figure())
                .unless(
                        fits(columns, columnUnit(matrix)),
                        "columns",
                        ComponentText.TABLE_UNIT,
                        columnUnit(matrix),
                        columns.id(),
                        columns.figure())
                .refuse();
    }

    /** Terms without a holdback. */
    public RateMatrixTerms(
            String id,
            Measure measure,
            Measure rows,
            Measure columns,
            RateMatrix matrix,
            List<LineFactor> factors,
            PayLimits limits) {
        this(id, measure, rows, columns, matrix, factors, limits, Optional.empty());
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictRateMatrixTermsBuilder {
        Builder() {}
    }

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Measure> measures() {
        return List.of(measure, rows, columns);
    }

    @Override
    public List<Finding> findings(Currency currency) {
        Findings findings = Findings.in("terms");
        new CurrencyCheck(currency, ComponentText.OTHER_CURRENCY, findings)
                .at("matrix.rows", currencies(rowUnit(matrix)))
                .at("matrix.columns", currencies(columnUnit(matrix)));
        return findings.addAll(limits.findings(currency)).list();
    }

    static ComponentPay pay(ComponentContext context) {
        RateMatrixTerms terms = context.terms().as(RateMatrixTerms.class);
        MeasureReading row = context.readings().get(1);
        MeasureReading column = context.readings().get(2);
        Optional<Quantity> first = key(row, rowUnit(terms.matrix));
        Optional<Quantity> second = key(column, columnUnit(terms.matrix));
        if (first.isEmpty() || second.isEmpty()) {
            String missing = (first.isEmpty() ? row : column).measure().id();
            return ComponentPay.nothing(Finding.error(
                    "matrix",
                    ComponentText.ATTAINMENT_MISSING,
                    missing,
                    context.period().label()));
        }
        Ratio rate = terms.matrix.rate(first.get(), second.get()).toRatio();
        return ComponentPay.on(new PayCurve(List.of(PayPiece.straight(Ratio.ZERO, Ratio.ZERO, rate)), true));
    }

    private static Optional<Quantity> key(MeasureReading reading, Unit unit) {
        return unit.kind() == Unit.Kind.RATIO ? reading.attainment().map(Quantity::of) : Optional.of(reading.value());
    }

    private static boolean fits(Measure measure, Unit unit) {
        return switch (unit.kind()) {
            case RATIO -> true;
            case MONEY -> measure.figure().isMoney();
            case COUNT ->
                !measure.figure().isMoney()
                        && unit.fits(Unit.count(measure.figure().things()));
        };
    }

    private static List<Currency> currencies(Unit unit) {
        return unit.kind() == Unit.Kind.MONEY ? List.of(Currency.getInstance(unit.symbol())) : List.of();
    }

    private static Unit rowUnit(RateMatrix matrix) {
        return matrix.rows().get(0).from().unit();
    }

    private static Unit columnUnit(RateMatrix matrix) {
        return matrix.columns().get(0).unit();
    }
}
