package dev.attain.incentives.plan.component;

import dev.attain.core.finding.Findings;
import java.util.Currency;
import java.util.List;

/** Says which amounts are not in the currency of the plan. */
final class CurrencyCheck {
    private CurrencyCheck() {}

    static void check(List<Currency> found, Currency currency, String path, Findings findings) {
        found.stream()
                .distinct()
                .filter(other -> !other.equals(currency))
                .forEach(other -> findings.unless(false, path, ComponentText.OTHER_CURRENCY, other, currency));
    }
}
