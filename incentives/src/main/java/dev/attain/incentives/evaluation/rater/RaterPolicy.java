package dev.attain.incentives.evaluation.rater;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.validation.HasShare;
import dev.attain.core.validation.TotalsOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked about a metric, and how much each group weighs. A group of which too few spoke is left out, told, and
 * the others share its weight.
 *
 * @param metric what is asked about
 * @param period in which
 * @param groups at least one, each kind once, whose weights are exactly 100 % together
 */
public record RaterPolicy(
        @NotNull @Valid Metric metric,
        @NotNull @Valid SalesPeriod period,
        @NotEmpty @TotalsOne List<@NotNull @Valid RaterGroup> groups) {
    public RaterPolicy {
        requireNonNull(metric, "raterPolicy.metric");
        requireNonNull(period, "raterPolicy.period");
        groups = Require.copy(groups, "raterPolicy.groups");
        Ratio total = HasShare.total(groups);
        Findings findings = Findings.in("raterPolicy")
                .unless(!groups.isEmpty(), "groups", RaterText.GROUPS_NONE)
                .unless(
                        groups.isEmpty() || total.equals(Ratio.ONE),
                        "groups",
                        RaterText.WEIGHTS_TOTAL,
                        new Quantity(total, Unit.PERCENT));
        Set<RaterKind> seen = EnumSet.noneOf(RaterKind.class);
        for (int i = 0; i < groups.size(); i++) {
            RaterKind kind = groups.get(i).kind();
            findings.unless(seen.add(kind), "groups[" + i + "].kind", RaterText.KIND_TWICE, kind);
        }
        findings.refuse();
    }

    /** The group of a kind; empty if it is not asked. */
    public Optional<RaterGroup> group(RaterKind kind) {
        return groups.stream().filter(group -> group.kind() == kind).findFirst();
    }
}
