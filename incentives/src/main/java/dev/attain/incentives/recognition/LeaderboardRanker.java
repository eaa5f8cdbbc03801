package dev.attain.incentives.recognition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.board.BoardScope;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.WeightClass;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.ScoreOrder;
import dev.attain.incentives.recognition.score.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ranks people or teams by what was measured of them, on the exact figures. The order of the facts does not matter. */
public final class LeaderboardRanker {
    private static final LeaderboardRanker STANDARD = new LeaderboardRanker();

    private LeaderboardRanker() {}

    /** The ranker; it has no options. */
    public static LeaderboardRanker standard() {
        return STANDARD;
    }

    /**
     * The first ranking of a board: nobody has moved.
     *
     * @param asOf the day of the ranking, inclusive: the window is the period in which it lies
     */
    public Leaderboard rank(RankingBoard board, BoardFacts facts, LocalDate asOf) {
        return leaderboard(board, Scores.of(board, facts, asOf), asOf);
    }

    /**
     * A ranking that knows the one before.
     *
     * @param previous an earlier ranking of the same board and version, or one of the same day
     * @throws IllegalArgumentException if it is of another one or of a weight class, whose ranks cannot be compared, or
     *     later
     */
    public Leaderboard rank(RankingBoard board, BoardFacts facts, Leaderboard previous, LocalDate asOf) {
        return after(previous, rank(board, facts, asOf));
    }

    /**
     * Ranks scores that were made elsewhere, as a live board keeps them.
     *
     * @throws IllegalArgumentException if somebody has two, or a value or a figure that breaks ties is not in the unit
     *     of its metric
     */
    public Leaderboard rankScores(RankingBoard board, List<Score> scores, LocalDate asOf) {
        requireNonNull(board, "leaderboardRanker.board");
        ScoreOrder order = ScoreOrder.of(board);
        Set<PartyId> seen = new HashSet<>();
        for (Score score : scores) {
            if (!seen.add(score.owner())) {
                throw new IllegalArgumentException(
                        "scores must have one of each owner, but have two of " + score.owner());
            }
            order.requireUnits(score);
        }
        return leaderboard(board, new Scores(scores, List.of(), List.of()), asOf);
    }

    /**
     * One ranking for each weight class of the board, in their order. Whoever is in none of them is a finding of each.
     */
    public List<Leaderboard> rankApart(RankingBoard board, BoardFacts facts, LocalDate asOf) {
        return rankApart(board, facts, List.of(), asOf);
    }

    /**
     * One ranking for each weight class, which knows that of the same class before; a class that was not ranked before
     * has none.
     *
     * @param previous earlier rankings of the same board and version
     * @throws IllegalArgumentException if the board has no weight class, or an earlier ranking is of another board, of
     *     no weight class or of one that another is of, or later
     */
    public List<Leaderboard> rankApart(
            RankingBoard board, BoardFacts facts, List<Leaderboard> previous, LocalDate asOf) {
        if (board.weightClasses().isEmpty()) {
            throw new IllegalArgumentException("board " + board + " has no weight classes: rank it as one");
        }
        Map<String, Leaderboard> before = byClass(previous);
        List<Finding> classless = classless(board, facts);
        List<Leaderboard> apart = new ArrayList<>();
        for (WeightClass one : board.weightClasses()) {
            Scores scores = Scores.of(board.withScope(scope(board, one)), facts, asOf);
            List<Finding> findings = new ArrayList<>(scores.findings());
            findings.addAll(classless);
            TableLeaderboard ranked =
                    leaderboard(board, new Scores(scores.ranked(), scores.unranked(), findings), asOf);
            Leaderboard named = ranked.of(one.name());
            apart.add(Optional.ofNullable(before.get(one.name()))
                    .map(then -> after(then, named))
                    .orElse(named));
        }
        return apart;
    }

    private static Map<String, Leaderboard> byClass(List<Leaderboard> previous) {
        Map<String, Leaderboard> byClass = new HashMap<>();
        for (Leaderboard one : previous) {
            String name = one.weightClass()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "the rankings before must be those of weight classes, but one was of all: " + one));
            if (byClass.put(name, one) != null) {
                throw new IllegalArgumentException(
                        "the rankings before must be one of each weight class, but two are of " + name);
            }
        }
        return byClass;
    }

    private static TableLeaderboard leaderboard(RankingBoard board, Scores scores, LocalDate asOf) {
        return TableLeaderboard.of(board, scores, asOf);
    }

    private static Leaderboard after(Leaderboard previous, Leaderboard now) {
        if (!previous.board().id().equals(now.board().id())
                || !previous.board().version().equals(now.board().version())) {
            throw new IllegalArgumentException(
                    "the ranking before must be of board %s, but was of %s".formatted(now.board(), previous.board()));
        }
        if (!previous.weightClass().equals(now.weightClass())) {
            throw new IllegalArgumentException("the ranking before must be of all, as this one is, but was of "
                    + previous.weightClass().orElseThrow());
        }
        if (previous.asOf().isAfter(now.asOf())) {
            throw new IllegalArgumentException("the ranking before must not be later than %s, but was of %s"
                    .formatted(now.asOf(), previous.asOf()));
        }
        return ((TableLeaderboard) now).after((TableLeaderboard) previous);
    }

    /** The levels of a class among those of the scope. */
    private static BoardScope scope(RankingBoard board, WeightClass one) {
        List<String> levels = board.scope().levels().isEmpty()
                ? one.levels()
                : one.levels().stream().filter(board.scope().levels()::contains).toList();
        return new BoardScope(board.scope().teams(), levels);
    }

    private static List<Finding> classless(RankingBoard board, BoardFacts facts) {
        Set<String> levels = board.weightClasses().stream()
                .flatMap(one -> one.levels().stream())
                .collect(toSet());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < facts.competitors().size(); i++) {
            Competitor one = facts.competitors().get(i);
            boolean inScope = board.scope().contains(one.team(), one.level());
            if (inScope && one.level().filter(levels::contains).isEmpty()) {
                String path = "competitors[" + i + "].level";
                findings.add(Finding.warning(path, RecognitionText.NO_CLASS, one.id(), board));
            }
        }
        return findings;
    }
}
