package dev.attain.incentives.recognition;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.Unranked;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who stood where on one day: a snapshot in columns. A {@link Standing} is a view of one place, made when it is asked
 * for. Immutable; any number of threads may share one.
 */
public sealed interface Leaderboard permits TableLeaderboard {
    /** What was agreed about the board. */
    RankingBoard board();

    /** The window whose values are ranked. */
    SalesPeriod window();

    /** The day of the ranking, inclusive. */
    LocalDate asOf();

    /** The weight class that is ranked here; empty where everybody is ranked together. */
    Optional<String> weightClass();

    /** Everybody who is ranked, the best first; those who are level by id. */
    List<Standing> standings();

    /** Where somebody stands; empty for whoever is not ranked. */
    Optional<Standing> standing(PartyId owner);

    /**
     * The best, and whoever is level with the last of them: the top 3 of ranks 1, 2, 3, 3 are four.
     *
     * @param count how many, zero or more
     */
    List<Standing> top(int count);

    /**
     * One page, with the ranks of the whole board; empty behind the last.
     *
     * @param number which page, 1 or more
     * @param size how many are on a page, 1 or more
     */
    List<Standing> page(int number, int size);

    /**
     * Somebody and those around; empty for whoever is not ranked.
     *
     * @param size how many are on the page, 1 or more
     * @param edge what happens where there are too few on one side
     */
    List<Standing> around(PartyId owner, int size, EdgePolicy edge);

    /**
     * Who gained most places since the ranking before, at least one; all who gained as many, by rank. Empty without a
     * ranking before.
     */
    List<Standing> climbers();

    /**
     * Whose value got better by most since the ranking before; all whose value did by as much, by rank. Empty without a
     * ranking before, and where nobody's did.
     */
    List<Standing> mostImproved();

    /** What somebody needs for a rank; empty for whoever is not ranked or has it. */
    Optional<Gap> gap(PartyId owner, Rank rank);

    /** By what everybody is ranked, by id. */
    List<Score> scores();

    /** Who of those in scope is not ranked, and why. */
    List<Unranked> unranked();

    /** Which of the facts could not be used. */
    List<Finding> findings();
}
