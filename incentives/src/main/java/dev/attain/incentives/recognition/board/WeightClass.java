package dev.attain.incentives.recognition.board;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Those who are ranked among themselves: {@code WeightClass.of("juniors", "trainee", "junior")}.
 *
 * @param name what people call it, not blank
 * @param levels the steps of the career ladder that belong to it, at least one
 */
public record WeightClass(@NotBlank String name, @NotEmpty List<@NotBlank String> levels) {
    public WeightClass {
        Require.text(name, "weightClass.name");
        levels = Require.copy(levels, "weightClass.levels");
        levels.forEach(level -> Require.text(level, "weightClass.levels"));
        Findings.in("weightClass")
                .unless(!levels.isEmpty(), "levels", BoardText.CLASS_WITHOUT_LEVEL, name)
                .refuse();
    }

    /** The class of some steps of the ladder. */
    public static WeightClass of(String name, String... levels) {
        return new WeightClass(name, List.of(levels));
    }
}
