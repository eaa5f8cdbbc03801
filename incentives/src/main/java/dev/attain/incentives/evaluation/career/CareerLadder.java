package dev.attain.incentives.evaluation.career;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The levels of a career.
 *
 * @param levels from the lowest to the highest, at least one, each name once
 */
public record CareerLadder(@NotEmpty List<@NotNull @Valid CareerLevel> levels) {
    public CareerLadder {
        levels = Require.copy(levels, "careerLadder.levels");
        Findings findings = Findings.in("careerLadder").unless(!levels.isEmpty(), "levels", CareerText.LEVELS_NONE);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < levels.size(); i++) {
            String name = levels.get(i).name();
            findings.unless(seen.add(name), "levels[" + i + "].name", CareerText.LEVEL_TWICE, name);
        }
        findings.refuse();
    }

    /** Whether it has a level of a name. */
    public boolean has(String level) {
        return levels.stream().anyMatch(one -> one.name().equals(level));
    }

    /** The level above; empty for the highest, and for what is no level. */
    public Optional<CareerLevel> above(String level) {
        return IntStream.range(1, levels.size())
                .filter(i -> levels.get(i - 1).name().equals(level))
                .mapToObj(levels::get)
                .findFirst();
    }
}
