package dev.attain.incentives.recognition.board;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/**
 * What makes a board one of teams: {@code new TeamTerms(new TeamTotal.PerHead(), 3)}.
 *
 * @param total how members' values make the team's
 * @param leastHeadcount how many people in scope, there by the day of the ranking, a team needs to be ranked, 1 or more
 */
public record TeamTerms(
        @NotNull @Valid TeamTotal total, @Positive int leastHeadcount) {
    public TeamTerms {
        requireNonNull(total, "teamTerms.total");
        Findings.in("teamTerms")
                .unless(leastHeadcount > 0, "leastHeadcount", BoardText.TEAM_HEADCOUNT, leastHeadcount)
                .refuse();
    }
}
