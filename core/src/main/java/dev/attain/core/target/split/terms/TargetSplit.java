package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How a target is split into a tree: level by level, each on an axis of its own choice.
 *
 * @param id how people call the split, not blank
 * @param version which version of it, not blank
 * @param rounding how an amount times a factor is brought to whole units, before it is split
 * @param levels from the top down, at least one; those along time share one calendar and get shorter
 */
@Value.Builder
public record TargetSplit(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull RoundingMode rounding,
        @NotEmpty List<@NotNull @Valid LevelTerms> levels)
        implements WithTargetSplit {
    public TargetSplit {
        Require.text(id, "targetSplit.id");
        Require.text(version, "targetSplit.version");
        requireNonNull(rounding, "targetSplit.rounding");
        if (rounding == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException(
                    "targetSplit.rounding must round, but was UNNECESSARY: name HALF_UP or HALF_EVEN");
        }
        levels = Require.copy(levels, "targetSplit.levels");
        check(levels).refuse();
    }

    /** Starts an empty split. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a split; sets every attribute at most once. */
    public static final class Builder extends StrictTargetSplitBuilder {
        Builder() {}
    }

    /** A split that rounds HALF_UP. */
    public static TargetSplit of(String id, String version, LevelTerms... levels) {
        return new TargetSplit(id, version, RoundingMode.HALF_UP, List.of(levels));
    }

    private static TermsCheck check(List<LevelTerms> levels) {
        TermsCheck check = TermsCheck.in("targetSplit").unless(!levels.isEmpty(), "levels", TermsText.LEVELS_EMPTY);
        int[] times = IntStream.range(0, levels.size())
                .filter(i -> levels.get(i) instanceof TimeTerms)
                .toArray();
        for (int i = 1; i < times.length; i++) {
            TimeTerms above = (TimeTerms) levels.get(times[i - 1]);
            follows(check, "levels[" + times[i] + "]", above, (TimeTerms) levels.get(times[i]));
        }
        return check;
    }

    private static void follows(TermsCheck check, String level, TimeTerms above, TimeTerms time) {
        check.unless(time.calendar().equals(above.calendar()), level + ".calendar", TermsText.CALENDARS_DIFFER)
                .unless(
                        time.into().isFinerThan(above.into()),
                        level + ".into",
                        TermsText.NOT_FINER,
                        above.into(),
                        time.into());
    }
}
