package dev.attain.core.money.apportion;

import static dev.attain.core.money.apportion.Apportionment.LARGEST_REMAINDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.SharedCases;
import dev.attain.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApportionmentTest {
    @Test
    void theCentsOfFoemmelsConundrumGoToTheEarlier() {
        JsonNode known = SharedCases.one("targets", "T01");
        long total = known.at("/given/totalMinor").asLong();
        long[] weights = longs(known.at("/given/weights"));
        assertThat(LARGEST_REMAINDER.split(total, Weights.counts(weights)))
                .isEqualTo(longs(known.at("/expected/partsMinor")));
    }

    @Test
    void anEvenYearLosesNoFen() {
        JsonNode known = SharedCases.one("targets", "T05");
        BigDecimal year = new BigDecimal(known.at("/given/annualWan").asString());
        BigDecimal raised = year.multiply(
                BigDecimal.ONE.add(new BigDecimal(known.at("/given/cushion").asString())));
        assertThat(months(year)).isEqualTo(texts(known.at("/expected/exactMonths")));
        assertThat(months(raised)).isEqualTo(texts(known.at("/expected/exactWithCushion")));
    }

    private static List<String> months(BigDecimal year) {
        Money total = Money.rounded(java.util.Currency.getInstance("CNY"), year, RoundingMode.UNNECESSARY);
        return LARGEST_REMAINDER.split(total, Weights.equal(12)).stream()
                .map(month -> month.amount().toPlainString())
                .toList();
    }

    private static long[] longs(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToLong(JsonNode::asLong)
                .toArray();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
