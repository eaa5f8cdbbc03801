package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.Leaderboard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What happened in a season, as far as titles look at it.
 *
 * @param periods the periods of the season, in the order of time
 * @param rankings those of one board, in the order of time; titles of a board are awarded on the last
 * @param measurements what was measured in the periods of the season; titles that ask for attainment read it as a
 *     metric
 * @param contributions what people did for each other in the season
 */
public record TitleFacts(
        @NotNull List<@NotNull @Valid SalesPeriod> periods,
        @NotNull List<@NotNull Leaderboard> rankings,
        @NotNull List<@NotNull @Valid Measurement> measurements,
        @NotNull List<@NotNull @Valid Contribution> contributions) {
    public TitleFacts {
        periods = Require.copy(periods, "titleFacts.periods");
        rankings = Require.copy(rankings, "titleFacts.rankings");
        measurements = Require.copy(measurements, "titleFacts.measurements");
        contributions = Require.copy(contributions, "titleFacts.contributions");
    }

    /** A season of which only rankings are known. */
    public static TitleFacts ranked(List<Leaderboard> rankings) {
        List<SalesPeriod> periods = rankings.stream().map(Leaderboard::window).toList();
        return new TitleFacts(periods, rankings, List.of(), List.of());
    }

    /** A season of which only measurements are known. */
    public static TitleFacts measured(List<SalesPeriod> periods, List<Measurement> measurements) {
        return new TitleFacts(periods, List.of(), measurements, List.of());
    }
}
