package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How little or how much one child may get, whatever its weight; the others share the rest. Where floor and cap are the
 * same, the amount is locked.
 *
 * @param child code of the child: {@code 2026-Q1}, the id of an owner, {@code NEW}, the code of a scope
 * @param under code of a slice further up, below which alone the limit holds, before one that holds everywhere; empty
 *     for every child of this code
 * @param floor least amount, inclusive, in the unit of the target; zero or more
 * @param cap largest amount, inclusive, in the unit of the target; at least the floor
 */
@Value.Builder
public record ChildLimit(
        @NotBlank String child,
        @NotNull Optional<@NotBlank String> under,
        @NotNull Optional<Quantity> floor,
        @NotNull Optional<Quantity> cap)
        implements WithChildLimit {
    public ChildLimit {
        Require.text(child, "childLimit.child");
        requireNonNull(under, "childLimit.under").ifPresent(code -> Require.text(code, "childLimit.under"));
        requireNonNull(floor, "childLimit.floor");
        requireNonNull(cap, "childLimit.cap");
        check(child, floor, cap).refuse();
    }

    /** Starts an empty limit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a limit; sets every attribute at most once. */
    public static final class Builder extends StrictChildLimitBuilder {
        Builder() {}
    }

    /** At least so much. */
    public static ChildLimit floor(String child, Quantity floor) {
        return new ChildLimit(child, Optional.empty(), Optional.of(floor), Optional.empty());
    }

    /** At most so much. */
    public static ChildLimit cap(String child, Quantity cap) {
        return new ChildLimit(child, Optional.empty(), Optional.empty(), Optional.of(cap));
    }

    /** Exactly so much. */
    public static ChildLimit locked(String child, Quantity amount) {
        return new ChildLimit(child, Optional.empty(), Optional.of(amount), Optional.of(amount));
    }

    private static Findings check(String child, Optional<Quantity> floor, Optional<Quantity> cap) {
        Findings findings = Findings.in("childLimit")
                .unless(floor.isPresent() || cap.isPresent(), "floor", TermsText.LIMIT_EMPTY, child);
        floor.ifPresent(
                least -> findings.unless(!least.value().isNegative(), "floor", TermsText.LIMIT_NEGATIVE, child, least));
        cap.ifPresent(
                most -> findings.unless(!most.value().isNegative(), "cap", TermsText.LIMIT_NEGATIVE, child, most));
        if (floor.isPresent() && cap.isPresent()) {
            order(findings, child, floor.get(), cap.get());
        }
        return findings;
    }

    private static void order(Findings findings, String child, Quantity floor, Quantity cap) {
        if (!floor.unit().fits(cap.unit())) {
            findings.unless(false, "cap", TermsText.LIMIT_UNITS, child, floor.unit(), cap.unit());
        } else {
            findings.unless(floor.compareTo(cap) <= 0, "cap", TermsText.FLOOR_ABOVE_CAP, child, floor, cap);
        }
    }
}
