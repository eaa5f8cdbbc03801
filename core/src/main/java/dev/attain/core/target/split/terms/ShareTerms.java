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
 * A level of given children: teams and reps, existing and new customers, products, territories. Split by largest
 * remainder, ties to the smaller code, so that it does not matter in which order the shares are listed.
 *
 * @param shares all of one axis, each once below the same parent, weights in one unit; kept in the order of their codes
 * @param factor what the children add up to, as a share of their parent; more than zero
 * @param limits floors, caps and locked amounts, each for a child among the shares
 */
@Value.Builder
public record ShareTerms(
        @NotEmpty List<@NotNull @Valid Share> shares,
        @NotNull Rate factor,
        @NotNull List<@NotNull @Valid ChildLimit> limits)
        implements LevelTerms, WithShareTerms {
    private static final Comparator<Share> BY_CODE =
            Comparator.comparing(share -> share.slice().code());

    public ShareTerms {
        shares = Require.copy(shares, "shareTerms.shares");
        requireNonNull(factor, "shareTerms.factor");
        limits = Require.copy(limits, "shareTerms.limits");
        check(shares)
                .factor(factor)
                .limits(limits)
                .limited(limits, codes(shares))
                .refuse();
        shares = shares.stream().sorted(BY_CODE).toList();
    }

    /** Starts an empty level. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a level; sets every attribute at most once. */
    public static final class Builder extends StrictShareTermsBuilder {
        Builder() {}
    }

    /** Shares without limits, which add up to their parent. */
    public static ShareTerms of(Share... shares) {
        return new ShareTerms(List.of(shares), Rate.ONE, List.of());
    }

    /** Largest remainder. */
    @Override
    public Apportionment apportionment() {
        return Apportionment.LARGEST_REMAINDER;
    }

    @Override
    public boolean followsPeriod() {
        return false;
    }

    /** The shares, the same in every period. */
    @Override
    public List<Share> shares(SalesPeriod period) {
        return shares;
    }

    private static TermsCheck check(List<Share> shares) {
        TermsCheck check = TermsCheck.in("shareTerms").unless(!shares.isEmpty(), "shares", TermsText.SHARES_EMPTY);
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < shares.size(); i++) {
            TargetSlice slice = shares.get(i).slice();
            boolean first = seen.add(List.of(slice, shares.get(i).under()));
            String axis = shares.get(0).slice().axis();
            check.unless(first, "shares[" + i + "]", TermsText.SHARE_TWICE, slice)
                    .unless(slice.axis().equals(axis), "shares[" + i + "]", TermsText.AXES_MIXED, slice.axis(), axis);
        }
        return check.units(shares.stream().map(Share::weight).toList(), "shares", "weight");
    }

    private static Set<String> codes(List<Share> shares) {
        return shares.stream().map(share -> share.slice().code()).collect(Collectors.toSet());
    }
}
