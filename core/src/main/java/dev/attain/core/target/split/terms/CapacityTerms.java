package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A level of owners by what they can carry in the period of the node that is split: new hires by their ramp, leavers
 * until they leave. Split by largest remainder, ties to the smaller id, so that the order of the list does not matter.
 *
 * @param owners each once below the same parent, productivity in one unit; kept in the order of their ids
 * @param ramp how new hires grow into the job
 * @param factor what the children add up to, as a share of their parent; more than zero
 * @param limits floors, caps and locked amounts, each for one of the owners
 */
@Value.Builder
public record CapacityTerms(
        @NotEmpty List<@NotNull @Valid Capacity> owners,
        @NotNull @Valid Ramp ramp,
        @NotNull Rate factor,
        @NotNull List<@NotNull @Valid ChildLimit> limits)
        implements LevelTerms, WithCapacityTerms {
    public CapacityTerms {
        owners = Require.copy(owners, "capacityTerms.owners");
        requireNonNull(ramp, "capacityTerms.ramp");
        requireNonNull(factor, "capacityTerms.factor");
        limits = Require.copy(limits, "capacityTerms.limits");
        check(owners)
                .factor(factor)
                .limits(limits)
                .limited(limits, codes(owners))
                .refuse();
        owners = owners.stream().sorted(Comparator.comparing(Capacity::owner)).toList();
    }

    /** Starts an empty level. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a level; sets every attribute at most once. */
    public static final class Builder extends StrictCapacityTermsBuilder {
        Builder() {}
    }

    /** Owners without limits, who add up to their parent. */
    public static CapacityTerms of(Ramp ramp, List<Capacity> owners) {
        return new CapacityTerms(owners, ramp, Rate.ONE, List.of());
    }

    /** Largest remainder. */
    @Override
    public Apportionment apportionment() {
        return Apportionment.LARGEST_REMAINDER;
    }

    @Override
    public boolean followsPeriod() {
        return true;
    }

    /** Every owner, weighed by productivity × capacity in the period; zero for who is not employed in it. */
    @Override
    public List<Share> shares(SalesPeriod period) {
        return owners.stream().map(owner -> owner.share(ramp, period)).toList();
    }

    private static TermsCheck check(List<Capacity> owners) {
        TermsCheck check = TermsCheck.in("capacityTerms").unless(!owners.isEmpty(), "owners", TermsText.OWNERS_EMPTY);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < owners.size(); i++) {
            Capacity capacity = owners.get(i);
            boolean first = seen.add(List.of(capacity.owner(), capacity.under()));
            check.unless(first, "owners[" + i + "]", TermsText.SHARE_TWICE, capacity.owner());
        }
        return check.units(owners.stream().map(Capacity::productivity).toList(), "owners", "productivity");
    }

    private static Set<String> codes(List<Capacity> owners) {
        return owners.stream().map(capacity -> capacity.owner().value()).collect(Collectors.toSet());
    }
}
