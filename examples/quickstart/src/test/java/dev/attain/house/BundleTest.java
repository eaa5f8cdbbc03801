package dev.attain.house;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.text.Wording;
import dev.attain.house.contract.Bundles;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of a library stands in both languages, with the same values in it, and nothing else stands there. */
class BundleTest {
    @ParameterizedTest
    @ValueSource(strings = {"dev.attain.core", "dev.attain.funnel", "dev.attain.incentives"})
    void everySentenceStandsInBothLanguages(String library) {
        Map<String, String> english = words(library, Locale.ROOT);
        Bundles bundles = Bundles.ofSentences(library.replace('.', '/') + "/internal/messages");
        assertThat(bundles.broken()).isEmpty();
        assertThat(bundles.english()).isEqualTo(english);
        assertThat(bundles.chinese()).isEqualTo(words(library, Locale.CHINESE));
    }

    @Test
    void everyMessageOfAConstraintStandsInBothLanguages() {
        Bundles bundles = Bundles.ofConstraints("ContributorValidationMessages");
        assertThat(bundles.broken()).isEmpty();
        assertThat(bundles.english().keySet())
                .containsExactlyInAnyOrderElementsOf(Bundles.keysOfConstraints(House.publicTypes()));
    }

    @Test
    void theTestSeesTheSentences() {
        assertThat(words("dev.attain.core", Locale.ROOT))
                .hasSizeGreaterThan(20)
                .containsEntry("money.apportion.weights-empty", "at least one weight is needed");
    }

    @Test
    void whatIsWrongWithABundleIsNamed() {
        assertThat(Bundles.ofSentences("dev/attain/house/planted/messages").broken())
                .containsExactlyInAnyOrder(
                        "only.english stands in English only",
                        "only.chinese stands in Chinese only",
                        "other.values has [<0>, <1>] in English and [<0>] in Chinese",
                        "gap.values is no pattern: it leaves out a value, [<0>, <2>]",
                        "lone.quote has a single quote, which hides what follows: write two",
                        "no.pattern is no pattern: Unmatched braces in the pattern.",
                        "not.translated has no Chinese in it: left as it was",
                        "said.twice stands twice in English");
    }

    /** What the enums of a library say, by code. */
    private static Map<String, String> words(String library, Locale locale) {
        Map<String, String> words =
                sentences(library).collect(toMap(Wording::code, sentence -> sentence.pattern(locale)));
        return new TreeMap<>(words);
    }

    private static Stream<Wording> sentences(String library) {
        return House.classes().stream()
                .filter(type -> type.getPackageName().startsWith(library + "."))
                .filter(type -> type.isEnum() && type.isAssignableTo(Wording.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Wording.class::cast);
    }
}
