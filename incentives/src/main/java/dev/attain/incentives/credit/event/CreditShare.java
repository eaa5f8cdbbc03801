package dev.attain.incentives.credit.event;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * A payee's share in an event, as two numbers: what counts towards the quota, and what commission is paid on. Two
 * sellers may both have the full quota credit while they share the commission 60 : 40.
 *
 * @param payee who is credited
 * @param kind why
 * @param quotaShare part of the event that counts towards the payee's quota; zero or more, also above 100 %
 * @param commissionShare part of the event on which the payee's commission is paid; zero or more
 */
@Value.Builder
public record CreditShare(
        @NotNull @Valid PartyId payee,
        @NotNull CreditKind kind,
        @NotNull Rate quotaShare,
        @NotNull Rate commissionShare)
        implements WithCreditShare {
    public CreditShare {
        requireNonNull(payee, "creditShare.payee");
        requireNonNull(kind, "creditShare.kind");
        requireNonNull(quotaShare, "creditShare.quotaShare");
        requireNonNull(commissionShare, "creditShare.commissionShare");
        if (quotaShare.isNegative() || commissionShare.isNegative()) {
            Findings.in("creditShare")
                    .unless(!quotaShare.isNegative(), "quotaShare", EventText.SHARE_NEGATIVE, payee, quotaShare)
                    .unless(
                            !commissionShare.isNegative(),
                            "commissionShare",
                            EventText.SHARE_NEGATIVE,
                            payee,
                            commissionShare)
                    .refuse();
        }
    }

    /**
     * A share that counts the same for quota and commission: {@code CreditShare.of(ann, REVENUE, Rate.percent("60"))}.
     */
    public static CreditShare of(PartyId payee, CreditKind kind, Rate share) {
        return new CreditShare(payee, kind, share, share);
    }

    /** A seller's share: {@code CreditShare.revenue(ann, Rate.percent("60"))}. */
    public static CreditShare revenue(PartyId payee, Rate share) {
        return of(payee, CreditKind.REVENUE, share);
    }

    /** A helper's share: {@code CreditShare.overlay(engineer, Rate.ONE)}. */
    public static CreditShare overlay(PartyId payee, Rate share) {
        return of(payee, CreditKind.OVERLAY, share);
    }

    /**
     * The commission shares of all who sold, with the house's; whatever divides an event must make this exactly one.
     * Helpers and managers stand beside it.
     */
    public static Ratio sellersTotal(List<CreditShare> shares) {
        return shares.stream()
                .filter(share -> share.kind().isSelling())
                .map(share -> share.commissionShare().toRatio())
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /** Whether it is known who sold the event, if only the house. */
    public static boolean isSold(List<CreditShare> shares) {
        for (CreditShare share : shares) {
            if (share.kind().isSelling()) {
                return true;
            }
        }
        return false;
    }

    /** Whether those who sold divide exactly the whole event: whether {@link #sellersTotal} is one. */
    public static boolean isWhole(List<CreditShare> shares) {
        Rate left = Rate.ONE;
        for (CreditShare share : shares) {
            if (share.kind().isSelling()) {
                if (share.commissionShare().compareTo(left) > 0) {
                    return false;
                }
                left = left.minus(share.commissionShare());
            }
        }
        return left.isZero();
    }

    /** Starts an empty share. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a share; sets every attribute at most once. */
    public static final class Builder extends StrictCreditShareBuilder {
        Builder() {}
    }

    /** Payee, kind and shares: {@code E-1216 REVENUE 100% / 60%}. */
    @Override
    public String toString() {
        return payee + " " + kind + " " + quotaShare + " / " + commissionShare;
    }
}
