package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import java.util.Collection;
import java.util.List;

/**
 * The targets of a year. Every level adds up to the one above it: quarters to a rep's year, reps to the company.
 *
 * @param policy how they were set
 * @param because how the target of the company came about
 * @param reps those who sold in the base year, in the order of their numbers
 */
public record TargetPlan(TargetPolicy policy, Explanation because, List<RepTarget> reps) {
    public TargetPlan {
        reps = List.copyOf(reps);
    }

    /** The target of the company for the year. */
    public Money amount() {
        return because.value().toMoney();
    }

    /** What some reps have to reach together in a quarter; nothing for a rep who has no target. */
    public Money of(Collection<PartyId> people, SalesPeriod quarter) {
        List<Money> targets = reps.stream()
                .filter(target -> people.contains(target.rep().id()))
                .flatMap(target -> target.quarters().stream())
                .filter(target -> target.quarter().equals(quarter))
                .map(QuarterTarget::amount)
                .toList();
        return Money.sum(amount().currency(), targets);
    }
}
