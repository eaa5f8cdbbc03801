package dev.attain.incentives.recognition.score;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.incentives.recognition.board.RankingBoard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * What became of the facts of a board.
 *
 * @param ranked one score for everybody who is ranked, by id
 * @param unranked everybody in scope who is not, by id
 * @param findings which of the facts could not be used
 */
public record Scores(
        @NotNull List<@NotNull @Valid Score> ranked,
        @NotNull List<@NotNull @Valid Unranked> unranked,
        @NotNull List<@NotNull @Valid Finding> findings) {
    public Scores {
        ranked = Require.copy(ranked, "scores.ranked");
        unranked = Require.copy(unranked, "scores.unranked");
        findings = Require.copy(findings, "scores.findings");
    }

    /**
     * The scores of people, or of teams on a board of teams.
     *
     * @param asOf the day of the ranking, inclusive: it chooses the window, and tenure is counted up to it
     */
    public static Scores of(RankingBoard board, BoardFacts facts, LocalDate asOf) {
        Scores people = new ScoreMaker(
                        requireNonNull(board, "scores.board"),
                        requireNonNull(facts, "scores.facts"),
                        requireNonNull(asOf, "scores.asOf"))
                .make();
        return board.teams()
                .map(terms -> new TeamScores(board, terms, asOf).of(people, facts.competitors()))
                .orElse(people);
    }
}
