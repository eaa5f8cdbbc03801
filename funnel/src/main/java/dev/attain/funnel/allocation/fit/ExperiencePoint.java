package dev.attain.funnel.allocation.fit;

import jakarta.validation.constraints.PositiveOrZero;

/**
 * A point of the curve of {@link ExperienceFit}.
 *
 * @param complexity of the task, zero or more
 * @param experience of the rep that suits it, zero or more
 */
public record ExperiencePoint(
        @PositiveOrZero int complexity, @PositiveOrZero int experience) {
    public ExperiencePoint {
        require(complexity, "complexity");
        require(experience, "experience");
    }

    /** What suits a complexity between this point and the next, rounded down. */
    int towards(ExperiencePoint next, int between) {
        long rise = (long) (next.experience - experience) * (between - complexity);
        return experience + (int) Math.floorDiv(rise, next.complexity - complexity);
    }

    private static void require(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException("experiencePoint." + name + " must be zero or more, but was " + number);
        }
    }
}
