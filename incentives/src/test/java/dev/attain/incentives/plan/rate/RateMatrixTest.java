package dev.attain.incentives.plan.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateMatrixTest {
    // volume by gross margin: 2 % to 3 million and 3 % above, times 50, 75, 100, 115 and 125 %
    // rule: Alexander Group at WorldatWork 2013, total rewards for sales, modifier by gross margin
    private static final RateMatrix MATRIX = new RateMatrix(
            TierBound.LOWER_INCLUSIVE,
            percents("0%", "5%", "10%", "20%", "30%"),
            List.of(
                    new MatrixRow(usd("0"), rates("1%", "1.5%", "2%", "2.3%", "2.5%")),
                    new MatrixRow(usd("3000000"), rates("1.5%", "2.25%", "3%", "3.45%", "3.75%"))));

    @ParameterizedTest(name = "{0} at {1} earns {2}")
    @CsvSource({
        "4000000, 22%, 3.45%",
        "2000000, 30%, 2.5%",
        "2000000, 4%, 1%",
        "2999999.99, 4.99%, 1%",
        "3000000, 5%, 2.25%",
        "-1, -10%, 1%"
    })
    void theRateIsWhereTheTwoMeasuresMeet(String volume, String margin, String rate) {
        assertThat(MATRIX.rate(usd(volume), Quantity.of(Rate.parse(margin)))).isEqualTo(Rate.parse(rate));
    }

    @Test
    void aBoundCanBelongToTheBandBelow() {
        RateMatrix upper = new RateMatrix(TierBound.UPPER_INCLUSIVE, MATRIX.columns(), MATRIX.rows());
        assertThat(upper.rate(usd("3000000"), Quantity.of(Rate.percent("5")))).isEqualTo(Rate.percent("1"));
    }

    @Test
    void everythingThatIsWrongWithAMatrixIsSaidAtOnce() {
        assertThatThrownBy(() -> new RateMatrix(
                        TierBound.LOWER_INCLUSIVE,
                        percents("0%", "0%"),
                        List.of(
                                new MatrixRow(usd("0"), rates("1%")),
                                new MatrixRow(Quantity.of(Rate.ONE), rates("1%", "2%")))))
                .hasMessage("rateMatrix is not valid, findings: 3"
                        + "\n  rateMatrix.columns[1]: must be above 0%, the bound before, but was 0%"
                        + "\n  rateMatrix.rows[1]: 100% and USD 0.00 are measured in different units: state all bounds in one"
                        + "\n  rateMatrix.rows[0].rates: 1 rates do not fit 2 columns: one rate for each column");
        assertThatThrownBy(() -> new RateMatrix(TierBound.LOWER_INCLUSIVE, List.of(), List.of()))
                .hasMessageContaining("rateMatrix.columns: at least one bound is needed")
                .hasMessageContaining("rateMatrix.rows: at least one bound is needed");
        assertThatThrownBy(() -> new MatrixRow(usd("5"), List.of()))
                .hasMessage("matrixRow.rates must have a rate for each column, but had none (from USD 5.00)");
    }

    private static List<Quantity> percents(String... percents) {
        return Stream.of(percents).map(Rate::parse).map(Quantity::of).toList();
    }

    private static List<Rate> rates(String... rates) {
        return Stream.of(rates).map(Rate::parse).toList();
    }

    private static Quantity usd(String amount) {
        return Quantity.of(Money.of("USD", amount));
    }
}
