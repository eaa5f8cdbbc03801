package dev.attain.examples.steelwheels.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import java.util.Collection;
import java.util.List;

/**
 * The targets of a year. Every level adds up to the one above it: quarters to a rep's year, reps to the company.
 *
 * @param policy how they were set
 * @param because how the target of the company came about
 * @param tree the company's target by rep and quarter
 * @param reps those who sold in the base year, in the order of their numbers
 */
public record TargetPlan(TargetPolicy policy, Explanation because, TargetTree tree, List<RepTarget> reps) {
    static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    static final PartyId COMPANY = PartyId.of("steel-wheels");

    public TargetPlan {
        reps = List.copyOf(reps);
    }

    /** The target of the company for the year. */
    public Money amount() {
        return because.value().toMoney();
    }

    /** What some reps have to reach together in a quarter; nothing for a rep who has no target. */
    public Money of(Collection<PartyId> people, SalesPeriod quarter) {
        List<Money> targets = people.stream()
                .map(rep -> tree.leafTotal(new OfOwner(rep), new OfPeriod(quarter)))
                .map(Quantity::toMoney)
                .toList();
        return Money.sum(amount().currency(), targets);
    }
}
