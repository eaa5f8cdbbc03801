package dev.attain.funnel.stage.criterion;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "PO-####, PO-2026, true",
        "PO-####, PO-202, false",
        "PO-####, PO-20266, false",
        "PO-####, PO-202X, false",
        "PO-####, xPO-2026, false",
        "*, '', true",
        "a*, a, true",
        "a*, ba, false",
        "*@*.cn, li@acme.cn, true",
        "*@*.cn, li@acme.com, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "a**b, ab, true",
        "价?, 价格, true",
        "'?', 😀, true",
        "#, ٣, false",
        "\\*, '*', true",
        "\\*, x, false",
        "\\\\, \\, true",
        "a.c, abc, false"
    })
    void aPatternStandsForTheWholeText(String pattern, String text, boolean fits) {
        assertThat(TextPattern.of(pattern).matcher().test(text)).isEqualTo(fits);
    }

    /** What sends a backtracking matcher away for longer than anybody lives: sixty stars against a million letters. */
    @Test
    void noPatternMakesMatchingSlow() {
        Predicate<String> matcher = TextPattern.of("*a".repeat(60) + "b").matcher();
        String text = "a".repeat(1_000_000);
        assertThat(assertTimeoutPreemptively(ofSeconds(10), () -> matcher.test(text)))
                .isFalse();
        assertThat(matcher.test(text + "b")).isTrue();
    }

    @Test
    void aPatternIsBounded() {
        assertThat(TextPattern.of("?".repeat(63)).matcher().test("x".repeat(63)))
                .isTrue();
        assertThat(TextPattern.of("*".repeat(200)).matcher().test("x")).isTrue();
        assertThatThrownBy(() -> TextPattern.of("?".repeat(64)))
                .hasMessageContaining("textPattern.value: must name at most 63 characters beside *, but named 64");
        assertThatThrownBy(() -> TextPattern.of("*".repeat(201)))
                .hasMessageContaining("textPattern.value: must have at most 200 characters, but had 201");
        assertThatThrownBy(() -> TextPattern.of("a\\"))
                .hasMessageContaining(
                        "textPattern.value: \"a\\\" ends in a backslash that takes nothing: write two for a backslash");
        assertThat(TextPattern.of("PO-*")).hasToString("PO-*");
    }
}
