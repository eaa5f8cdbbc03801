package dev.attain.funnel.deal;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One sales opportunity, for hosts that have no class of their own to put a {@link DealView} on.
 *
 * <pre>{@code
 * Deal deal = Deal.builder().id(DealId.of("D-1042")).stage(StageId.of("contact"))
 *         .enteredAt(Instant.parse("2026-03-02T09:00:00Z"))
 *         .addAttributes(Attribute.of("budget", AttributeValue.of(Money.parse("CNY 50000.00"))))
 *         .addCompletedSteps(StepId.of("first-call"))
 *         .build();
 * }</pre>
 *
 * @param id which deal
 * @param stage the stage it is in
 * @param enteredAt since when it is there
 * @param attributes what is known of it, each name once
 * @param completedSteps the standard steps that were done, each once
 * @param signOffs the agreements given so far
 * @param waivers the exceptions granted so far
 * @param needs what the customer needs, as far as it was found out
 */
@Value.Builder
public record Deal(
        @NotNull @Valid DealId id,
        @NotNull @Valid StageId stage,
        @NotNull Instant enteredAt,
        @NotNull List<@NotNull @Valid Attribute> attributes,
        @NotNull List<@NotNull @Valid StepId> completedSteps,
        @NotNull List<@NotNull @Valid SignOff> signOffs,
        @NotNull List<@NotNull @Valid Waiver> waivers,
        @NotNull List<@NotNull @Valid Need> needs)
        implements DealView, WithDeal {
    public Deal {
        requireNonNull(id, "deal.id");
        requireNonNull(stage, "deal.stage");
        requireNonNull(enteredAt, "deal.enteredAt");
        attributes = AttributeIndex.of(attributes);
        completedSteps = Require.copy(completedSteps, "deal.completedSteps");
        signOffs = Require.copy(signOffs, "deal.signOffs");
        waivers = Require.copy(waivers, "deal.waivers");
        needs = Require.copy(needs, "deal.needs");
        check(id, attributes, completedSteps).refuse();
    }

    /** Starts an empty deal. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a deal; sets every attribute at most once. */
    public static final class Builder extends StrictDealBuilder {
        Builder() {}
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return ((AttributeIndex) attributes).find(name);
    }

    @Override
    public List<String> attributeNames() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** The same deal after a move: in the stage of a visit, since its begin. */
    public Deal in(StageVisit visit) {
        return withStage(visit.stage()).withEnteredAt(visit.enteredAt());
    }

    private static Findings check(DealId id, List<Attribute> attributes, List<StepId> steps) {
        Findings findings = Findings.in("deal");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < attributes.size(); i++) {
            String name = attributes.get(i).name();
            findings.unless(names.add(name), "attributes[" + i + "]", DealText.ATTRIBUTE_TWICE, id, name);
        }
        Set<StepId> done = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            StepId step = steps.get(i);
            findings.unless(done.add(step), "completedSteps[" + i + "]", DealText.STEP_TWICE, id, step);
        }
        return findings;
    }
}
