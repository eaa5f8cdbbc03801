package dev.attain.funnel.deal.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeValueTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    /** Of every type a smaller and a larger value, in the order of the types. */
    private static final List<AttributeValue> SMALL = List.of(
            AttributeValue.of("a"),
            AttributeValue.of(1),
            AttributeValue.of(Money.parse("CNY 1.00")),
            AttributeValue.of(Quantity.count(1, "seats")),
            AttributeValue.of(false),
            AttributeValue.of(LocalDate.of(2026, 1, 1)),
            AttributeValue.of(NEW_YEAR),
            AttributeValue.of(List.of("a")));

    private static final List<AttributeValue> LARGE = List.of(
            AttributeValue.of("b"),
            AttributeValue.of(new BigDecimal("1.5")),
            AttributeValue.of(Money.parse("CNY 1.01")),
            AttributeValue.of(Quantity.count(2, "seats")),
            AttributeValue.of(true),
            AttributeValue.of(LocalDate.of(2026, 1, 2)),
            AttributeValue.of(NEW_YEAR.plusNanos(1)),
            AttributeValue.of(List.of("a", "b")));

    @Test
    void everyTypeHasValuesThatCompareWithTheirOwnKindOnly() {
        for (AttributeType type : AttributeType.values()) {
            AttributeValue small = SMALL.get(List.of(AttributeType.values()).indexOf(type));
            AttributeValue large = LARGE.get(List.of(AttributeType.values()).indexOf(type));
            assertThat(small.type()).isEqualTo(type);
            assertThat(small.compareWith(small)).isZero();
            assertThat(large.compareWith(small)).isPositive();
            assertThat(small.unit().isPresent()).isEqualTo(type.hasUnit());
            assertThat(SMALL.stream().filter(small::fits)).containsExactly(small);
            if (type.isOrdered()) {
                assertThat(small.compareWith(large)).isNegative();
            }
        }
    }

    @Test
    void everyValueReadsAsPeopleWriteIt() {
        assertThat(LARGE)
                .extracting(value -> value.text(Locale.ENGLISH))
                .containsExactly(
                        "\"b\"",
                        "1.5",
                        "CNY 1.01",
                        "2 seats",
                        "yes",
                        "2026-01-02",
                        "2026-01-01T00:00:00.000000001Z",
                        "[\"a\", \"b\"]");
        assertThat(AttributeValue.of(false)).hasToString("no");
    }

    @Test
    void whatDoesNotFitIsNotCompared() {
        assertThatThrownBy(() -> AttributeValue.of(Money.parse("CNY 1.00"))
                        .compareWith(AttributeValue.of(Money.parse("USD 1.00"))))
                .hasMessage(
                        "CNY 1.00 and USD 1.00 cannot be compared: one is amount of money in CNY, the other amount of"
                                + " money in USD");
        assertThatThrownBy(() -> AttributeValue.of("a").compareWith(AttributeValue.of(1)))
                .hasMessage("\"a\" and 1 cannot be compared: one is text, the other number");
        assertThat(AttributeValue.of(Quantity.count(1, "seats")).fits(AttributeValue.of(Quantity.count(1, "sites"))))
                .isFalse();
    }

    @Test
    void aNumberIsItsValueWhateverItsZeros() {
        assertThat(AttributeValue.of(new BigDecimal("1.50"))).isEqualTo(AttributeValue.of(new BigDecimal("1.5")));
        assertThat(AttributeValue.of(new BigDecimal("100")))
                .isEqualTo(AttributeValue.of(100))
                .hasToString("100");
        assertThat(AttributeValue.of(new BigDecimal("0E+900"))).isEqualTo(AttributeValue.of(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+39", "1E-40", "-9E+39"})
    void aNumberMayHaveFortyDigitsOnEitherSide(String number) {
        assertThat(AttributeValue.of(new BigDecimal(number)).toString().length())
                .isLessThanOrEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+40", "1E-41", "1E+1000000000", "1E-1000000000"})
    void aNumberThatWouldFillTheMemoryIsRefused(String number) {
        assertThatThrownBy(() -> AttributeValue.of(new BigDecimal(number)))
                .hasMessageStartingWith(
                        "decimal.value must have at most 40 digits before and 40 behind the decimal point");
    }

    @Test
    void aNumberOfManyDigitsIsRefusedBeforeItIsLookedAt() {
        BigDecimal huge = new BigDecimal("1".repeat(200)).movePointLeft(180);
        assertThatThrownBy(() -> AttributeValue.of(huge))
                .hasMessageEndingWith("but had more (scale 180): round it first");
    }

    @Test
    void anAttributeAcceptsValuesOfItsTypeInItsUnit() {
        AttributeDefinition amount = AttributeDefinition.money("amount", CNY);
        assertThat(amount.accepts(AttributeValue.of(Money.parse("CNY 1.00")))).isTrue();
        assertThat(amount.accepts(AttributeValue.of(Money.parse("USD 1.00")))).isFalse();
        assertThat(amount.accepts(AttributeValue.of(1))).isFalse();
        AttributeDefinition seats = AttributeDefinition.quantity("seats", Unit.count("seats"));
        assertThat(seats.accepts(AttributeValue.of(Quantity.count(1, "seats")))).isTrue();
        assertThat(seats.accepts(AttributeValue.of(Quantity.count(1, "sites")))).isFalse();
        assertThat(AttributeDefinition.of("pain", AttributeType.TEXT).accepts(AttributeValue.of("")))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "MONEY, '', 'x is of type amount of money and needs its unit: name the currency or the unit'",
        "QUANTITY, '', 'x is of type quantity and needs its unit: name the currency or the unit'",
        "TEXT, seats, 'x is of type text, which has no unit: drop it, or make it a quantity'",
        "MONEY, seats, 'x holds an amount of money: name a currency'"
    })
    void aUnitStandsWhereValuesHaveOne(AttributeType type, String unit, String message) {
        Optional<Unit> named = unit.isEmpty() ? Optional.empty() : Optional.of(Unit.count(unit));
        assertThatThrownBy(() -> new AttributeDefinition("x", type, named, Optional.empty()))
                .hasMessageContaining("attributeDefinition.unit: " + message);
    }

    @Test
    void aCatalogueFindsItsAttributesAndGuessesAtMisspeltOnes() {
        AttributeCatalogue catalogue = AttributeCatalogue.of(
                AttributeDefinition.of("pain", AttributeType.TEXT), AttributeDefinition.money("amount", CNY));
        assertThat(catalogue.find("pain")).contains(AttributeDefinition.of("pain", AttributeType.TEXT));
        assertThat(catalogue.find("amuont")).isEmpty();
        assertThat(catalogue.nearest("amuont")).contains("amount");
    }

    @Test
    void aCatalogueHasEachNameOnceAndIsBounded() {
        AttributeDefinition pain = AttributeDefinition.of("pain", AttributeType.TEXT);
        assertThatThrownBy(() -> AttributeCatalogue.of(pain, pain))
                .hasMessageContaining("attributeCatalogue.attributes[1]: pain is defined twice: keep one");
        List<AttributeDefinition> many = IntStream.rangeClosed(0, AttributeCatalogue.MOST)
                .mapToObj(i -> AttributeDefinition.of("a" + i, AttributeType.TEXT))
                .toList();
        assertThat(new AttributeCatalogue(many.subList(1, many.size())).attributes())
                .hasSize(AttributeCatalogue.MOST);
        assertThatThrownBy(() -> new AttributeCatalogue(many))
                .hasMessageContaining("attributeCatalogue.attributes: at most 500 attributes fit, but there were 501");
        assertThatThrownBy(() -> new AttributeCatalogue(Collections.singletonList(null)))
                .hasMessage("attributeCatalogue.attributes[0]");
    }
}
