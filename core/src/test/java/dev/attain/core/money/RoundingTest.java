package dev.attain.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(RoundingPoint point) {
        Rounding rounding = new Rounding(RoundingMode.HALF_EVEN, point);
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
        assertThat(rounding).hasToString("HALF_EVEN " + point);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HALF_UP",
                "HALF_UP PER_LINE now",
                "HALF PER_LINE",
                "HALF_UP PER_PAGE",
                "UNNECESSARY PER_LINE"
            })
    void whatIsNoRoundingIsRefused(String text) {
        assertThatThrownBy(() -> Rounding.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRoundingThatWouldNotRoundIsRefused() {
        assertThatThrownBy(() -> new Rounding(RoundingMode.UNNECESSARY, RoundingPoint.PER_LINE))
                .hasMessage("rounding.mode must round, but was UNNECESSARY: name HALF_UP or HALF_EVEN");
    }
}
