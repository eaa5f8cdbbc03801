package dev.attain.incentives.plan.measure;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.SalesEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What of a payee's credits is added up, and over which time. Quotas refer to a measure by its id.
 *
 * @param id which measure, not blank; one meaning within a plan
 * @param basis which of the two numbers of a credit
 * @param figure which figure of the event
 * @param window when it begins again from zero
 * @param only conditions that all must hold; none lets everything through
 * @param except conditions none of which may hold
 */
@Value.Builder
public record Measure(
        @NotBlank String id,
        @NotNull CreditBasis basis,
        @NotNull MeasureFigure figure,
        @NotNull @Valid MeasureWindow window,
        @NotNull List<@NotNull @Valid CreditFilter> only,
        @NotNull List<@NotNull @Valid CreditFilter> except)
        implements WithMeasure {
    public Measure {
        Require.text(id, "measure.id");
        requireNonNull(basis, "measure.basis");
        requireNonNull(figure, "measure.figure");
        requireNonNull(window, "measure.window");
        only = Require.copy(only, "measure.only");
        except = Require.copy(except, "measure.except");
    }

    /** A measure of everything. */
    public static Measure of(String id, CreditBasis basis, MeasureFigure figure, MeasureWindow window) {
        return new Measure(id, basis, figure, window, List.of(), List.of());
    }

    /** Starts an empty measure. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a measure; sets every attribute at most once. */
    public static final class Builder extends StrictMeasureBuilder {
        Builder() {}
    }

    /**
     * Whether a credit counts.
     *
     * @param event the credited event; for a reversal the event that it takes back
     * @param kind why the payee is credited
     */
    public boolean counts(SalesEvent event, CreditKind kind) {
        return only.stream().allMatch(filter -> filter.fits(event, kind))
                && except.stream().noneMatch(filter -> filter.fits(event, kind));
    }

    /** How much a credit adds, exactly and in major units; empty if its event does not say the figure. */
    public Optional<Ratio> value(SalesCredit credit) {
        return figure.of(credit, basis);
    }
}
