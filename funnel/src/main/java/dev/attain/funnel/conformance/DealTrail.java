package dev.attain.funnel.conformance;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.deal.Waiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Where one deal has been, and what it was excused from.
 *
 * @param deal which deal
 * @param visits its visits, in any order; rows of other deals are reported and left out
 * @param waivers the exceptions granted to it, expired ones too; {@link Deviation#waivable} says by which id one
 *     excuses a deviation
 */
public record DealTrail(
        @NotNull @Valid DealId deal,
        @NotNull List<@NotNull @Valid StageVisit> visits,
        @NotNull List<@NotNull @Valid Waiver> waivers) {
    public DealTrail {
        requireNonNull(deal, "dealTrail.deal");
        visits = Require.copy(visits, "dealTrail.visits");
        waivers = Require.copy(waivers, "dealTrail.waivers");
    }

    /** A trail without exceptions. */
    public static DealTrail of(DealId deal, StageVisit... visits) {
        return new DealTrail(deal, List.of(visits), List.of());
    }
}
