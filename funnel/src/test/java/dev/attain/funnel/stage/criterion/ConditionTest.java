package dev.attain.funnel.stage.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import dev.attain.core.time.work.WorkingHours;
import dev.attain.funnel.deal.NeedPoints;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Condition PAIN = Condition.present("pain");

    @Test
    void conditionsStandAtMostEightDeep() {
        Condition deep = PAIN;
        for (int i = 1; i < Condition.MOST_DEEP; i++) {
            deep = Condition.not(deep);
        }
        Condition deepest = deep;
        assertThatThrownBy(() -> Condition.not(deepest))
                .hasMessageContaining(
                        "not.conditions: at most 8 conditions may stand inside each other: split the" + " criterion");
        assertThatThrownBy(() -> Condition.any(PAIN, deepest)).hasMessageContaining("any.conditions: at most 8");
    }

    @Test
    void aConditionConsistsOfAtMostSixtyFour() {
        List<Condition> most = Collections.nCopies(Condition.MOST_PARTS - 1, PAIN);
        assertThat(new Condition.All(most).parts()).hasSize(63);
        assertThatThrownBy(() -> new Condition.All(Collections.nCopies(Condition.MOST_PARTS, PAIN)))
                .hasMessageContaining(
                        "all.conditions: at most 64 conditions fit into one, but there were 65: split the criterion");
    }

    @Test
    void listsAreNeitherEmptyNorTooLong() {
        assertThatThrownBy(Condition::all).hasMessageContaining("all.conditions: at least one is needed");
        assertThatThrownBy(() -> Condition.oneOf("source"))
                .hasMessageContaining("oneOf.values: at least one is needed");
        List<PartyId> signers = Collections.nCopies(Condition.MOST_VALUES + 1, PartyId.of("ann"));
        assertThatThrownBy(() -> new Condition.SignedOff(RoleId.of("lead"), 1, signers))
                .hasMessageContaining("signedOff.signers: at most 200 fit, but there were 201");
    }

    @Test
    void countsAreMoreThanZeroAndCanBeReached() {
        assertThatThrownBy(() -> Condition.countAtLeast("competitors", 0))
                .hasMessage("countAtLeast.count must be more than zero, but was 0");
        assertThatThrownBy(() -> Condition.atLeast(3, PAIN, PAIN))
                .hasMessageContaining("atLeast.count: must be at most 2, the number of conditions, but was 3");
        assertThatThrownBy(() -> new Condition.NeedDepth(NeedPoints.standard(), -1))
                .hasMessage("needDepth.atLeast must be zero or more, but was -1");
        assertThatThrownBy(() -> Stay.days(-1)).hasMessage("stay.amount must be zero or more, but was -1");
    }

    @Test
    void aRuleIsToldEachParameterOnce() {
        Attribute least = Attribute.of("least", AttributeValue.of(1));
        assertThatThrownBy(() -> Condition.rule("margin", least, least))
                .hasMessageContaining("named.parameters[1]: rule margin is told least twice: keep one");
    }

    @ParameterizedTest(name = "{0}: less {1}, equal {2}, more {3}")
    @CsvSource({
        "LESS, true, false, false, less than, 小于",
        "AT_MOST, true, true, false, at most, 不超过",
        "EQUAL, false, true, false, equal to, 等于",
        "NOT_EQUAL, true, false, true, other than, 不等于",
        "AT_LEAST, false, true, true, at least, 至少",
        "MORE, false, false, true, more than, 大于"
    })
    void aComparisonHoldsForWhatItSays(
            Comparison comparison, boolean less, boolean equal, boolean more, String english, String chinese) {
        assertThat(comparison.holds(-5)).isEqualTo(less);
        assertThat(comparison.holds(0)).isEqualTo(equal);
        assertThat(comparison.holds(7)).isEqualTo(more);
        assertThat(comparison.text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(comparison.text(Locale.CHINESE)).isEqualTo(chinese);
        assertThat(comparison.needsOrder()).isEqualTo(less != more);
    }

    /** Friday 2026-03-06 16:00 to Monday 2026-03-09 10:00, hours 09:00 to 17:00: 66 hours, of which 2 are worked. */
    @ParameterizedTest(name = "against {0} {1}: {2}")
    @CsvSource({
        "65, HOURS, 1",
        "66, HOURS, 0",
        "67, HOURS, -1",
        "2, DAYS, 1",
        "3, DAYS, -1",
        "1, BUSINESS_HOURS, 1",
        "2, BUSINESS_HOURS, 0",
        "3, BUSINESS_HOURS, -1",
        "0, BUSINESS_DAYS, 1",
        "1, BUSINESS_DAYS, -1"
    })
    void aStayIsMeasuredByTheClockOrInBusinessTime(int amount, StayUnit unit, int expected) {
        WorkCalendar calendar =
                WorkCalendar.of(WorkSchedule.mondayToFriday(ZoneOffset.UTC, WorkingHours.parse("09:00-17:00")));
        Instant from = LocalDate.of(2026, 3, 6).atTime(16, 0).toInstant(ZoneOffset.UTC);
        Instant to = LocalDate.of(2026, 3, 9).atTime(10, 0).toInstant(ZoneOffset.UTC);
        assertThat(Integer.signum(new Stay(amount, unit).compareElapsed(from, to, calendar)))
                .isEqualTo(expected);
    }

    @Test
    void aStayReadsInBothLanguages() {
        assertThat(Stay.businessDays(5)).hasToString("5 business days");
        assertThat(Stay.businessHours(5).text(Locale.CHINESE)).isEqualTo("5 个工作小时");
        assertThat(Stay.days(5)).hasToString("5 days");
        assertThat(Stay.hours(5)).hasToString("5 hours");
    }

    @Test
    void wordsAreReadInTheLanguageOfTheReader() {
        Words words = Words.of("Contact", "建立联系");
        assertThat(words.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo("建立联系");
        assertThat(words.text(Locale.FRENCH)).isEqualTo("Contact");
        assertThat(Words.of("Kontakt").text(Locale.CHINESE)).isEqualTo("Kontakt");
        assertThat(words).hasToString("Contact");
    }

    @Test
    void aCriterionBlocksOrWarns() {
        assertThat(Criterion.block("pain-known", PAIN).blocks()).isTrue();
        assertThat(Criterion.warn("pain-known", PAIN).blocks()).isFalse();
        assertThat(Criterion.builder()
                        .id(Criterion.block("pain-known", PAIN).id())
                        .severity(CriterionSeverity.WARN)
                        .condition(PAIN)
                        .build())
                .isEqualTo(Criterion.warn("pain-known", PAIN));
    }
}
