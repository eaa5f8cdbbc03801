package dev.attain.incentives.recognition.board;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Metric;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.rank.TieMethod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was agreed about a board: who is ranked by what, and how.
 *
 * <p>The metric says the unit, always exact, and which way is better. Measurements of amounts and counts add up over
 * the window; of a ratio there is one for the whole window.
 *
 * @param id which board, not blank
 * @param version which version of it, not blank
 * @param metric what is ranked
 * @param calendar which calendar the window is of
 * @param granularity how long the window is: it is the period of this length in which the day of the ranking lies
 * @param ties which rank those share who are level
 * @param tieBreakers what tells apart those with the same value, the most important first; each once, ids last
 * @param percentile what a percentile is
 * @param scope among whom the board ranks
 * @param eligibility who of them is ranked
 * @param joiners what becomes of values of people who joined within the window; only amounts and counts of which more
 *     is better are scaled
 * @param weightClasses who is ranked among themselves where the board is ranked apart; no level in two of them
 * @param teams what makes it a board of teams; empty for one of people
 */
@Value.Builder
public record RankingBoard(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull @Valid Metric metric,
        @NotNull @Valid FiscalCalendar calendar,
        @NotNull Granularity granularity,
        @NotNull TieMethod ties,
        @NotNull List<@NotNull @Valid TieBreaker> tieBreakers,
        @NotNull PercentileMethod percentile,
        @NotNull @Valid BoardScope scope,
        @NotNull @Valid Eligibility eligibility,
        @NotNull JoinerScaling joiners,
        @NotNull List<@NotNull @Valid WeightClass> weightClasses,
        @NotNull Optional<@Valid TeamTerms> teams)
        implements WithRankingBoard {
    public RankingBoard {
        Require.text(id, "rankingBoard.id");
        Require.text(version, "rankingBoard.version");
        requireNonNull(metric, "rankingBoard.metric");
        requireNonNull(calendar, "rankingBoard.calendar");
        requireNonNull(granularity, "rankingBoard.granularity");
        requireNonNull(ties, "rankingBoard.ties");
        tieBreakers = Require.copy(tieBreakers, "rankingBoard.tieBreakers");
        requireNonNull(percentile, "rankingBoard.percentile");
        requireNonNull(scope, "rankingBoard.scope");
        requireNonNull(eligibility, "rankingBoard.eligibility");
        requireNonNull(joiners, "rankingBoard.joiners");
        weightClasses = Require.copy(weightClasses, "rankingBoard.weightClasses");
        requireNonNull(teams, "rankingBoard.teams");
        new BoardCheck(metric)
                .breakers(tieBreakers)
                .joiners(joiners)
                .classes(weightClasses)
                .teams(teams)
                .refuse();
    }

    /**
     * The first version of a board of everybody over periods of a calendar: standard ranks (1224), nothing that breaks
     * ties, the share of those behind as percentile, joiners as they were measured.
     */
    public static RankingBoard of(String id, Metric metric, FiscalCalendar calendar, Granularity granularity) {
        return builder()
                .id(id)
                .version("1")
                .metric(metric)
                .calendar(calendar)
                .granularity(granularity)
                .ties(TieMethod.STANDARD)
                .percentile(PercentileMethod.BEHIND)
                .scope(BoardScope.EVERYBODY)
                .eligibility(Eligibility.EVERYBODY)
                .joiners(JoinerScaling.AS_MEASURED)
                .build();
    }

    /** Starts an empty board. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a board; sets every attribute at most once. */
    public static final class Builder extends StrictRankingBoardBuilder {
        Builder() {}
    }

    /**
     * The window of a ranking: the period in which a day lies.
     *
     * @throws IllegalArgumentException if the calendar does not reach so far
     */
    public SalesPeriod window(LocalDate asOf) {
        return calendar.periodOf(asOf, granularity);
    }

    /** Id and version: {@code sales/1}. */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
