package dev.attain.funnel.allocation.fit;

import dev.attain.core.party.Skill;
import dev.attain.funnel.allocation.task.SalesTask;

/**
 * Whoever has the skills that a task asks for, in the grades it asks for; criterion {@code skill}.
 *
 * <p>Points: 1000 × the sum of the grades the rep brings, each counted up to what is asked, ÷ the sum of the grades
 * asked, rounded down. A rep of Spanish 2 gets 666 for a task that asks for Spanish 3.
 */
public record SkillFit() implements FitTerms {
    static final String CRITERION = "skill";

    @Override
    public String criterion() {
        return CRITERION;
    }

    static FitScore score(FitContext context) {
        SalesTask task = context.task();
        long asked = 0;
        long brought = 0;
        for (Skill skill : task.skills()) {
            asked += skill.grade();
            brought += Math.min(skill.grade(), context.rep().grade(skill.name()));
        }
        return asked == 0
                ? FitScore.of(FitScore.PERFECT, FitText.NO_SKILL_ASKED.message())
                : FitScore.of(
                        FitScore.PERFECT * brought / asked,
                        FitText.SKILLS_BROUGHT.message(brought, asked, task.skills()));
    }
}
