package dev.attain.funnel.allocation.task;

import dev.attain.core.finding.Findings;
import dev.attain.core.party.Skill;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Each skill once. */
final class SkillCheck {
    private SkillCheck() {}

    static Findings check(Findings findings, Object owner, List<Skill> skills) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < skills.size(); i++) {
            String name = skills.get(i).name();
            findings.unless(seen.add(name), "skills[" + i + "]", TaskText.SKILL_TWICE, owner, name);
        }
        return findings;
    }
}
