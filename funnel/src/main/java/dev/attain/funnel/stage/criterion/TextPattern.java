package dev.attain.funnel.stage.criterion;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.function.Predicate;

/**
 * A pattern for a whole text: {@code *} stands for any characters or none, {@code ?} for exactly one, {@code #} for one
 * digit from 0 to 9, and {@code \\} before one of these takes it as it is; everything else stands for itself, letter by
 * letter.
 *
 * <p>It is matched in one pass over the text, with one 64-bit word of state and no backtracking, so no pattern and no
 * text makes it slow. The price is its length: at most {@value #MOST_CHARACTERS} characters, of which at most
 * {@value #MOST_ELEMENTS} are not {@code *}.
 *
 * <pre>{@code
 * new TextPattern("PO-####-*").matcher().test("PO-2026-north"); // true
 * }</pre>
 *
 * @param value the pattern, not blank
 */
public record TextPattern(
        @NotBlank @Size(max = TextPattern.MOST_CHARACTERS) String value) {
    /** How many characters a pattern may have. */
    public static final int MOST_CHARACTERS = 200;

    /** How many characters of a text, without those under {@code *}, a pattern may name. */
    public static final int MOST_ELEMENTS = 63;

    public TextPattern {
        Require.text(value, "textPattern.value");
        check(value).refuse();
    }

    /** {@code TextPattern.of("PO-####-*")}. */
    public static TextPattern of(String value) {
        return new TextPattern(value);
    }

    /** The pattern laid out for matching: build it once and keep it, for any number of threads. */
    public Predicate<String> matcher() {
        return new PatternMatcher(PatternElements.of(value));
    }

    /** The pattern itself. */
    @Override
    public String toString() {
        return value;
    }

    private static Findings check(String value) {
        Findings findings = Findings.in("textPattern");
        if (value.length() > MOST_CHARACTERS) {
            return findings.add(Finding.error("value", CriterionText.PATTERN_LONG, MOST_CHARACTERS, value.length()));
        }
        PatternElements elements = PatternElements.of(value);
        int count = elements.count();
        return findings.unless(count <= MOST_ELEMENTS, "value", CriterionText.PATTERN_ELEMENTS, MOST_ELEMENTS, count)
                .unless(!elements.isOpen(), "value", CriterionText.PATTERN_OPEN, value);
    }
}
