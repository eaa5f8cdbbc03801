package dev.attain.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyTest {
    private static final LocalDate HIRED = LocalDate.parse("2024-03-01");
    private static final Rep LESLIE = Rep.builder()
            .id(PartyId.of("E-1165"))
            .name("Leslie Jennings")
            .level("senior")
            .addSkills(new Skill("spanish", 3))
            .hiredOn(HIRED)
            .leftOn(LocalDate.parse("2026-07-01"))
            .build();

    @Test
    void idsReadAsTheHostWroteThem() {
        assertThat(PartyId.of("E-1165")).hasToString("E-1165").isEqualTo(new PartyId("E-1165"));
        assertThat(CustomerId.of("C-103")).hasToString("C-103").isEqualTo(new CustomerId("C-103"));
        assertThat(CustomerId.of("C-103")).isLessThan(CustomerId.of("C-104"));
        assertThat(PartyId.of("E-1")).isLessThan(PartyId.of("E-2"));
    }

    @Test
    void anIdIsNotBlank() {
        assertThatThrownBy(() -> PartyId.of(" ")).hasMessage("partyId must not be blank");
        assertThatThrownBy(() -> CustomerId.of("")).hasMessage("customerId must not be blank");
    }

    @Test
    void aSkillHasAGradeOfOneOrMore() {
        assertThat(LESLIE.grade("spanish")).contains(3);
        assertThat(LESLIE.grade("french")).isEmpty();
        assertThatThrownBy(() -> new Skill("french", 0))
                .hasMessage("skill.grade must be one or more, but was 0 (french): leave out a skill nobody has");
    }

    @ParameterizedTest(name = "on {0} employed: {1}")
    @CsvSource({"2024-02-29, false", "2024-03-01, true", "2026-06-30, true", "2026-07-01, false"})
    void aRepIsEmployedFromTheFirstDayToTheLast(LocalDate date, boolean employed) {
        assertThat(LESLIE.employedOn(date)).isEqualTo(employed);
    }

    @Test
    void whoHasNotLeftIsEmployed() {
        assertThat(LESLIE.withLeftOn(Optional.empty()).employedOn(LocalDate.parse("2099-01-01")))
                .isTrue();
    }

    @Test
    void everythingWrongWithARepIsSaidAtOnce() {
        List<Skill> twice = List.of(new Skill("spanish", 3), new Skill("spanish", 2));
        assertThatThrownBy(() ->
                        new Rep(LESLIE.id(), "Leslie", Optional.empty(), "senior", twice, HIRED, Optional.of(HIRED)))
                .hasMessage("""
                        rep is not valid, findings: 2
                          rep.leftOn: E-1165 was hired on 2024-03-01 and must leave after that, but left on 2024-03-01
                          rep.skills[1]: E-1165 has this skill twice, once as spanish 2: keep one grade""");
    }

    @Test
    void aTeamHasANameAndPerhapsALead() {
        Team emea = new Team(PartyId.of("T-EMEA"), "EMEA", Optional.of(LESLIE.id()));
        assertThat(emea.lead()).contains(LESLIE.id());
        assertThatThrownBy(() -> new Team(PartyId.of("T-EMEA"), " ", Optional.empty()))
                .hasMessage("team.name must not be blank");
    }

    @Test
    void aLineLeadsToSomebodyElseAndLastsADay() {
        PartyId self = LESLIE.id();
        assertThatThrownBy(() -> new ReportingLine(self, self, HIRED, Optional.of(HIRED)))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.message(Locale.CHINESE)).isEqualTo("""
                                        reportingLine 无效，检查发现 2 项
                                          reportingLine.manager: 必须不同于下级本人，实际同为 E-1165
                                          reportingLine.untilExclusive: 必须在首日 2024-03-01 之后，实际为 2024-03-01"""))
                .hasMessage("""
                        reportingLine is not valid, findings: 2
                          reportingLine.manager: must be somebody else than the report, but was E-1165 too
                          reportingLine.untilExclusive: must be after the first day, 2024-03-01, but was 2024-03-01""");
    }

    @ParameterizedTest(name = "on {0} it holds: {1}")
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-31, true", "2026-04-01, false"})
    void aLineHoldsFromItsFirstDayToTheDayBeforeItsEnd(LocalDate date, boolean holds) {
        ReportingLine line = ReportingLine.builder()
                .report(LESLIE.id())
                .manager(PartyId.of("E-1143"))
                .since(LocalDate.parse("2026-03-01"))
                .untilExclusive(LocalDate.parse("2026-04-01"))
                .build();
        assertThat(line.holdsOn(date)).isEqualTo(holds);
        assertThat(line).hasToString("E-1165 → E-1143 [2026-03-01, 2026-04-01)");
    }

    @Test
    void aLineWithoutEndHoldsOn() {
        ReportingLine line = ReportingLine.of(LESLIE.id(), PartyId.of("E-1143"), HIRED);
        assertThat(line.holdsOn(LocalDate.MAX)).isTrue();
        assertThat(line).hasToString("E-1165 → E-1143 [2024-03-01, ∞)");
    }
}
