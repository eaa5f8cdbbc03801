package dev.attain.core.role;

import dev.attain.core.finding.Finding;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** A team beside the talent gradient it should have. */
@Value.Immutable
public sealed interface TalentComparison permits ImmutableTalentComparison {
    /** What the team should look like. */
    TalentGradient gradient();

    /** The day whose team this is. */
    LocalDate asOf();

    /** Every level of the gradient, from the lowest to the highest. */
    List<LevelComparison> levels();

    /** Who was not counted, and why. */
    List<Finding> findings();

    /** How many people were counted: the wanted headcounts of all levels add up to this. */
    default int headcount() {
        return levels().stream().mapToInt(LevelComparison::actual).sum();
    }

    /** Whether every level has as many people as it should. */
    default boolean isBalanced() {
        return levels().stream().allMatch(level -> level.actual() == level.wanted());
    }
}
