package dev.attain.incentives.internal;

import dev.attain.core.finding.Findings;
import java.util.Currency;
import java.util.List;

/** Says which amounts of a definition are not in the currency of the plan; mutable as its findings are. */
public final class CurrencyCheck {
    private final Currency currency;
    private final IncentivesText wording;
    private final Findings findings;

    /** Reports to {@code findings}, in a sentence that names the stray currency and that of the plan. */
    public CurrencyCheck(Currency currency, IncentivesText wording, Findings findings) {
        this.currency = currency;
        this.wording = wording;
        this.findings = findings;
    }

    /** Checks the currencies that stand at a path, and tells each that strays once. */
    public CurrencyCheck at(String path, List<Currency> found) {
        found.stream()
                .distinct()
                .filter(other -> !other.equals(currency))
                .forEach(other -> findings.unless(false, path, wording, other, currency));
        return this;
    }
}
