package dev.attain.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.apportion.Weights;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final Wording LOST = Wording.of("acme.lost", "{0} was lost to {1}", "{0}输给了{1}");
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, Deal 17 was lost to Globex",
        "zh, Deal 17输给了Globex",
        "zh-CN, Deal 17输给了Globex",
        "zh-Hant-TW, Deal 17输给了Globex",
        "fr-FR, Deal 17 was lost to Globex",
        "und, Deal 17 was lost to Globex"
    })
    void chineseReadersReadChineseAndAllOthersEnglish(String language, String text) {
        assertThat(Message.of(LOST, "Deal 17", "Globex").text(Locale.forLanguageTag(language)))
                .isEqualTo(text);
    }

    @Test
    void aChineseHostAnswersAFrenchReaderInEnglish() {
        Locale.setDefault(Locale.CHINA);
        assertThatThrownBy(() -> Weights.counts(-1))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.message(Locale.FRENCH))
                                .startsWith("weights is not valid, findings: 1"));
        assertThat(Message.of(LOST, "A", "B")).hasToString("A was lost to B");
    }

    @Test
    void valuesAppearAsTheyPrintThemselves() {
        Wording list = Wording.of("acme.list", "{0}", "{0}");
        assertThat(Message.of(list, 1234567)).hasToString("1234567");
        assertThat(Message.of(list, new BigDecimal("1E+3"))).hasToString("1000");
        assertThat(Message.of(list, LocalDate.of(2026, 1, 31))).hasToString("2026-01-31");
        assertThat(Message.of(list, List.of("a", new BigDecimal("2.50")))).hasToString("a, 2.50");
        assertThat(Message.of(list, List.of("a", "b")).text(Locale.CHINESE)).isEqualTo("a、b");
        assertThat(Message.of(list, Message.of(LOST, "A", "B")).text(Locale.CHINESE))
                .isEqualTo("A输给了B");
    }

    @Test
    void sentencesAreEqualByValue() {
        Wording same = Wording.of("acme.lost", "{0} was lost to {1}", "{0}输给了{1}");
        assertThat(Message.of(LOST, 1)).isEqualTo(Message.of(same, 1)).isNotEqualTo(Message.of(LOST, 2));
        assertThat(same.code()).isEqualTo("acme.lost");
    }

    @Test
    void aWordingHasACodeAndBothLanguages() {
        assertThatThrownBy(() -> Wording.of(" ", "a", "b")).hasMessage("wording.code must not be blank");
        assertThatThrownBy(() -> Wording.of("c", "", "b")).hasMessage("wording.english must not be blank");
        assertThatThrownBy(() -> Wording.of("c", "a", "")).hasMessage("wording.chinese must not be blank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{1} beats {0}|b beats a",
                "{0}{0}, {1}|aa, b",
                "it''s {0}|it's a",
                "{0}'s own {1}|as own {1}",
                "'{0}' is {0}|{0} is a",
                "'''{'''{0}|'{'a",
                "{0} and {7}|a and {7}",
                "{00}|a",
                "{0} and {10}|a and {10}",
                "a } stands for itself|a } stands for itself",
                "no value at all|no value at all"
            })
    void patternsAreReadAsMessageFormatReadsThem(String pattern, String text) {
        assertThat(Message.of(Wording.of("acme.pattern", pattern, pattern), "a", "b"))
                .hasToString(text)
                .hasToString(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"a", "b"}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0", "{", "{x}", "{0,date}"})
    void aPatternThatIsNoneIsRefusedAsMessageFormatRefusesIt(String pattern) {
        Message broken = Message.of(Wording.of("acme.broken", pattern, pattern), "a");
        assertThatThrownBy(() -> broken.text(Locale.ROOT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuotedSentenceStillSpeaksTheReadersLanguage() {
        Wording quoted = Wording.of("acme.quoted", "'{'{0}'}' {1}", "'{'{0}'}' {1}");
        Message both = Message.of(quoted, List.of(1, new BigDecimal("1E+1")), Message.of(LOST, "A", "B"));
        assertThat(both.text(Locale.CHINESE)).isEqualTo("{1、10} A输给了B");
    }
}
