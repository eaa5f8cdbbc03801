package dev.attain.core.money;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One look-up in a host's exchange rates; whatever it does, the answer is a conversion. */
record RateLookUp(ExchangeRates rates, Currency to, LocalDate on) {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeRates.class);

    Conversion convert(Money amount, RoundingMode mode) {
        if (amount.currency().equals(to)) {
            return new Conversion.Converted(amount, Rate.ONE, amount);
        }
        Optional<Rate> rate;
        try {
            rate = requireNonNull(rates.rate(amount.currency(), to, on), "the rate; empty where there is none");
        } catch (RuntimeException failed) {
            return failed(amount, failed);
        }
        return rate.map(found -> converted(amount, found, mode)).orElseGet(() -> missing(amount));
    }

    private Conversion converted(Money amount, Rate rate, RoundingMode mode) {
        if (rate.unscaled() <= 0) {
            return new Conversion.NotConverted(
                    amount,
                    Finding.error(
                            "exchangeRates", MoneyText.RATE_UNUSABLE, amount.currency(), to, on, rate.value(), amount));
        }
        Money converted = Money.rounded(to, amount.amount().multiply(rate.value()), mode);
        return new Conversion.Converted(amount, rate, converted);
    }

    private Conversion missing(Money amount) {
        return new Conversion.NotConverted(
                amount, Finding.error("exchangeRates", MoneyText.RATE_MISSING, amount.currency(), to, on, amount));
    }

    /** The finding names the cause; its stack, which only the host's developers can read, goes to the log. */
    private Conversion failed(Money amount, RuntimeException failure) {
        LOG.debug("The look-up of the rate from {} to {} on {} failed", amount.currency(), to, on, failure);
        return new Conversion.NotConverted(
                amount,
                Finding.error("exchangeRates", MoneyText.RATE_LOOKUP_FAILED, amount.currency(), to, on, failure));
    }
}
