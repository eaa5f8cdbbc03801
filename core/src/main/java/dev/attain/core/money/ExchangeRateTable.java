package dev.attain.core.money;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Dated rates by pair; the latest that is not after the date holds. */
final class ExchangeRateTable implements ExchangeRates {
    private final Map<String, TreeMap<LocalDate, ExchangeRate>> byPair = new HashMap<>();

    ExchangeRateTable(List<ExchangeRate> table) {
        Findings findings = Findings.in("exchangeRates");
        int index = 0;
        for (ExchangeRate rate : Require.copy(table, "exchangeRates")) {
            ExchangeRate other =
                    byPair.computeIfAbsent(rate.pair(), pair -> new TreeMap<>()).putIfAbsent(rate.since(), rate);
            if (other != null) {
                findings.unless(
                        false,
                        "[" + index + "]",
                        MoneyText.RATE_TWICE,
                        rate.pair(),
                        rate.since(),
                        other.rate().value());
            }
            index++;
        }
        findings.refuse();
    }

    @Override
    public Optional<Rate> rate(Currency from, Currency to, LocalDate on) {
        return Optional.ofNullable(byPair.get(from + "/" + to))
                .map(rates -> rates.floorEntry(on))
                .map(entry -> entry.getValue().rate());
    }
}
