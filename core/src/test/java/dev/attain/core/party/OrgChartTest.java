package dev.attain.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.finding.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgChartTest {
    private static final String HIRED = "2025-01-01";

    /** Leslie reports to Anthony, from July to Gerard; both report to Mary, who heads the company. */
    private static final OrgChart CHART = OrgChart.of(
            List.of(rep("mary"), rep("anthony"), rep("gerard"), rep("leslie"), rep("leslie2")),
            List.of(),
            List.of(
                    line("anthony", "mary", HIRED, ""),
                    line("gerard", "mary", HIRED, ""),
                    line("leslie2", "anthony", HIRED, ""),
                    line("leslie", "anthony", HIRED, "2026-07-01"),
                    line("leslie", "gerard", "2026-07-01", "")));

    @ParameterizedTest(name = "on {0} leslie reports to {1}")
    @CsvSource({"2026-06-30, anthony", "2026-07-01, gerard"})
    void ancestorsAreThoseOfTheDay(LocalDate asOf, String manager) {
        assertThat(CHART.manager(id("leslie"), asOf)).contains(id(manager));
        assertThat(CHART.ancestors(id("leslie"), asOf)).containsExactly(id(manager), id("mary"));
        assertThat(CHART.depth(id("leslie"), asOf)).isEqualTo(2);
    }

    @Test
    void theTopHasNobodyAbove() {
        LocalDate asOf = LocalDate.parse("2026-06-30");
        assertThat(CHART.manager(id("mary"), asOf)).isEmpty();
        assertThat(CHART.depth(id("mary"), asOf)).isZero();
        assertThat(CHART.ancestors(id("nobody"), asOf)).isEmpty();
        assertThat(CHART.ancestors(id("leslie"), LocalDate.parse("2024-12-31"))).isEmpty();
    }

    @Test
    void reportsAreListedLevelByLevel() {
        LocalDate asOf = LocalDate.parse("2026-07-01");
        assertThat(CHART.directReports(id("mary"), asOf)).containsExactly(id("anthony"), id("gerard"));
        assertThat(CHART.allReports(id("mary"), asOf))
                .containsExactly(id("anthony"), id("gerard"), id("leslie2"), id("leslie"));
        assertThat(CHART.directReports(id("leslie"), asOf)).isEmpty();
    }

    @Test
    void aSoundChartHasNothingToSay() {
        assertThat(CHART.findings()).isEmpty();
        assertThat(CHART).hasToString("OrgChart(reps 5, teams 0, lines 5, findings 0)");
    }

    @Test
    void chartsAreEqualWhenTheyAreMadeOfTheSame() {
        assertThat(OrgChart.of(CHART.reps(), CHART.teams(), CHART.lines()))
                .isEqualTo(CHART)
                .hasSameHashCodeAs(CHART);
        assertThat(CHART).isNotEqualTo(OrgChart.of(CHART.reps(), CHART.teams(), List.of()));
        assertThat(CHART).isNotEqualTo(OrgChart.of(List.of(), List.of(), CHART.lines()));
        assertThat(CHART).isNotEqualTo(OrgChart.of(CHART.reps(), List.of(team("T", "mary")), CHART.lines()));
        assertThat(CHART).isNotEqualTo("a chart");
    }

    @Test
    void aCircleIsRefusedWithItsPathAndItsDays() {
        List<ReportingLine> lines = List.of(
                line("C", "A", "2026-03-01", ""),
                line("B", "C", "2026-01-01", "2026-06-01"),
                line("A", "B", "2026-02-01", "2026-07-01"),
                line("D", "A", "2026-01-01", ""));
        InvalidDefinitionException refused = refusal(List.of(), lines);
        assertThat(refused).hasMessage("""
                orgChart is not valid, findings: 1
                  orgChart.lines[A 2026-02-01]: A → B → C → A is a circle on [2026-03-01, 2026-06-01): end one of its lines before that""");
        assertThat(refused.message(Locale.CHINESE)).isEqualTo("""
                orgChart 无效，检查发现 1 项
                  orgChart.lines[A 2026-02-01]: A → B → C → A 在 [2026-03-01, 2026-06-01) 形成循环汇报：请在此之前结束其中一条汇报线""");
    }

    @Test
    void aCircleThatIsBrokenTheSameDayIsNone() {
        OrgChart chart = OrgChart.of(
                List.of(),
                List.of(),
                List.of(line("A", "B", "2026-01-01", "2026-02-01"), line("B", "A", "2026-02-01", "")));
        assertThat(chart.manager(id("B"), LocalDate.parse("2026-02-01"))).contains(id("A"));
    }

    @Test
    void everyReasonToRefuseIsGivenAtOnce() {
        List<ReportingLine> lines = List.of(
                line("A", "B", "2026-01-01", ""),
                line("A", "C", "2026-05-01", "2026-06-01"),
                line("B", "A", "2026-01-01", "2026-02-01"),
                line("B", "A", "2026-03-01", ""));
        assertThat(refusal(List.of(rep("A"), rep("A")), lines)).hasMessage("""
                orgChart is not valid, findings: 4
                  orgChart.members[A]: A has two records: keep one
                  orgChart.lines[A 2026-05-01]: A → C [2026-05-01, 2026-06-01) overlaps A → B [2026-01-01, ∞): end one where the other starts
                  orgChart.lines[A 2026-01-01]: A → B → A is a circle on [2026-01-01, 2026-02-01): end one of its lines before that
                  orgChart.lines[A 2026-01-01]: A → B → A is a circle on [2026-03-01, ∞): end one of its lines before that""");
    }

    @Test
    void aRepAndATeamCannotBeOneParty() {
        assertThatThrownBy(() -> OrgChart.of(List.of(rep("A")), List.of(team("A", "A")), List.of()))
                .hasMessageContaining("orgChart.members[A]: A has two records: keep one");
    }

    @Test
    void whatIsDoubtfulIsUsedAndListed() {
        Rep gone = rep("gone").withLeftOn(LocalDate.parse("2026-01-01"));
        Rep stray = rep("stray").withTeam(id("T-9"));
        OrgChart chart = OrgChart.of(
                List.of(rep("mary"), gone, stray),
                List.of(team("T-1", "nobody")),
                List.of(line("gone", "mary", HIRED, ""), line("T-1", "ghost", HIRED, "")));
        assertThat(chart.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "orgChart.reps[stray].team: T-9 is no team of the chart: add the team, or correct the id",
                        "orgChart.reps[stray]: stray reports to nobody on [2025-01-01, ∞): add a line, unless this is the head on these days",
                        "orgChart.teams[T-1].lead: nobody is no rep of the chart: add the rep, or correct the id",
                        "orgChart.lines[T-1 2025-01-01].manager: ghost is no rep and no team of the chart: add the record, or correct the id",
                        "orgChart.lines[gone 2025-01-01].report: gone → mary [2025-01-01, ∞) runs outside the days on which gone is employed, [2025-01-01, 2026-01-01): correct one of them");
        assertThat(chart.findings()).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(chart.findings().get(1).text(Locale.CHINESE))
                .isEqualTo("orgChart.reps[stray]: stray 在 [2025-01-01, ∞) 没有上级：请补充汇报线，除非此人在这些日子是最高负责人");
        assertThat(chart.ancestors(id("T-1"), LocalDate.parse("2026-01-01"))).containsExactly(id("ghost"));
    }

    @Test
    void daysWithoutAManagerAreListedAsTheyAre() {
        Rep leslie = rep("leslie").withLeftOn(LocalDate.parse("2026-12-01"));
        OrgChart chart = OrgChart.of(
                List.of(rep("mary"), leslie),
                List.of(),
                List.of(
                        line("leslie", "mary", "2025-03-01", "2025-06-01"),
                        line("leslie", "mary", "2025-06-01", "2026-01-01"),
                        line("leslie", "mary", "2026-04-01", "2026-11-01")));
        assertThat(chart.findings())
                .extracting(finding -> finding.message().arguments().get(1).toString())
                .containsExactly("[2025-01-01, 2025-03-01)", "[2026-01-01, 2026-04-01)", "[2026-11-01, 2026-12-01)");
    }

    @Test
    void aManagerWhoHasLeftIsFound() {
        Rep mary = rep("mary").withLeftOn(LocalDate.parse("2026-06-01"));
        List<ReportingLine> lines = List.of(line("leslie", "mary", HIRED, "2026-06-02"));
        assertThat(OrgChart.of(List.of(mary), List.of(team("leslie", "mary")), lines)
                        .findings())
                .extracting(Finding::path)
                .containsExactly("orgChart.lines[leslie 2025-01-01].manager");
        List<ReportingLine> inTime = List.of(line("leslie", "mary", HIRED, "2026-06-01"));
        assertThat(OrgChart.of(List.of(mary), List.of(team("leslie", "mary")), inTime)
                        .findings())
                .isEmpty();
    }

    @Test
    void tenThousandPeopleAndThousandsOfChangesTakeNoTime() {
        Random random = new Random(7);
        List<ReportingLine> lines = new ArrayList<>();
        LocalDate start = LocalDate.parse("2020-01-01");
        for (int person = 1; person < 10_000; person++) {
            LocalDate moved = start.plusDays(1 + random.nextInt(4_000));
            PartyId before = number(random.nextInt(person));
            lines.add(new ReportingLine(number(person), before, start, Optional.of(moved)));
            lines.add(ReportingLine.of(number(person), number(random.nextInt(person)), moved));
        }
        List<Rep> reps =
                IntStream.range(0, 10_000).mapToObj(i -> rep(number(i).value())).toList();
        assertTimeout(Duration.ofSeconds(10), () -> {
            OrgChart chart = OrgChart.of(reps, List.of(), lines);
            LocalDate last = start.plusDays(5_000);
            assertThat(chart.allReports(number(0), last)).hasSize(9_999);
        });
    }

    @Test
    void aChainOfTenThousandThatClosesIsFound() {
        List<ReportingLine> chain = Stream.iterate(1, i -> i < 10_000, i -> i + 1)
                .map(i -> line(number(i).value(), number(i - 1).value(), HIRED, ""))
                .toList();
        OrgChart chart = OrgChart.of(List.of(), List.of(), chain);
        assertThat(chart.depth(number(9_999), LocalDate.parse(HIRED))).isEqualTo(9_999);
        List<ReportingLine> closed = Stream.concat(
                        chain.stream(),
                        Stream.of(line(number(0).value(), number(9_999).value(), "2026-01-01", "")))
                .toList();
        assertThat(refusal(List.of(), closed).findings()).hasSize(1);
    }

    private static InvalidDefinitionException refusal(List<Rep> reps, List<ReportingLine> lines) {
        return catchThrowableOfType(InvalidDefinitionException.class, () -> OrgChart.of(reps, List.of(), lines));
    }

    private static PartyId id(String id) {
        return PartyId.of(id);
    }

    private static PartyId number(int number) {
        return id("E-%05d".formatted(number));
    }

    private static Team team(String id, String lead) {
        return new Team(id(id), "Team " + id, Optional.of(id(lead)));
    }

    private static Rep rep(String id) {
        return new Rep(id(id), id, Optional.empty(), "senior", List.of(), LocalDate.parse(HIRED), Optional.empty());
    }

    private static ReportingLine line(String report, String manager, String since, String until) {
        Optional<LocalDate> end = until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until));
        return new ReportingLine(id(report), id(manager), LocalDate.parse(since), end);
    }
}
