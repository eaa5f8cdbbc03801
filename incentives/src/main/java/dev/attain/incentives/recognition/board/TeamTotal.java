package dev.attain.incentives.recognition.board;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.Positive;

/** How the values of its members make the value of a team. */
public sealed interface TeamTotal {
    /** All added up. */
    record Sum() implements TeamTotal {}

    /** Their mean over those who are ranked, exactly. */
    record Mean() implements TeamTotal {}

    /** Their sum over everybody who is in the team by the day of the ranking, ranked or not, exactly. */
    record PerHead() implements TeamTotal {}

    /**
     * The best of them added up; of a team with fewer, all.
     *
     * @param members how many, 1 or more
     */
    record TopOf(@Positive int members) implements TeamTotal {
        public TopOf {
            Findings.in("topOf")
                    .unless(members > 0, "members", BoardText.TEAM_TOP, members)
                    .refuse();
        }
    }
}
