package dev.attain.examples.steelwheels.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void numbersStandBelowEachOtherWhateverTheLanguage() {
        List<String> lines = new TextTable()
                .row(List.of("公司", "全年"))
                .rule()
                .row(List.of("Bow", "1,000.00"))
                .row(List.of("Tseng", "0.10"))
                .lines();
        assertThat(lines).containsExactly("公司       全年", "───────────────", "Bow    1,000.00", "Tseng      0.10");
    }
}
