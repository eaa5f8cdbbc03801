package dev.attain.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Operation;
import dev.attain.core.explain.TableRow;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.role.LevelShare;
import dev.attain.core.role.TalentGradient;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintsTest {
    /** A definition as a host might write it. */
    record Form(
            @PositiveMoney Money price,
            @PositiveOrZeroMoney Money discount,
            @TotalsOne Collection<?> shares,
            @Rising List<?> bounds) {}

    @ParameterizedTest(name = "{0}: positive {1}, zero or more {2}")
    @CsvSource({"USD 0.01, true, true", "USD 0.00, false, true", "USD -0.01, false, false"})
    void moneyIsPositiveOrZeroOrNeither(String amount, boolean positive, boolean zeroOrMore) {
        assertThat(accepts("price", Money.parse(amount))).isEqualTo(positive);
        assertThat(accepts("discount", Money.parse(amount))).isEqualTo(zeroOrMore);
    }

    static Stream<Arguments> sharesThatTotal() {
        return Stream.of(
                Arguments.of(true, List.of(Ratio.of(1, 3), Ratio.of(1, 3), Ratio.of(1, 3))),
                Arguments.of(true, List.of(Rate.percent("99.99"), Rate.percent("0.01"))),
                Arguments.of(true, List.of(new LevelShare("junior", Rate.percent("60")), Rate.percent("40"))),
                Arguments.of(true, Arrays.asList(Rate.ONE, null)),
                Arguments.of(false, List.of(Rate.percent("33.33"), Rate.percent("33.33"), Rate.percent("33.33"))),
                Arguments.of(false, List.of(Rate.percent("100.01"))),
                Arguments.of(false, List.of()));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("sharesThatTotal")
    void sharesAddUpToExactlyOne(boolean valid, List<?> shares) {
        assertThat(accepts("shares", shares)).isEqualTo(valid);
    }

    static Stream<Arguments> boundsThatRise() {
        Quantity dollar = Quantity.of(Money.parse("USD 1.00"));
        Quantity euro = Quantity.of(Money.parse("EUR 2.00"));
        return Stream.of(
                Arguments.of(true, List.of()),
                Arguments.of(true, List.of(1)),
                Arguments.of(true, List.of(1, 2, 5)),
                Arguments.of(true, Arrays.asList(1, null, 2)),
                Arguments.of(true, List.of(new TableRow(dollar, euro), new TableRow(dollar.plus(dollar), euro))),
                Arguments.of(false, List.of(1, 2, 2)),
                Arguments.of(false, List.of(2, 1)),
                Arguments.of(false, List.of(new TableRow(dollar, euro), new TableRow(dollar, euro))),
                Arguments.of(false, List.of(dollar, euro)),
                Arguments.of(false, List.of(1, "two")));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("boundsThatRise")
    void boundsRiseStrictly(boolean valid, List<?> bounds) {
        assertThat(accepts("bounds", bounds)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"price", "discount", "shares", "bounds"})
    void nothingIsValid(String component) {
        assertThat(accepts(component, null)).isTrue();
    }

    @Test
    void elementsWithoutAShareOrABoundAreAMistakeInTheForm() {
        assertThatThrownBy(() -> accepts("shares", List.of("half")))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("@TotalsOne adds up Ratio, Rate or HasShare, but was given a java.lang.String:"
                        + " let it implement HasShare");
        assertThatThrownBy(() -> accepts("bounds", List.of(new Object())))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining(UnexpectedTypeException.class.getName())
                .hasStackTraceContaining("@Rising compares Comparable or HasBound, but was given a java.lang.Object:"
                        + " let it implement HasBound");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "price, must be more than zero, 必须大于零",
        "discount, must be zero or more, 必须大于或等于零",
        "shares, shares must add up to exactly 100%, 占比合计必须恰好为 100%",
        "bounds, must rise: each bound above the one before it, 必须递增：每个下限都高于前一个"
    })
    void theMessagesComeWithTheLibraryInBothLanguages(String component, String english, String chinese) {
        assertThat(message(component, Locale.ENGLISH)).isEqualTo(english);
        assertThat(message(component, Locale.CHINESE)).isEqualTo(chinese);
        assertThat(message(component, Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @Test
    void anEnglishReaderOfAChineseHostReadsEnglish() {
        Locale before = Locale.getDefault();
        ResourceBundle.clearCache();
        Locale.setDefault(Locale.CHINA);
        try {
            assertThat(message("price", Locale.US)).isEqualTo("must be more than zero");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void realDefinitionsAreGuardedWithAndWithoutAValidator() {
        List<LevelShare> tooMuch =
                List.of(new LevelShare("junior", Rate.percent("60")), new LevelShare("senior", Rate.percent("50")));
        assertThat(violations(Locale.ENGLISH, TalentGradient.class, "levels", tooMuch))
                .containsExactly("shares must add up to exactly 100%");
        assertThatThrownBy(() -> new TalentGradient(tooMuch)).hasMessageContaining("add up to 110%");
        TableRow row = new TableRow(Quantity.of(Ratio.ONE), Quantity.of(Ratio.ONE));
        assertThat(violations(Locale.ENGLISH, Operation.LookUp.class, "rows", List.of(row, row)))
                .containsExactly("must rise: each bound above the one before it");
        assertThatThrownBy(() -> new Operation.LookUp(List.of(row, row), true))
                .hasMessage("lookUp.rows must rise, but row 1 starts at 1 after 1");
    }

    private static String message(String component, Locale locale) {
        Object wrong = switch (component) {
            case "price", "discount" -> Money.parse("USD -1.00");
            case "shares" -> List.of(Rate.ZERO);
            default -> List.of(2, 1);
        };
        return violations(locale, Form.class, component, wrong).get(0);
    }

    private static boolean accepts(String component, @Nullable Object value) {
        return violations(Locale.ENGLISH, Form.class, component, value).isEmpty();
    }

    private static <T> List<String> violations(Locale locale, Class<T> type, String component, @Nullable Object value) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(locale)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validateValue(type, component, value).stream()
                    .map(violation -> violation.getMessage())
                    .toList();
        }
    }
}
