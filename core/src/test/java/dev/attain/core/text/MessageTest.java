package dev.attain.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.apportion.Weights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
