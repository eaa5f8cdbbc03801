package dev.attain.funnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of("amount", "budget", "close-date", "pain");

    @ParameterizedTest(name = "{0} was meant to be {1}")
    @CsvSource({
        "amuont, amount",
        "Amount, amount",
        "bugdet, budget",
        "pian, ''",
        "pai, pain",
        "closedate, close-date",
        "colour, ''"
    })
    void aNameIsTakenForTheNearestOneThatIsNear(String name, String meant) {
        assertThat(Spelling.nearest(name, KNOWN).orElse("")).isEqualTo(meant);
    }

    @Test
    void aNameThatIsFarTooLongIsNoMisspelling() {
        assertThat(Spelling.nearest("a".repeat(101), KNOWN)).isEmpty();
        assertThat(Spelling.nearest("pain", List.of("a".repeat(101)))).isEmpty();
    }
}
