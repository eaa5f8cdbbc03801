package dev.attain.core.target;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is asked of one owner in one period: an amount of a metric, and the rule by which the result is assessed. There
 * is no target without these three, and none that its constructor has not checked, steps and revisions included.
 *
 * <p>A target starts as a draft and is {@linkplain #committed committed}, {@linkplain #tracked tracked} and
 * {@linkplain #reviewed reviewed}, in this order; each step returns a new target, and a refused step says everything
 * that is missing. The amount is changed by {@link #revised} until the review, and every version stays on record.
 *
 * @param id how its children and its reports call it
 * @param metric what is asked for
 * @param amount how much of it, in the unit of the metric: more than zero, or at least zero where less is better; money
 *     in whole minor units, counts in whole things
 * @param owner who answers for it
 * @param period when it has to be reached
 * @param segment with which customers
 * @param scope with which products, in which territories or whatever the host divides by, each dimension once; empty
 *     for everything
 * @param baseline what was reached before, in the unit of the metric; empty if nobody knows
 * @param rationale why this amount and no other, not blank; a draft may do without
 * @param parent the target it is a part of or supports; empty at the top
 * @param assessment how the result is judged
 * @param revisions what the amount was before, the oldest first
 * @param steps what has become of it, in order; empty for a draft
 */
@Value.Builder
public record SalesTarget(
        @NotNull @Valid TargetId id,
        @NotNull @Valid Metric metric,
        @NotNull Quantity amount,
        @NotNull @Valid PartyId owner,
        @NotNull @Valid SalesPeriod period,
        @NotNull CustomerSegment segment,
        @NotNull List<@NotNull @Valid TargetScope> scope,
        @NotNull Optional<Quantity> baseline,
        @NotNull Optional<@NotBlank String> rationale,
        @NotNull Optional<@Valid TargetId> parent,
        @NotNull @Valid AssessmentRule assessment,
        @NotNull List<@NotNull @Valid TargetRevision> revisions,
        @NotNull List<@NotNull @Valid TargetStep> steps)
        implements WithSalesTarget {
    public SalesTarget {
        requireNonNull(id, "salesTarget.id");
        requireNonNull(metric, "salesTarget.metric");
        requireNonNull(amount, "salesTarget.amount");
        requireNonNull(owner, "salesTarget.owner");
        requireNonNull(period, "salesTarget.period");
        requireNonNull(segment, "salesTarget.segment");
        scope = Require.copy(scope, "salesTarget.scope");
        requireNonNull(baseline, "salesTarget.baseline");
        requireNonNull(rationale, "salesTarget.rationale")
                .ifPresent(given -> Require.text(given, "salesTarget.rationale"));
        requireNonNull(parent, "salesTarget.parent");
        requireNonNull(assessment, "salesTarget.assessment");
        revisions = Require.copy(revisions, "salesTarget.revisions");
        steps = Require.copy(steps, "salesTarget.steps");
        TargetCheck.in("salesTarget")
                .amounts(metric, amount, baseline)
                .place(id, parent, scope)
                .revisions(metric, revisions)
                .steps(steps)
                .dates(period, steps, revisions)
                .committedWith(rationale, amount, steps)
                .refuse();
    }

    /** Starts an empty target. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a target; sets every attribute at most once. */
    public static final class Builder extends StrictSalesTargetBuilder {
        Builder() {}
    }

    /** How far the target has come: the state of the last step, a draft before the first. */
    public TargetState state() {
        return steps.isEmpty() ? TargetState.DRAFT : steps.get(steps.size() - 1).reached();
    }

    /** Which version of the amount this is: 1 as first set, one more with every revision. */
    public int version() {
        return revisions.size() + 1;
    }

    /**
     * The draft after its owner has agreed to it.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException with everything that is missing: it is no draft, it
     *     has no rationale, or its period is over
     */
    public SalesTarget committed(LocalDate on, PartyId by) {
        return after(new TargetStep(TargetState.COMMITTED, on, by));
    }

    /**
     * The committed target from when its results are followed.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException with everything that is missing: it is not committed,
     *     or its period has not started
     */
    public SalesTarget tracked(LocalDate on, PartyId by) {
        return after(new TargetStep(TargetState.TRACKED, on, by));
    }

    /**
     * The tracked target after its result was discussed.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException with everything that is missing: it is not tracked, or
     *     its period is not over
     */
    public SalesTarget reviewed(LocalDate on, PartyId by) {
        return after(new TargetStep(TargetState.REVIEWED, on, by));
    }

    /**
     * The target with another amount; the one until now stays on record with the reason.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the amount cannot be one of this target, the target
     *     was reviewed, or it was revised on a later date
     */
    public SalesTarget revised(Quantity to, LocalDate on, PartyId by, String reason) {
        TargetRevision revision = new TargetRevision(amount, on, by, reason);
        return new SalesTarget(
                id,
                metric,
                to,
                owner,
                period,
                segment,
                scope,
                baseline,
                rationale,
                parent,
                assessment,
                Stream.concat(revisions.stream(), Stream.of(revision)).toList(),
                steps);
    }

    /** How the amount came about: as first set, and what every revision changed, by whom, when and why. */
    public Explanation explanation() {
        return TargetExplanation.of(this).about(owner);
    }

    /** Id, amount and state: {@code 2027-north v2: USD 1000.00 (committed)}. */
    @Override
    public String toString() {
        return "%s v%s: %s (%s)".formatted(id, version(), amount, state().text(Locale.ROOT));
    }

    private SalesTarget after(TargetStep step) {
        return withSteps(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
