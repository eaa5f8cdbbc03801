package dev.attain.incentives.plan.measure;

import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.credit.SalesCredit;
import java.util.Currency;
import java.util.Optional;

/** Which figure of a credited event a measure adds up. */
public enum MeasureFigure {
    /** The credited amount of money. */
    AMOUNT,
    /**
     * The payee's share of the margin of the event in the currency of the credits; exact, the share is never rounded.
     */
    MARGIN,
    /** The payee's share of the units sold; exact, also parts of one. */
    QUANTITY,
    /** One for every event however small the share in it, and one less for every reversal. */
    EVENTS;

    /** What the figure is measured in, in a plan of a currency: money, {@code units} or {@code events}. */
    public Unit unit(Currency currency) {
        return switch (this) {
            case AMOUNT, MARGIN -> Unit.of(currency);
            case QUANTITY, EVENTS -> Unit.count(things());
        };
    }

    /** What it counts, as in {@code Quantity.count(10, "events")}: {@code units}, {@code events}, or {@code money}. */
    public String things() {
        return switch (this) {
            case AMOUNT, MARGIN -> "money";
            case QUANTITY -> "units";
            case EVENTS -> "events";
        };
    }

    /** Whether it is money. */
    public boolean isMoney() {
        return this == AMOUNT || this == MARGIN;
    }

    /** The figure of a credit; empty if the event does not say it. */
    Optional<Ratio> of(SalesCredit credit, CreditBasis basis) {
        return switch (this) {
            case AMOUNT -> Optional.of(basis.amount(credit).toRatio());
            case MARGIN -> credit.margin().map(Money::toRatio).map(whole -> shared(whole, credit, basis));
            case QUANTITY -> credit.event().quantity().map(whole -> shared(whole, credit, basis));
            case EVENTS -> Optional.of(Ratio.of(credit.event().isReversal() ? -1 : 1));
        };
    }

    private static Ratio shared(Ratio whole, SalesCredit credit, CreditBasis basis) {
        return whole.times(basis.share(credit).toRatio());
    }
}
