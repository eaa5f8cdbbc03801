package dev.attain.incentives.commission.table;

import dev.attain.incentives.commission.live.LiveLedger;
import java.util.Currency;

/**
 * An event that comes late, while it is told: credit by credit, as in a {@link Filling}. A {@link LiveTable} has one of
 * these, which it hands out again and again. Mutable, for one thread.
 */
public final class LateEvent {
    private final LiveLedger ledger;
    private final Currency currency;
    private boolean isOpen;

    LateEvent(LiveLedger ledger, Currency currency) {
        this.ledger = ledger;
        this.currency = currency;
    }

    /** How many units the event sold, in the decimals of the format; as {@link Filling#quantity}. */
    public LateEvent quantity(long quantity) {
        check();
        Filling.checkFigure(quantity, "quantity");
        ledger.added().quantity(quantity);
        return this;
    }

    /** The margin of the event, in the decimals of amounts; as {@link Filling#margin}. */
    public LateEvent margin(long margin) {
        check();
        Filling.checkFigure(margin, "margin");
        ledger.added().margin(margin);
        return this;
    }

    /**
     * One share of the event; all of them total 10,000.
     *
     * @param payee the place among the prepared payees
     * @param basisPoints more than zero
     */
    public LateEvent share(int payee, int basisPoints) {
        check(payee, ledger.hasCredits());
        ledger.added().share(payee, basisPoints);
        return this;
    }

    /** One credited amount of the event, in the decimals of the format, where the host has divided it already. */
    public LateEvent credit(int payee, long amount) {
        check(payee, ledger.hasShares());
        Filling.checkAmount(amount);
        ledger.added().credit(payee, amount);
        return this;
    }

    /** What the event would change; the table stays as it is. */
    public LateEffect preview() {
        check();
        try {
            return new LateEffect(ledger.preview(), currency);
        } finally {
            forget();
        }
    }

    /** What the event changes, from now on. */
    public LateEffect add() {
        check();
        try {
            LateEffect effect = new LateEffect(ledger.add(), currency);
            isOpen = false;
            return effect;
        } finally {
            forget();
        }
    }

    LateEvent begin(int day, long sequence, long amount, int traitsCode) {
        forget();
        ledger.added().event(day, sequence, amount, traitsCode);
        isOpen = true;
        return this;
    }

    void forget() {
        if (isOpen) {
            ledger.forgetLast();
            isOpen = false;
        }
    }

    private void check(int payee, boolean isMixed) {
        check();
        Filling.check(payee, isMixed);
    }

    private void check() {
        if (!isOpen) {
            throw new IllegalStateException(
                    "the event was previewed or added already: begin the next with LiveTable.event(..)");
        }
    }
}
