package dev.attain.incentives.recognition.board;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CUSTOMERS;
import static dev.attain.incentives.recognition.Boards.SALES;
import static dev.attain.incentives.recognition.Boards.WIN_RATE;
import static dev.attain.incentives.recognition.Boards.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Direction;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RankingBoardTest {
    @Test
    void everythingThatIsWrongWithABoardIsToldAtOnce() {
        RankingBoard.Builder board = RankingBoard.builder()
                .id("rates")
                .version("1")
                .metric(WIN_RATE)
                .calendar(BOARD.calendar())
                .granularity(BOARD.granularity())
                .ties(BOARD.ties())
                .addTieBreakers(
                        new TieBreaker.ByMetric(SALES),
                        new TieBreaker.ByMetric(WIN_RATE),
                        new TieBreaker.StableId(),
                        new TieBreaker.ByMetric(SALES))
                .percentile(PercentileMethod.BEHIND)
                .scope(BoardScope.EVERYBODY)
                .eligibility(Eligibility.EVERYBODY)
                .joiners(JoinerScaling.BY_DAYS)
                .addWeightClasses(
                        WeightClass.of("a", "junior"), WeightClass.of("a", "x"), WeightClass.of("b", "junior"))
                .teams(new TeamTerms(new TeamTotal.Sum(), 1));
        refuses(board::build).hasMessage("""
                        rankingBoard is not valid, findings: 7
                          rankingBoard.tieBreakers[1]: those who are level have the same Win rate, which the board ranks: break ties by another metric
                          rankingBoard.tieBreakers[3]: ids leave nobody level, so that "Sales" never breaks a tie: put it before them
                          rankingBoard.tieBreakers[3]: ties are broken by "Sales" already: name it once
                          rankingBoard.joiners: Win rate is a ratio, which days do not add to: leave joiners AS_MEASURED
                          rankingBoard.weightClasses[1].name: there is a class "a" already: give the other one a name of its own
                          rankingBoard.weightClasses[2].levels: level "junior" is in class "a" already: leave it in one of them
                          rankingBoard.teams.total: Win rate is a ratio, which does not add up over a team: take the mean, or rank what it is made of""");
    }

    @Test
    void whereLessIsBetterScalingWouldPunish() {
        RankingBoard less = BOARD.withMetric(SALES.withDirection(Direction.LOWER_IS_BETTER));
        refuses(() -> less.withJoiners(JoinerScaling.BY_DAYS))
                .hasMessageContaining(
                        "less is better of Sales, so that scaling up would punish joiners: leave them AS_MEASURED");
    }

    @Test
    void theMeanOfARatioMayBeTaken() {
        RankingBoard rates = BOARD.withMetric(WIN_RATE).withTeams(new TeamTerms(new TeamTotal.Mean(), 1));
        assertThat(rates).hasToString("sales/1");
    }

    @Test
    void smallPartsAreCheckedToo() {
        refuses(() -> new TeamTotal.TopOf(0)).hasMessageContaining("topOf.members: must be 1 or more, but was 0");
        refuses(() -> new TeamTerms(new TeamTotal.Sum(), 0))
                .hasMessageContaining("teamTerms.leastHeadcount: must be 1 or more, but was 0");
        refuses(() -> new WeightClass("a", List.of()))
                .hasMessageContaining("weightClass.levels: class \"a\" needs at least one level");
        refuses(() -> Eligibility.tenure(-1))
                .hasMessageContaining("eligibility.tenureDays: must be zero or more days, but was -1");
        refuses(() -> new MinimumActivity(CUSTOMERS, usd("1.00")))
                .hasMessageContaining(
                        "minimumActivity.least: must be in customers, the unit of New customers, but was USD 1.00");
    }

    @Test
    void breakersReadInBothLanguages() {
        assertThat(new TieBreaker.EarliestReached().text(Locale.ENGLISH)).isEqualTo("reached it first");
        assertThat(new TieBreaker.StableId().text(Locale.CHINESE)).isEqualTo("编号顺序");
        assertThat(new TieBreaker.ByMetric(CUSTOMERS).text(Locale.CHINESE)).isEqualTo("New customers");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refuses(Executable making) {
        return assertThatThrownBy(making::execute).isInstanceOf(InvalidDefinitionException.class);
    }
}
