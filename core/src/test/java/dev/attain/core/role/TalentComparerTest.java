package dev.attain.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TalentComparerTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-03-31");
    private static final LocalDate HIRED = LocalDate.parse("2024-01-01");
    private static final TalentGradient FIVE = TalentGradient.standard(List.of("L1", "L2", "L3", "L4", "L5"));
    private static final TalentGradient THREE = gradient("25", "50", "25");

    /** Forced distribution by largest remainder: raw 2.7, 5.4, 10.8, 5.4, 2.7; three seats to the largest fractions. */
    @Test
    void twentySevenPeopleAreThreeFiveElevenFiveThree() {
        assertThat(wanted(FIVE, 27)).containsExactly(3, 5, 11, 5, 3);
    }

    @Test
    void theKnownDistributionIsMet() {
        JsonNode known = SharedCases.one("scoring", "SCORE-26");
        List<Integer> counts = StreamSupport.stream(known.at("/expected/counts").spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
        assertThat(wanted(FIVE, known.at("/given/headcount").asInt())).isEqualTo(counts);
    }

    @Test
    void aBalancedTeamHasNoSurplusAndNoGap() {
        TalentComparison comparison = compare(team("L1", 1, "L2", 2, "L3", 1));
        assertThat(comparison.isBalanced()).isTrue();
        assertThat(comparison.headcount()).isEqualTo(4);
        assertThat(comparison.levels()).allMatch(level -> level.surplus() == 0 && level.gap() == 0);
        assertThat(compare(List.of()).isBalanced()).isTrue();
    }

    @Test
    void theLongestEmployedRiseIntoAGap() {
        TalentComparison comparison = compare(team("L1", 1, "L2", 3));
        LevelComparison middle = comparison.levels().get(1);
        LevelComparison top = comparison.levels().get(2);
        assertThat(comparison.isBalanced()).isFalse();
        assertThat(middle.members()).containsExactly(id("L2-0"), id("L2-1"), id("L2-2"));
        assertThat(middle.surplus()).isEqualTo(1);
        assertThat(top.wanted()).isEqualTo(1);
        assertThat(top.actual()).isZero();
        assertThat(top.gap()).isEqualTo(1);
        assertThat(top.rising()).containsExactly(id("L2-0"));
        assertThat(top.steppingBack()).isEmpty();
        assertThat(top.open()).isZero();
    }

    @Test
    void theNewestStepBackOnceNobodyMoreCanRise() {
        TalentComparison comparison = compare(team("L1", 3, "L3", 5));
        LevelComparison middle = comparison.levels().get(1);
        assertThat(middle.gap()).isEqualTo(4);
        assertThat(middle.rising()).containsExactly(id("L1-0"));
        assertThat(middle.steppingBack()).containsExactly(id("L3-4"), id("L3-3"), id("L3-2"));
        assertThat(middle.open()).isZero();
    }

    @Test
    void nobodyIsAskedToRiseAndToStepBack() {
        TalentComparison comparison = compare(team("L2", 4));
        assertThat(comparison.levels().get(0).steppingBack()).containsExactly(id("L2-3"));
        assertThat(comparison.levels().get(2).rising()).containsExactly(id("L2-0"));
    }

    @Test
    void aGapTwoLevelsAwayStaysOpen() {
        LevelComparison top = compare(team("L1", 2, "L2", 2)).levels().get(2);
        assertThat(top.gap()).isEqualTo(1);
        assertThat(top.rising()).isEmpty();
        assertThat(top.open()).isEqualTo(1);
    }

    @Test
    void whoIsNotCountedIsListed() {
        List<Rep> team = new ArrayList<>(team("L1", 1, "L9", 1, "L2", 1));
        team.add(rep("gone", "L1", HIRED).withLeftOn(AS_OF));
        team.add(rep("twice", "L1", HIRED));
        team.add(rep("twice", "L2", HIRED));
        TalentComparison comparison = compare(team);
        assertThat(comparison.headcount()).isEqualTo(2);
        assertThat(comparison.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "team[L9-0].level: L9-0 has the level L9, which is not in the gradient: not counted",
                        "team[gone]: gone is not employed on 2026-03-31: not counted",
                        "team[twice]: twice was given more than once, records: 2; not counted");
        assertThat(comparison.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.HINT, Severity.ERROR);
        assertThat(comparison.findings())
                .extracting(finding -> finding.text(Locale.CHINESE))
                .containsExactly(
                        "team[L9-0].level: L9-0 的层级 L9 不在人才梯队中：未计入",
                        "team[gone]: gone 在 2026-03-31 不在职：未计入",
                        "team[twice]: twice 给出了 2 条记录：未计入");
    }

    @Test
    void aWantedHeadcountSaysWhereItComesFrom() {
        TalentComparison comparison = compare(team("L2", 4));
        assertThat(comparison.gradient()).isEqualTo(THREE);
        assertThat(comparison.asOf()).isEqualTo(AS_OF);
        assertThat(comparison.levels().get(1).level()).isEqualTo("L2");
        assertThat(comparison.levels().get(1).explanation().text(Locale.ENGLISH))
                .isEqualTo("""
                L2, wanted headcount: 2, part 2 of 3 (LARGEST_REMAINDER DOWN) of
                  headcount: 4
                """);
        assertThat(comparison.levels().get(1).explanation().text(Locale.CHINESE))
                .isEqualTo("""
                L2应有人数：2，下项分摊 3 份中的第 2 份(LARGEST_REMAINDER DOWN)
                  人数：4
                """);
    }

    @Test
    void theStandardGradientHasFiveLevels() {
        assertThat(FIVE.levels())
                .extracting(LevelShare::share)
                .extracting(Rate::toString)
                .containsExactly("10%", "20%", "40%", "20%", "10%");
        assertThat(FIVE.names()).containsExactly("L1", "L2", "L3", "L4", "L5");
        assertThatThrownBy(() -> TalentGradient.standard(List.of("L1", "L2")))
                .hasMessage("the standard gradient has five levels, but was given [L1, L2]:"
                        + " give each level its share with new TalentGradient");
    }

    @Test
    void theSharesOfAGradientAddUp() {
        assertThatThrownBy(() -> new TalentGradient(List.of(share("L1", "50"), share("L1", "49.99"))))
                .hasMessage("""
                        talentGradient is not valid, findings: 2
                          talentGradient.levels[1]: L1 stands in the gradient twice: keep one
                          talentGradient.levels: the shares must add up to 100%, but add up to 99.99%""");
        assertThatThrownBy(() -> new TalentGradient(List.of())).hasMessage("""
                talentGradient is not valid, findings: 1
                  talentGradient.levels: at least one level is needed""");
        assertThatThrownBy(() -> share("L1", "-1")).hasMessage("""
                levelShare is not valid, findings: 1
                  levelShare.share: must be zero or more, but was -1%""");
        assertThat(gradient("0", "100").levels()).hasSize(2);
    }

    private static List<Integer> wanted(TalentGradient gradient, int headcount) {
        return TalentComparer.compare(gradient, team("L3", headcount), AS_OF).levels().stream()
                .map(LevelComparison::wanted)
                .toList();
    }

    private static TalentComparison compare(List<Rep> team) {
        return TalentComparer.compare(THREE, team, AS_OF);
    }

    private static TalentGradient gradient(String... percents) {
        List<LevelShare> levels = new ArrayList<>();
        for (String percent : percents) {
            levels.add(share("L" + (levels.size() + 1), percent));
        }
        return new TalentGradient(levels);
    }

    private static LevelShare share(String level, String percent) {
        return new LevelShare(level, Rate.percent(percent));
    }

    /** Levels and how many people each has; the lower the number, the longer employed. */
    private static List<Rep> team(Object... levelsAndCounts) {
        List<Rep> team = new ArrayList<>();
        for (int i = 0; i < levelsAndCounts.length; i += 2) {
            String level = (String) levelsAndCounts[i];
            for (int person = 0; person < (int) levelsAndCounts[i + 1]; person++) {
                team.add(rep(level + "-" + person, level, HIRED.plusDays(person)));
            }
        }
        return team;
    }

    private static Rep rep(String id, String level, LocalDate hired) {
        return new Rep(id(id), "Rep " + id, Optional.empty(), level, List.of(), hired, Optional.empty());
    }

    private static PartyId id(String id) {
        return PartyId.of(id);
    }
}
