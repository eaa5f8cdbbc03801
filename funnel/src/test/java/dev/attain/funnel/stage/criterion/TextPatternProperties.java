package dev.attain.funnel.stage.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The automaton says what the definition of a pattern says, letter by letter. */
class TextPatternProperties {
    @Property(tries = 2000)
    void aPatternFitsWhatItsDefinitionFits(@ForAll("patterns") String pattern, @ForAll("texts") String text) {
        assertThat(TextPattern.of(pattern).matcher().test(text)).isEqualTo(fits(pattern, text));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings().withChars("ab1*?#").ofMinLength(1).ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab1").ofMaxLength(8);
    }

    private static boolean fits(String pattern, String text) {
        if (pattern.isEmpty()) {
            return text.isEmpty();
        }
        if (pattern.charAt(0) == '*') {
            return fits(pattern.substring(1), text) || (!text.isEmpty() && fits(pattern, text.substring(1)));
        }
        return !text.isEmpty()
                && one(pattern.charAt(0), text.charAt(0))
                && fits(pattern.substring(1), text.substring(1));
    }

    private static boolean one(char element, char letter) {
        return element == '?' || element == letter || (element == '#' && Character.isDigit(letter));
    }
}
