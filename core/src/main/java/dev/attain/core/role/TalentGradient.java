package dev.attain.core.role;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.validation.HasShare;
import dev.attain.core.validation.TotalsOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people of each level a team should have, as shares of its headcount.
 *
 * @param levels from the lowest level to the highest, at least one, each once; their shares add up to exactly 100 %
 */
public record TalentGradient(@NotEmpty @TotalsOne List<@NotNull @Valid LevelShare> levels) {
    private static final List<Rate> STANDARD = IntStream.of(10, 20, 40, 20, 10)
            .mapToObj(percent -> Rate.percent(Integer.toString(percent)))
            .toList();

    public TalentGradient {
        levels = Require.copy(levels, "talentGradient.levels");
        Findings findings = Findings.in("talentGradient")
                .unless(!levels.isEmpty(), "levels", RoleText.LEVELS_EMPTY)
                .addAll(Entries.twice(names(levels), "levels", RoleText.LEVEL_TWICE::message));
        Ratio total = HasShare.total(levels);
        if (!levels.isEmpty()) {
            findings.unless(total.equals(Ratio.ONE), "levels", RoleText.SHARES_TOTAL, percent(total));
        }
        findings.refuse();
    }

    /**
     * The gradient 10 % : 20 % : 40 % : 20 % : 10 %.
     *
     * @param levels the names of five levels, from the lowest to the highest
     * @throws IllegalArgumentException if there are not five
     */
    public static TalentGradient standard(List<String> levels) {
        if (levels.size() != STANDARD.size()) {
            throw new IllegalArgumentException("the standard gradient has five levels, but was given " + levels
                    + ": give each level its share with new TalentGradient");
        }
        return new TalentGradient(IntStream.range(0, STANDARD.size())
                .mapToObj(i -> new LevelShare(levels.get(i), STANDARD.get(i)))
                .toList());
    }

    /** The names of the levels, from the lowest to the highest. */
    public List<String> names() {
        return names(levels);
    }

    private static List<String> names(List<LevelShare> levels) {
        return levels.stream().map(LevelShare::level).toList();
    }

    private static Quantity percent(Ratio total) {
        return new Quantity(total, Unit.PERCENT);
    }
}
