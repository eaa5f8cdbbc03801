package dev.attain.funnel.conformance.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistoryReaderTest {
    private static final DealId DEAL = DealId.of("D-1");
    private static final Instant START = Instant.parse("2023-02-15T12:00:00Z");
    private static final StageModel MODEL =
            model(Stage.open("1", 1, "10%"), Stage.open("2", 2, "20%"), Stage.open("3", 3, "30%"), Stage.won("4", 4));

    private static StageModel model(Stage... line) {
        return StageModel.builder()
                .id("direct")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of())
                .line(line)
                .build();
    }

    private static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    private static StageVisit visit(String stage, int from, int to) {
        return new StageVisit(DEAL, StageId.of(stage), minute(from), Optional.of(minute(to)));
    }

    private static StageVisit since(String stage, int from) {
        return new StageVisit(DEAL, StageId.of(stage), minute(from), Optional.empty());
    }

    private static DealHistory read(int asOf, StageVisit... visits) {
        return HistoryReader.standard().read(MODEL, DEAL, List.of(visits), minute(asOf));
    }

    private static Duration minutesIn(DealHistory history, String stage) {
        return history.time(StageId.of(stage)).orElseThrow().elapsed();
    }

    /** S01: odoo addons/mail/tests/common_tracking.py; minutes 5, 115, 70, 220 and 30 in no stage, 440 together. */
    private static DealHistory reEntered() {
        return read(
                440,
                visit("1", 0, 5),
                visit("2", 5, 65),
                visit("3", 65, 115),
                visit("4", 115, 135),
                visit("2", 135, 190),
                visit("4", 190, 390),
                since("3", 420));
    }

    @Test
    void timeInAStageIsTheTimeOfAllVisitsToIt() {
        DealHistory history = reEntered();
        assertThat(minutesIn(history, "1")).isEqualTo(Duration.ofMinutes(5));
        assertThat(minutesIn(history, "2")).isEqualTo(Duration.ofMinutes(115));
        assertThat(minutesIn(history, "3")).isEqualTo(Duration.ofMinutes(70));
        assertThat(minutesIn(history, "4")).isEqualTo(Duration.ofMinutes(220));
        assertThat(history.withoutStage()).isEqualTo(Duration.ofMinutes(30));
        assertThat(history.total()).isEqualTo(Duration.ofMinutes(440));
        assertThat(history.currentStay()).contains(Duration.ofMinutes(20));
        assertThat(history.time(StageId.of("2")).orElseThrow().visits()).isEqualTo(2);
        assertThat(history.time(StageId.of("2")).orElseThrow().businessTime()).isEmpty();
        assertThat(history.firstEnteredAt(StageId.of("2"))).contains(minute(5));
        assertThat(history.findings()).isEmpty();
    }

    @Test
    void timesAreThoseOfCaseS01() {
        var minutes = SharedCases.one("stages", "S01").get("expected");
        DealHistory history = reEntered();
        List.of("1", "2", "3", "4")
                .forEach(stage -> assertThat(minutesIn(history, stage).toMinutes())
                        .isEqualTo(minutes.get("minutes").get(stage).asLong()));
        assertThat(history.withoutStage().toMinutes())
                .isEqualTo(minutes.get("minutes").get("none").asLong());
        assertThat(history.total().toMinutes())
                .isEqualTo(minutes.get("totalMinutes").asLong());
    }

    private static StageTime worked(String hours, String from, String to, LocalDate... holidays) {
        WorkSchedule schedule = WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse(hours));
        WorkCalendar calendar = WorkCalendar.of(schedule.closedOn(holidays));
        StageVisit visit = new StageVisit(
                DEAL, StageId.of("1"), Instant.parse(from + ":00Z"), Optional.of(Instant.parse(to + ":00Z")));
        return HistoryReader.standard()
                .with(calendar)
                .read(MODEL, DEAL, List.of(visit), Instant.parse("2027-01-01T00:00:00Z"))
                .times()
                .get(0);
    }

    /** S02: frappe/crm test_crm_service_level_agreement.py; 36,000 seconds with the holiday out, 64,800 with it in. */
    @Test
    void businessTimeLeavesOutNightsWeekendsAndHolidays() {
        String from = "2024-01-12T10:00";
        String to = "2024-01-16T12:00";
        assertThat(worked("09:00-17:00", from, to, LocalDate.of(2024, 1, 15)).businessTime())
                .contains(Duration.ofHours(10));
        assertThat(worked("09:00-17:00", from, to).businessTime()).contains(Duration.ofHours(18));
        assertThat(worked("09:00-17:00", from, "2024-01-12T12:00").businessTime())
                .contains(Duration.ofHours(2));
    }

    @Test
    void businessTimeIsThatOfCaseS02() {
        var known = SharedCases.one("stages", "S02");
        var given = known.get("given");
        LocalDate holiday = LocalDate.parse(given.get("holidays").get(0).asString());
        StageTime time = worked(
                "09:00-17:00", given.get("start").asString(), given.get("end").asString(), holiday);
        assertThat(time.businessTime().orElseThrow().toSeconds())
                .isEqualTo(known.get("expected").get("seconds").asLong());
    }

    /** S04: pm4py issue 559, whose own 1.67 days divide business hours by 24. */
    @Test
    void aWorkingWeekIsFiveDaysHoweverLongADayIs() {
        StageTime week = worked("08:00-16:00", "2026-01-05T08:00", "2026-01-09T16:00");
        assertThat(week.businessTime()).contains(Duration.ofHours(40));
        assertThat(week.businessDays()).contains(Ratio.of(5));
    }

    @Test
    void aWorkingWeekIsThatOfCaseS04() {
        var known = SharedCases.one("stages", "S04");
        var given = known.get("given");
        StageTime week = worked(
                "08:00-16:00", given.get("start").asString(), given.get("end").asString());
        assertThat(week.businessTime().orElseThrow().toHours())
                .isEqualTo(known.get("expected").get("hours").asLong());
        assertThat(week.businessDays())
                .contains(Ratio.of(known.get("expected").get("workingDays").asLong()));
    }

    /** S06: EspoCRM keeps the last active stage and loses the furthest; a deal created as lost was never in one. */
    @Test
    void howFarADealGotIsNotForgottenWhenItIsLost() {
        StageModel espo = model(
                Stage.open("Prospecting", 1, "10%"),
                Stage.open("Qualification", 2, "20%"),
                Stage.open("Proposal", 3, "50%"),
                Stage.open("Negotiation", 4, "80%"),
                Stage.won("Closed Won", 5));
        StageModel withLoss = espo.withStages(append(espo.stages(), Stage.lost("Closed Lost", 6)));
        DealHistory lost = HistoryReader.standard()
                .read(
                        withLoss,
                        DEAL,
                        List.of(visit("Prospecting", 0, 1), visit("Proposal", 1, 2), since("Closed Lost", 2)),
                        minute(9));
        assertThat(lost.lastActiveStage()).contains(StageId.of("Proposal"));
        assertThat(lost.furthestStage()).contains(StageId.of("Proposal"));
        DealHistory bornLost =
                HistoryReader.standard().read(withLoss, DEAL, List.of(since("Closed Lost", 2)), minute(9));
        assertThat(bornLost.furthestStage()).isEmpty();
        assertThat(bornLost.lastActiveStage()).isEmpty();
        assertThat(bornLost.lastActiveStage().orElse(withLoss.firstStage().id()))
                .as("what EspoCRM stores instead")
                .isEqualTo(StageId.of("Prospecting"));
    }

    @Test
    void theFurthestStageIsThatOfCaseS06() {
        var expected = SharedCases.one("stages", "S06").get("expected");
        assertThat(expected.get("furthestStage").get(0).asString()).isEqualTo("Proposal");
        assertThat(expected.get("furthestStage").get(1).isNull()).isTrue();
        assertThat(expected.get("lastStage").get(0).asString()).isEqualTo("Proposal");
    }

    private static List<Stage> append(List<Stage> stages, Stage more) {
        List<Stage> all = new ArrayList<>(stages);
        all.add(more);
        return all;
    }

    @Test
    void theFurthestStageIsNotTheLast() {
        DealHistory history = read(9, visit("1", 0, 1), visit("3", 1, 2), since("2", 2));
        assertThat(history.furthestStage()).contains(StageId.of("3"));
        assertThat(history.lastActiveStage()).contains(StageId.of("2"));
    }

    @Test
    void aDealIsWonSinceItCameAndNotWhenItWasReopened() {
        assertThat(read(9, visit("1", 0, 1), since("4", 1)).wonAt()).contains(minute(1));
        assertThat(read(9, visit("1", 0, 1), visit("4", 1, 2), since("4", 3)).wonAt())
                .contains(minute(1));
        assertThat(read(9, visit("1", 0, 1), visit("4", 1, 2), since("3", 2)).wonAt())
                .isEmpty();
        assertThat(read(9).wonAt()).isEmpty();
        assertThat(read(9).total()).isZero();
        assertThat(read(9).currentStay()).isEmpty();
    }

    @Test
    void badRowsAreFoundAndGoodOnesUsed() {
        StageVisit foreign = new StageVisit(DealId.of("D-2"), StageId.of("1"), minute(0), Optional.empty());
        DealHistory history = read(
                60,
                foreign,
                visit("1", 10, 30),
                visit("2", 5, 8),
                visit("3", 20, 70),
                since("4", 61),
                since("33", 50),
                visit("elsewhere", 55, 58));
        assertThat(history.findings())
                .map(Finding::toString)
                .containsExactly(
                        "visits[0].deal: belongs to D-2, not to D-1: the row is left out",
                        "visits[2].enteredAt: 2023-02-15T12:05:00Z is before 2023-02-15T12:10:00Z, where the row above begins: the rows"
                                + " are read in the order of time",
                        "visits[3].leftAt: D-1 leaves at 2023-02-15T13:10:00Z, after 2023-02-15T13:00:00Z: it counts as still there",
                        "visits[4].enteredAt: D-1 enters at 2023-02-15T13:01:00Z, after 2023-02-15T13:00:00Z: the row is left out",
                        "visits[5].stage: direct v1 has no stage 33: did you mean 3?",
                        "visits[6].stage: direct v1 has no stage elsewhere: add it, or correct the row",
                        "visits[1].leftAt: D-1 is in 1 until after it enters 3 at 2023-02-15T12:20:00Z: the visit is cut there",
                        "visits[3].leftAt: D-1 is in 3 until after it enters 33 at 2023-02-15T12:50:00Z: the visit is cut there",
                        "visits[5].leftAt: D-1 is in 33 until after it enters elsewhere at 2023-02-15T12:55:00Z: the visit is cut there");
        assertThat(history.times())
                .map(StageTime::stage)
                .map(StageId::value)
                .containsExactly("1", "2", "3", "33", "elsewhere");
        assertThat(minutesIn(history, "1")).isEqualTo(Duration.ofMinutes(10));
        assertThat(minutesIn(history, "3")).isEqualTo(Duration.ofMinutes(30));
        assertThat(history.findings().get(0).text(Locale.CHINESE)).isEqualTo("visits[0].deal: 属于 D-2 而非 D-1：该行已忽略");
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        List<StageVisit> rows = new ArrayList<>(List.of(
                visit("1", 0, 0), visit("2", 0, 65), visit("3", 30, 115), visit("3", 115, 135), since("2", 135)));
        DealHistory expected = read(200, rows.toArray(StageVisit[]::new));
        Random dice = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, dice);
            DealHistory history = read(200, rows.toArray(StageVisit[]::new));
            assertThat(history.times()).isEqualTo(expected.times());
            assertThat(history.visits()).isEqualTo(expected.visits());
            assertThat(history.total()).isEqualTo(Duration.ofMinutes(200));
        }
    }
}
