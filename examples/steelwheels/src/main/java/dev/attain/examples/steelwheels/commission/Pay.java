package dev.attain.examples.steelwheels.commission;

import dev.attain.core.money.Money;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.incentives.commission.CommissionLine;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.LineKind;

/**
 * What somebody earned in a year or a quarter. The cap does not change what the sales earned, it takes some of it back:
 * of USD 10,000.00 earned under a cap of USD 9,000.00, 1,000.00 is forfeited.
 *
 * @param commissionEarned the sum of what every sale and reversal earned, before the cap
 * @param capForfeited what of that is above the cap and lost, zero or more
 * @param basePay fixed pay
 */
public record Pay(Money commissionEarned, Money capForfeited, Money basePay) {
    private static final Money NOTHING = Money.zero(SalesBook.CURRENCY);

    /** No pay at all. */
    public static final Pay NONE = new Pay(NOTHING, NOTHING, NOTHING);

    static Pay of(CommissionStatement statement) {
        return new Pay(
                sum(statement, LineKind.SALE),
                sum(statement, LineKind.CAP).negated(),
                sum(statement, LineKind.BASE_PAY));
    }

    /** Both together. */
    public Pay plus(Pay other) {
        return new Pay(
                commissionEarned.plus(other.commissionEarned),
                capForfeited.plus(other.capForfeited),
                basePay.plus(other.basePay));
    }

    private static Money sum(CommissionStatement statement, LineKind kind) {
        return Money.sum(
                statement.currency(),
                statement.lines().stream()
                        .filter(line -> line.kind() == kind)
                        .map(CommissionLine::amount)
                        .toList());
    }
}
