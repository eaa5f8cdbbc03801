package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text forms of the figures of this package; what does not fit the form is named with the form. */
final class MoneyParser {
    private static final int LONGEST = 100;
    private static final String DECIMAL = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) (" + DECIMAL + ")");
    private static final Pattern RATE = Pattern.compile("(" + DECIMAL + ")(%?)");
    private static final Pattern RATIO = Pattern.compile("(-?\\d+)(?:/(\\d+))?");

    private MoneyParser() {}

    static Money money(String text) {
        Matcher parts = match(MONEY, text, "an amount such as \"USD 1234.50\"");
        return Money.of(currency(parts.group(1)), new BigDecimal(parts.group(2)));
    }

    static Rate rate(String text) {
        Matcher parts = match(RATE, text, "a rate such as \"5.75%\" or \"0.0575\"");
        BigDecimal number = new BigDecimal(parts.group(1));
        return Rate.of(parts.group(2).isEmpty() ? number : number.movePointLeft(2));
    }

    static Ratio ratio(String text) {
        Matcher parts = match(RATIO, text, "a ratio such as \"12/13\"");
        BigInteger denominator = parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2));
        return Ratio.of(new BigInteger(parts.group(1)), denominator);
    }

    private static Matcher match(Pattern form, String text, String example) {
        Matcher matcher = form.matcher(requireNonNull(text, "text"));
        if (text.length() > LONGEST || !matcher.matches()) {
            String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            throw new IllegalArgumentException("\"" + shown + "\" is not " + example);
        }
        return matcher;
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is not a currency code of ISO 4217, such as \"USD\"", unknown);
        }
    }
}
