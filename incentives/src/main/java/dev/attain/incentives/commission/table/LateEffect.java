package dev.attain.incentives.commission.table;

import dev.attain.core.finding.Finding;
import dev.attain.incentives.commission.live.Effect;
import java.util.Currency;
import java.util.List;

/** What a late event changes, before and after. Immutable, for any number of threads. */
public final class LateEffect {
    private final Effect effect;
    private final Currency currency;

    LateEffect(Effect effect, Currency currency) {
        this.effect = effect;
        this.currency = currency;
    }

    /** The place of the event behind all others: findings call it {@code #} and this. */
    public int event() {
        return effect.event();
    }

    /**
     * The pay periods that the event can reach, also those where it changes no amount; empty if nobody is paid for it.
     */
    public List<LatePeriod> periods() {
        return effect.accounts().stream()
                .map(account -> new LatePeriod(account, currency))
                .toList();
    }

    /** What a full run finds with the event and would not find without it. */
    public List<Finding> findings() {
        return effect.findings();
    }
}
