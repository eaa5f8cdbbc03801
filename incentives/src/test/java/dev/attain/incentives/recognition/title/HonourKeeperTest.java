package dev.attain.incentives.recognition.title;

import static dev.attain.incentives.recognition.Boards.BOARD;
import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static dev.attain.incentives.recognition.Boards.id;
import static dev.attain.incentives.recognition.Boards.ranked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.title.rule.BoardTitle;
import dev.attain.incentives.recognition.title.rule.TitleFacts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HonourKeeperTest {
    private static final HonourTerms TERMS = HonourTerms.builder()
            .id("honours")
            .version("1")
            .addHonours(
                    new TitleHonour("champion", 3, Optional.of(new Reward("cup", Reward.Recipient.HOLDER))),
                    new TitleHonour("star", 2, Optional.of(new Reward("dinner", Reward.Recipient.TEAM))))
            .addLevels(new HonourLevel("silver", 4), new HonourLevel("gold", 10))
            .build();

    @Test
    void titlesOfAllSeasonsBringPointsLevelsAndRewards() {
        List<Competitor> people = List.of(member("ann", "east"), member("ben", "east"), Competitor.of(id("cid")));
        HonourRoll roll = HonourKeeper.standard()
                .keep(
                        TERMS,
                        List.of(
                                season("2026-Q2", "champion", "ann", "9.00", "ben", "1.00"),
                                season("2026-Q1", "champion", "ann", "9.00", "cid", "9.00"),
                                season("2026-Q3", "star", "ann", "9.00", "ben", "9.00", "cid", "9.00"),
                                season("2026-Q4", "other", "ben", "9.00"),
                                season("2026-Q4", "other", "cid", "9.00")),
                        people);
        assertThat(roll.entries())
                .extracting(entry -> entry.owner() + " " + entry.points() + " "
                        + entry.level().map(HonourLevel::name).orElse("-") + " "
                        + entry.pointsToNext().map(String::valueOf).orElse("-"))
                .containsExactly("ann 8 silver 2", "cid 5 silver 5", "ben 2 - 2");
        assertThat(roll.entry(id("ann")).orElseThrow().honours())
                .extracting(
                        honour -> honour.season().label() + " " + honour.award().title())
                .containsExactly("2026-Q1 champion", "2026-Q2 champion", "2026-Q3 star");
        assertThat(roll.entry(id("zoe"))).isEmpty();
        assertThat(roll.rewards())
                .extracting(due -> due.season().label() + " " + due.recipient() + " "
                        + due.reward().text())
                .containsExactly("2026-Q1 ann cup", "2026-Q1 cid cup", "2026-Q2 ann cup", "2026-Q3 east dinner");
        assertThat(roll.findings())
                .hasToString(
                        "[seasons[4].season: 2026-Q4 [2026-10-01, 2027-01-01) is listed already, and the first entry counts:"
                                + " list every season once, people: the team of cid is not known, so that nobody gets: dinner]");
    }

    @Test
    void termsAreRefusedWithEverythingThatIsWrong() {
        HonourTerms.Builder wrong = HonourTerms.builder()
                .id("h")
                .version("1")
                .addHonours(TitleHonour.of("a", 1), TitleHonour.of("a", 2))
                .addLevels(new HonourLevel("x", 5), new HonourLevel("y", 5));
        assertThatThrownBy(wrong::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("""
                        honourTerms is not valid, findings: 2
                          honourTerms.honours[1].title: title "a" is listed already: say once what it is worth
                          honourTerms.levels[1].points: levels must rise, but 5 follows 5""");
        assertThatThrownBy(() -> TitleHonour.of("a", -1))
                .hasMessageContaining("titleHonour.points: must be zero or more, but was -1");
        assertThatThrownBy(() -> new HonourLevel("a", -1))
                .hasMessageContaining("honourLevel.points: must be zero or more, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HonourRoll.Entry(id("a"), List.of(), -1, Optional.empty(), Optional.empty()))
                .withMessage("entry.points must be zero or more, but was -1");
        assertThat(TERMS.next(10)).isEmpty();
        assertThat(TERMS.level(10)).contains(new HonourLevel("gold", 10));
    }

    private static Competitor member(String name, String team) {
        return Competitor.of(id(name)).withTeam(id(team));
    }

    /** A season in which whoever is first on a board has a title. */
    private static SeasonAwards season(String period, String title, String... namesAndAmounts) {
        TitleFacts facts = TitleFacts.ranked(List.of(ranked(BOARD, namesAndAmounts)));
        TitleProgram program = TitleProgram.of("season", "1", new BoardTitle.Champion(title));
        return new SeasonAwards(CALENDAR.parse(period), TitleAwarder.standard().award(program, facts));
    }
}
