package dev.attain.incentives.credit.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.incentives.credit.event.CreditKind;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The managers of those whom the terms before these credited are credited too, as of the day of the event; rule
 * {@code roll-up}. A party without a line in the chart has no manager.
 *
 * @param kinds whose managers: those of credits of these kinds, each kind once; {@code ROLL_UP} itself does not roll up
 * @param levels what managers get, level by level: the direct manager first
 * @param toTheTop whether the last level holds for everybody above it too; otherwise they get nothing
 * @param counting what a manager gets when several people below share the event
 */
@Value.Builder
public record RollUpTerms(
        @NotEmpty List<@NotNull CreditKind> kinds,
        @NotEmpty List<@NotNull RollUpLevel> levels,
        boolean toTheTop,
        @NotNull RollUpCounting counting)
        implements CreditTerms, WithRollUpTerms {
    static final String RULE = "roll-up";

    public RollUpTerms {
        kinds = Require.copy(kinds, "rollUpTerms.kinds");
        levels = Require.copy(levels, "rollUpTerms.levels");
        requireNonNull(counting, "rollUpTerms.counting");
        Findings findings = Findings.in("rollUpTerms")
                .unless(!kinds.isEmpty(), "kinds", RuleText.KINDS_EMPTY)
                .unless(!levels.isEmpty(), "levels", RuleText.LEVELS_EMPTY);
        Set<CreditKind> seen = EnumSet.of(CreditKind.ROLL_UP);
        for (int i = 0; i < kinds.size(); i++) {
            findings.unless(seen.add(kinds.get(i)), "kinds[" + i + "]", RuleText.KIND_TWICE, kinds.get(i));
        }
        findings.refuse();
    }

    /** Every manager up to the top gets all that the sellers below are credited with, each event once. */
    public static RollUpTerms full() {
        return new RollUpTerms(List.of(CreditKind.REVENUE), List.of(RollUpLevel.FULL), true, RollUpCounting.EVENT_ONCE);
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictRollUpTermsBuilder {
        Builder() {}
    }

    @Override
    public String rule() {
        return RULE;
    }

    /** What a manager at a distance gets: 0 is the direct manager; empty beyond the last level. */
    public Optional<RollUpLevel> level(int distance) {
        if (distance < levels.size()) {
            return Optional.of(levels.get(distance));
        }
        return toTheTop ? Optional.of(levels.get(levels.size() - 1)) : Optional.empty();
    }
}
