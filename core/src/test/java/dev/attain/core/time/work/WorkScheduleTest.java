package dev.attain.core.time.work;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkScheduleTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final LocalDate BOXING_DAY = LocalDate.of(2026, 12, 26);

    @ParameterizedTest
    @ValueSource(strings = {"09:00-17:00", "00:00-00:01", "23:59-24:00", "00:00-24:00"})
    void hoursReadAsTheyPrint(String text) {
        assertThat(WorkingHours.parse(text)).hasToString(text);
    }

    @Test
    void midnightAtTheEndIsTheEndOfTheDate() {
        assertThat(WorkingHours.parse("22:00-24:00"))
                .isEqualTo(new WorkingHours(LocalTime.of(22, 0), LocalTime.MIDNIGHT))
                .isEqualTo(WorkingHours.parse("22:00-00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00", "9-17", "09:00-12:00-17:00", "24:00-24:00", "nine-five"})
    void whatIsNotTwoTimesIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingHours.parse(text))
                .withMessage("working hours \"" + text
                        + "\" cannot be read: write 09:00-17:00, and the end of the date as 24:00");
    }

    @ParameterizedTest
    @CsvSource({"17:00, 09:00", "09:00, 09:00", "22:00, 06:00"})
    void hoursEndAfterTheyStart(LocalTime start, LocalTime end) {
        assertThat(refusal(() -> new WorkingHours(start, end))).isEqualTo("""
                        workingHours is not valid, findings: 1
                          workingHours.end: must be after the start %s, but was %s: split hours that run past midnight between two dates""".formatted(start, end));
    }

    @Test
    void bothTimesAreRefusedAtOnce() {
        assertThat(refusal(() -> new WorkingHours(LocalTime.of(9, 0, 30), LocalTime.of(8, 59, 59))))
                .isEqualTo("""
                        workingHours is not valid, findings: 3
                          workingHours.start: must be a whole minute, but was 09:00:30: write the end of a date as 24:00, which is LocalTime.MIDNIGHT
                          workingHours.end: must be a whole minute, but was 08:59:59: write the end of a date as 24:00, which is LocalTime.MIDNIGHT
                          workingHours.end: must be after the start 09:00:30, but was 08:59:59: split hours that run past midnight between two dates""");
    }

    @Test
    void theLastNanosecondOfADateIsNotItsEnd() {
        assertThat(refusal(() -> new WorkingHours(LocalTime.of(9, 0), LocalTime.MAX)))
                .endsWith("workingHours.end: must be a whole minute, but was 23:59:59.999999999:"
                        + " write the end of a date as 24:00, which is LocalTime.MIDNIGHT");
    }

    @Test
    void everyOverlapAndDisorderOfADayIsFound() {
        assertThat(refusal(() -> new WeekdayHours(
                        MONDAY, hours("09:00-17:00", "10:00-11:00", "08:00-08:30", "16:59-18:00", "18:00-24:00"))))
                .isEqualTo("""
                        weekdayHours is not valid, findings: 3
                          weekdayHours.hours[1]: 10:00-11:00 overlaps 09:00-17:00: join them, or move one
                          weekdayHours.hours[2]: 08:00-08:30 stands after 10:00-11:00: sort the hours by their start
                          weekdayHours.hours[3]: 16:59-18:00 overlaps 09:00-17:00: join them, or move one""");
    }

    @Test
    void aDateIsHeldToTheSameOrder() {
        assertThat(refusal(() -> new DatedHours(CHRISTMAS, hours("13:00-17:00", "09:00-12:00"))))
                .isEqualTo("""
                        datedHours is not valid, findings: 1
                          datedHours.hours[1]: 09:00-12:00 stands after 13:00-17:00: sort the hours by their start""");
    }

    @Test
    void hoursMayBeginWhereOthersEnd() {
        assertThat(new WeekdayHours(FRIDAY, hours("09:00-12:00", "12:00-15:00")))
                .hasToString("FRIDAY [09:00-12:00, 12:00-15:00]");
        assertThat(new DatedHours(CHRISTMAS, List.of())).hasToString("2026-12-25 []");
    }

    @Test
    void everythingWrongWithAScheduleIsSaidAtOnce() {
        assertThat(refusal(WorkScheduleTest::wrongSchedule)).isEqualTo("""
                        workSchedule is not valid, findings: 3
                          workSchedule.week: has no working hours, so adding business time would never end: give at least one day some hours
                          workSchedule.week[1]: MONDAY stands twice: put all its hours into one entry
                          workSchedule.exceptions[2]: 2026-12-25 stands twice: put all its hours into one entry""");
    }

    @Test
    void aChineseHostReadsChinese() {
        InvalidDefinitionException refused =
                catchThrowableOfType(InvalidDefinitionException.class, WorkScheduleTest::wrongSchedule);
        assertThat(refused.findings())
                .extracting(finding -> finding.text(Locale.CHINA))
                .containsExactly(
                        "workSchedule.week: 没有任何工时，累加工作时间将永无终点：请至少为一天设置工时",
                        "workSchedule.week[1]: MONDAY 出现两次：请把当天的工时并入一项",
                        "workSchedule.exceptions[2]: 2026-12-25 出现两次：请把当天的工时并入一项");
        assertThat(refused.findings())
                .extracting(Finding::code)
                .containsExactly("time.work.never-works", "time.work.weekday-twice", "time.work.date-twice");
    }

    @Test
    void extraWorkingDaysDoNotSaveAWeekWithoutWork() {
        List<DatedHours> extra = List.of(new DatedHours(CHRISTMAS, hours("09:00-17:00")));
        assertThat(refusal(() -> new WorkSchedule(BERLIN, List.of(), extra))).contains("workSchedule.week: has no");
    }

    @Test
    void aDateThatIsClosedCannotBeOpenedToo() {
        WorkSchedule closed = usual().closedOn(CHRISTMAS);
        assertThat(refusal(() -> closed.openOn(CHRISTMAS, WorkingHours.parse("09:00-12:00"))))
                .contains("workSchedule.exceptions[1]: 2026-12-25 stands twice");
    }

    @Test
    void schedulesAreEqualWhateverTheOrderOfTheirEntries() {
        List<WeekdayHours> week = List.of(day(TUESDAY), day(MONDAY));
        assertThat(new WorkSchedule(BERLIN, week, List.of()).closedOn(BOXING_DAY, CHRISTMAS))
                .isEqualTo(new WorkSchedule(BERLIN, List.of(day(MONDAY), day(TUESDAY)), List.of())
                        .closedOn(CHRISTMAS)
                        .closedOn(BOXING_DAY));
    }

    @Test
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new DatedHours(CHRISTMAS, Arrays.asList(WorkingHours.parse("09:00-12:00"), null)))
                .withMessage("datedHours.hours[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkSchedule.mondayToFriday(BERLIN, (WorkingHours) null))
                .withMessage("workSchedule.hours[0]");
    }

    private static WorkSchedule wrongSchedule() {
        return new WorkSchedule(
                BERLIN,
                List.of(new WeekdayHours(MONDAY, List.of()), new WeekdayHours(MONDAY, List.of())),
                List.of(
                        new DatedHours(CHRISTMAS, List.of()),
                        new DatedHours(BOXING_DAY, List.of()),
                        new DatedHours(CHRISTMAS, hours("09:00-12:00"))));
    }

    private static WorkSchedule usual() {
        return new WorkSchedule(BERLIN, List.of(day(MONDAY), day(SUNDAY)), List.of());
    }

    private static WeekdayHours day(DayOfWeek day) {
        return new WeekdayHours(day, hours("09:00-17:00"));
    }

    private static List<WorkingHours> hours(String... texts) {
        return Arrays.stream(texts).map(WorkingHours::parse).toList();
    }

    private static String refusal(ThrowingCallable wrong) {
        return String.valueOf(
                catchThrowableOfType(InvalidDefinitionException.class, wrong).getMessage());
    }
}
