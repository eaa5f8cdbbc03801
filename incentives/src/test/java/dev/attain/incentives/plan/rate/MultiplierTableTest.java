package dev.attain.incentives.plan.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiplierTableTest {
    private static final MultiplierBand LOW = MultiplierBand.of(Ratio.of(1), Rate.percent("80"));
    private static final MultiplierBand USUAL = MultiplierBand.of(Ratio.of(3), Rate.percent("100"));
    private static final MultiplierBand HIGH = MultiplierBand.of(Ratio.of(4), Rate.percent("110"));
    private static final MultiplierTable STEPS = MultiplierTable.stepped(LOW, USUAL, HIGH);
    private static final MultiplierTable LINES = MultiplierTable.interpolated(LOW, USUAL, HIGH);

    @ParameterizedTest(name = "{0} stars: {1} in steps, {2} interpolated")
    @CsvSource({
        "-5, 4/5, 4/5",
        "99/100, 4/5, 4/5",
        "1, 4/5, 4/5",
        "101/100, 4/5, 801/1000",
        "2, 4/5, 9/10",
        "299/100, 4/5, 999/1000",
        "3, 1, 1",
        "7/2, 1, 21/20",
        "399/100, 1, 1099/1000",
        "4, 11/10, 11/10",
        "401/100, 11/10, 11/10",
        "1000, 11/10, 11/10"
    })
    void aBandHoldsFromItsBoundOn(String stars, String stepped, String interpolated) {
        Quantity value = Quantity.of(Ratio.parse(stars));

        assertThat(STEPS.at(value)).isEqualTo(Ratio.parse(stepped));
        assertThat(LINES.at(value)).isEqualTo(Ratio.parse(interpolated));
        for (MultiplierTable table : List.of(STEPS, LINES)) {
            Explanation how = table.explain(Explanation.input(RateText.MULTIPLIED_BY.message(), value));
            assertThat(ExplanationEvaluator.evaluate(how).value()).isEqualTo(table.at(value));
        }
    }

    @Test
    void whyTellsTheBandAndThePlaceBetweenTwo() {
        Explanation value = Explanation.input(RateText.MULTIPLIED_BY.message(), Quantity.of(Ratio.parse("7/2")));

        assertThat(STEPS.explain(value).text(Locale.ENGLISH)).isEqualTo("""
                        multiplier: 100%, looked up in a table of 3 rows by
                          start of the band: 3, looked up in a table of 3 rows by
                            value by which is multiplied: 3.5
                        """);
        assertThat(LINES.explain(value).text(Locale.ENGLISH)).isEqualTo("""
                        multiplier: 105%, the sum of
                          multiplier at the bound below: 100%
                          change on the way: 5%, the product of
                            change from bound to bound: 10%, the first less the second of
                              multiplier at the bound above: 110%
                              multiplier at the bound below: 100%
                            part of the way: 0.5, the first divided by the second of
                              beyond the bound below: 0.5, the first less the second of
                                value by which is multiplied: 3.5
                                bound below: 3
                              from bound to bound: 1, the first less the second of
                                bound above: 4
                                bound below: 3
                        """);
    }

    @Test
    void boundsRiseInOneUnitAndNothingIsMultipliedByLessThanZero() {
        MultiplierBand visits = new MultiplierBand(Quantity.count(9, "visits"), Rate.ONE);

        assertThat(STEPS.unit()).isEqualTo(Unit.NUMBER);
        assertThat(new MultiplierTable(MultiplierTable.Shape.STEPPED, List.of(LOW)).at(Quantity.of(Ratio.ZERO)))
                .isEqualTo(Ratio.parse("4/5"));
        assertThatThrownBy(() -> MultiplierTable.stepped(USUAL, USUAL, LOW, visits))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining("multiplierTable.bands[1].from: must be above 3, the bound before, but was 3")
                .hasMessageContaining("multiplierTable.bands[2].from: must be above 3, the bound before, but was 1")
                .hasMessageContaining(
                        "multiplierTable.bands[3].from: 9 visits and 1 are measured in different units: state all bounds in one");
        assertThatThrownBy(MultiplierTable::interpolated)
                .hasMessageContaining("multiplierTable.bands: at least one bound is needed");
        assertThatThrownBy(() -> MultiplierBand.of(Ratio.of(2), Rate.percent("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "multiplierBand.multiplier must be zero or more, but was -1% (from 2): 0% already pays nothing");
        assertThatThrownBy(() -> STEPS.at(Quantity.count(3, "visits"))).isInstanceOf(IllegalArgumentException.class);
    }
}
