package dev.attain.core.party;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;

/**
 * What somebody can do, and how well: {@code new Skill("spanish", 3)}.
 *
 * @param name the host's name of the skill, not blank
 * @param grade how well, one or more; the host's own scale, higher is better
 */
public record Skill(@NotBlank String name, @Positive int grade) {
    public Skill {
        Require.text(name, "skill.name");
        if (grade < 1) {
            throw new IllegalArgumentException("skill.grade must be one or more, but was " + grade + " (" + name
                    + "): leave out a skill nobody has");
        }
    }

    /** The skill and its grade: {@code spanish 3}. */
    @Override
    public String toString() {
        return name + " " + grade;
    }
}
