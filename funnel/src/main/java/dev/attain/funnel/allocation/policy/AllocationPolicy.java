package dev.attain.funnel.allocation.policy;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a company wants its tasks to be given to its reps.
 *
 * <p>A pair of a task and an eligible rep has a score, the sum of weight × points over all fits. The best plan has the
 * largest sum of scores, less the prices of the load and of what stays open. All arithmetic is exact: the
 * {@link #decimals} of the weights are kept, nothing is rounded on the way.
 *
 * @param id which policy, not blank
 * @param version of it, not blank
 * @param eligibility what must hold
 * @param fits what should hold, each under a name of its own
 * @param balance what a load costs, for fairness; empty if fit alone counts
 * @param open what it costs to leave a task open
 */
@Value.Builder
public record AllocationPolicy(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull @Valid Eligibility eligibility,
        @NotNull List<@NotNull @Valid WeightedFit> fits,
        @NotNull Optional<@Valid LoadBalance> balance,
        @NotNull @Valid OpenPrice open)
        implements WithAllocationPolicy {
    public AllocationPolicy {
        Require.text(id, "allocationPolicy.id");
        Require.text(version, "allocationPolicy.version");
        requireNonNull(eligibility, "allocationPolicy.eligibility");
        fits = Require.copy(fits, "allocationPolicy.fits");
        requireNonNull(balance, "allocationPolicy.balance");
        requireNonNull(open, "allocationPolicy.open");
        Findings findings = Findings.in("allocationPolicy");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < fits.size(); i++) {
            findings.unless(
                    seen.add(fits.get(i).name()),
                    "fits[" + i + "]",
                    PolicyText.FIT_TWICE,
                    fits.get(i).name());
        }
        findings.refuse();
    }

    /** A policy of these fits with the usual eligibility, no price of a load, and a high price of what stays open. */
    public static AllocationPolicy of(String id, String version, WeightedFit... fits) {
        return new AllocationPolicy(id, version, Eligibility.USUAL, List.of(fits), Optional.empty(), OpenPrice.HIGH);
    }

    /** Starts an empty policy. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a policy; sets every attribute at most once. */
    public static final class Builder extends StrictAllocationPolicyBuilder {
        Builder() {}
    }

    /** The scale of all scores: how many decimals the weights have at most. */
    public int decimals() {
        IntStream ofFits = fits.stream().mapToInt(fit -> fit.weight().scale());
        IntStream ofBalance = balance.stream().mapToInt(price -> price.weight().scale());
        return Stream.of(ofFits, ofBalance).flatMapToInt(scales -> scales).max().orElse(0);
    }

    /** The policy as people call it: {@code customers/2026}. */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
