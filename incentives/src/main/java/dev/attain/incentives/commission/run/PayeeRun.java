package dev.attain.incentives.commission.run;

import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.component.ComponentContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Runs the payees of a plan, one after the other; mutable, for one thread. */
public final class PayeeRun {
    private final PlanLedger ledger;
    private final CommissionPlan plan;
    private final List<LineColumns> columns;
    private final List<ComponentMachine> machines;
    private final boolean isPaidOnPay;

    /** Sets the components up; their lines go into the columns. */
    public PayeeRun(PlanLedger ledger, List<LineColumns> columns) {
        this.ledger = ledger;
        this.plan = ledger.plan();
        this.columns = columns;
        this.isPaidOnPay =
                plan.components().stream().anyMatch(terms -> !terms.paidOn().isEmpty());
        this.machines = IntStream.range(0, columns.size())
                .mapToObj(component -> new ComponentMachine(ledger, component, columns.get(component)))
                .toList();
    }

    /** Runs one assignment from its first pay period to the last known day. */
    public PayeeResult run(int place, List<PayeeResult.Unmeasured> unmeasured) {
        return run(place, unmeasured, Reach.ALL);
    }

    /** Runs the pay periods of one assignment that changed days can reach, and those that they need to know of. */
    public PayeeResult run(int place, List<PayeeResult.Unmeasured> unmeasured, Reach changed) {
        PayeeCase payee = new PayeeCase(ledger, place);
        List<ComponentRun> components = new ArrayList<>(machines.size());
        machines.forEach(machine -> components.add(new ComponentRun(machine, payee)));
        List<PaidPeriod> paid = new ArrayList<>();
        List<Long> basePay = new ArrayList<>();
        int first = ledger.periodOf(payee.assignment().since());
        boolean isKnown = payee.assignment().since().isBefore(ledger.unknown());
        int end = isKnown ? ledger.endOf(payee.assignment().untilExclusive().orElse(LocalDate.MAX)) : first;
        int wanted = Math.max(first, ledger.periodOf(changed.first()));
        end = endOfReached(payee, changed, wanted, end);
        int from = ledger.remembers() ? first : wanted;
        for (int period = from; period < end; period++) {
            Ratio base = basePay(payee, period, basePay);
            Ratio carried = plan.conventions().rounding().point() == RoundingPoint.PER_STATEMENT ? base : Ratio.ZERO;
            Map<String, ComponentContext.Paid> pays = new HashMap<>();
            for (ComponentRun component : components) {
                paid.add(component.run(period, carried, component.paidOn(pays)));
                carried = component.carried();
                if (isPaidOnPay) {
                    component.enterPay(pays);
                }
            }
        }
        return new PayeeResult(
                payee, from, Math.min(wanted, from + basePay.size()), paid, basePay, columns, unmeasured);
    }

    /** The place behind the last pay period that changed days reach, not before {@code wanted}. */
    private static int endOfReached(PayeeCase payee, Reach changed, int wanted, int end) {
        if (changed.last().equals(LocalDate.MAX)) {
            return end;
        }
        int reached = end;
        while (reached > wanted && payee.reachedFrom(reached - 1).isAfter(changed.last())) {
            reached--;
        }
        return reached;
    }

    /**
     * Runs only the components that measure nothing, in a pay period that needs to know of no other.
     *
     * @param paidElsewhere by component: what it came to if it measures something, in minor units
     * @return by component; empty for those that measure something
     */
    public List<Optional<PaidPeriod>> runUnmeasured(int place, int period, IntToLongFunction paidElsewhere) {
        PayeeCase payee = new PayeeCase(ledger, place);
        List<Optional<PaidPeriod>> paid = new ArrayList<>();
        Map<String, ComponentContext.Paid> pays = new HashMap<>();
        for (int component = 0; component < machines.size(); component++) {
            ComponentRun one = new ComponentRun(machines.get(component), payee);
            if (machines.get(component).measures()) {
                one.enterPay(pays, paidElsewhere.applyAsLong(component));
                paid.add(Optional.empty());
            } else {
                paid.add(Optional.of(one.run(period, Ratio.ZERO, one.paidOn(pays))));
                one.enterPay(pays);
            }
        }
        return paid;
    }

    private Ratio basePay(PayeeCase payee, int period, List<Long> amounts) {
        PlanAssignment assignment = payee.assignment();
        if (assignment.basePay().isEmpty()) {
            amounts.add(0L);
            return Ratio.ZERO;
        }
        Money whole = assignment.basePay().get();
        Ratio exact = whole.toRatio().times(payee.share(period));
        amounts.add(exact.rounded(
                        plan.currency().getDefaultFractionDigits(),
                        plan.conventions().rounding().mode())
                .unscaledValue()
                .longValueExact());
        return exact;
    }
}
