package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.TargetScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One child of a node and its weight among the others: {@code Share.of(ann, Quantity.of(Rate.percent("55")))}. A weight
 * may be a share, a number, or what was reached in the past, such as USD 125,000.00; only the proportion counts.
 *
 * @param slice what the child stands for
 * @param under code of a slice further up, where this child is to be found: the team of a rep, the region of a
 *     territory, the label of a month; empty for every node that has no children of its own by this rule
 * @param weight zero or more; a child with zero gets nothing
 */
@Value.Builder
public record Share(
        @NotNull @Valid TargetSlice slice,
        @NotNull Optional<@NotBlank String> under,
        @NotNull Quantity weight) implements WithShare {
    public Share {
        requireNonNull(slice, "share.slice");
        requireNonNull(under, "share.under").ifPresent(code -> Require.text(code, "share.under"));
        requireNonNull(weight, "share.weight");
        Findings.in("share")
                .unless(!weight.value().isNegative(), "weight", TermsText.SHARE_NEGATIVE, slice, weight)
                .refuse();
    }

    /** Starts an empty share. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a share; sets every attribute at most once. */
    public static final class Builder extends StrictShareBuilder {
        Builder() {}
    }

    /** The share of a team or a rep, under every node. */
    public static Share of(PartyId owner, Quantity weight) {
        return new Share(new TargetSlice.OfOwner(owner), Optional.empty(), weight);
    }

    /** The share of a segment of customers, under every node. */
    public static Share of(CustomerSegment segment, Quantity weight) {
        return new Share(new TargetSlice.OfSegment(segment), Optional.empty(), weight);
    }

    /** The share of a product, a territory or the like, under every node. */
    public static Share of(TargetScope scope, Quantity weight) {
        return new Share(new TargetSlice.OfScope(scope), Optional.empty(), weight);
    }
}
