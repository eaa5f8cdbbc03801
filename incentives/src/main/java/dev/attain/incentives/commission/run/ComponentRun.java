package dev.attain.incentives.commission.run;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.Unit;
import dev.attain.core.text.Message;
import dev.attain.incentives.commission.account.Accounts;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.fact.Stretch;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.plan.component.ComponentContext;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one component earns one payee, pay period after pay period; mutable, for one payee. */
public final class ComponentRun {
    private final ComponentMachine machine;
    private final PayeeCase payee;
    private final Accounts accounts;
    private final CapRun caps;
    private final Rounding rounding;
    private final Currency currency;
    private Optional<PaidBefore> paidBefore = Optional.empty();
    private PaidPeriod paid = new PaidPeriod();
    private Ratio carried = Ratio.ZERO;
    private Ratio carriedIn = Ratio.ZERO;

    /** What the sales of a window earned so far, before factors and caps. */
    private record PaidBefore(LocalDate windowStart, Ratio pay) {}

    ComponentRun(ComponentMachine machine, PayeeCase payee) {
        this.machine = machine;
        this.payee = payee;
        this.accounts = machine.accounts();
        this.caps = new CapRun(machine.caps());
        this.rounding = payee.plan().conventions().rounding();
        this.currency = payee.plan().currency();
    }

    /**
     * Pays one pay period; pay that does not fit 64 bits is a finding, and nothing is paid.
     *
     * @param before the running sum of the statement before this component
     */
    PaidPeriod run(int period, Ratio before, List<ComponentContext.Paid> pays) {
        try {
            return pay(period, before, pays);
        } catch (ArithmeticException tooLarge) {
            carried = before;
            paid = new PaidPeriod();
            int from = payee.indexOf(payee.period(period).start());
            int to = payee.indexOf(payee.period(period).endExclusive());
            machine.clear(from, to);
            paid.add(new PaidPeriod.Asked(from, to, Optional.empty(), Optional.empty()));
            paid.add(Finding.error(
                    id(),
                    RunText.TOO_LARGE,
                    id(),
                    payee.assignment().payee(),
                    payee.period(period).label()));
            return paid;
        }
    }

    private PaidPeriod pay(int period, Ratio before, List<ComponentContext.Paid> pays) {
        paid = new PaidPeriod();
        carried = before;
        carriedIn = before;
        List<CapState.Step> steps = caps.enter(payee, period);
        steps.forEach(paid::add);
        accounts.begin(0, caps.room(currency.getDefaultFractionDigits(), rounding.mode()), carried);
        int end = payee.indexOf(payee.period(period).endExclusive());
        if (machine.measures()) {
            for (Stretch stretch : payee.stretches(machine.measure(), period)) {
                run(new StretchRun(machine, payee, period, stretch, paid, pays));
            }
        } else {
            accounts.payNothing(0);
            ask(period, end, pays);
        }
        close(payee.indexOf(payee.period(period).start()), end);
        return paid;
    }

    /** What the component is paid on, of what others paid in the pay period. */
    List<ComponentContext.Paid> paidOn(Map<String, ComponentContext.Paid> pays) {
        List<String> others = machine.terms().paidOn();
        return others.isEmpty()
                ? List.of()
                : others.stream()
                        .map(other -> requireNonNull(pays.get(other), "what is paid first"))
                        .toList();
    }

    /** Enters what the component paid in the pay period that ran last, for those that are paid on it. */
    void enterPay(Map<String, ComponentContext.Paid> pays) {
        if (rounding.point() == RoundingPoint.PER_STATEMENT) {
            Quantity exact = new Quantity(carried.minus(carriedIn), Unit.of(currency));
            pays.put(id(), new ComponentContext.Paid(id(), exact));
        } else {
            enterPay(pays, paid.total());
        }
    }

    /** Enters what the component paid, in minor units, where it is rounded before others are paid on it. */
    void enterPay(Map<String, ComponentContext.Paid> pays, long total) {
        pays.put(id(), new ComponentContext.Paid(id(), Quantity.of(new Money(currency, total))));
    }

    /** A component that measures nothing pays one amount, or nothing. */
    private void ask(int period, int end, List<ComponentContext.Paid> pays) {
        ComponentPay pay = payee.ask(machine.part(), Optional.empty(), period, pays);
        if (pay instanceof ComponentPay.Lump lump) {
            pay(lump, end);
        } else if (pay instanceof ComponentPay.Nothing nothing) {
            Finding finding = nothing.finding();
            paid.add(finding.below(id()));
        }
    }

    /** The running sum of the statement after this component. */
    Ratio carried() {
        return carried;
    }

    private void run(StretchRun stretch) {
        boolean goesOn = stretch.begin() && machine.truesUp();
        if (goesOn) {
            accounts.open(0);
            trueUp(stretch);
        }
        stretch.lump().ifPresent(lump -> pay(lump, stretch.from()));
        stretch.run();
        if (machine.truesUp() && stretch.isPaid()) {
            paidBefore = Optional.of(new PaidBefore(stretch.stretch().windowStart(), stretch.windowPay()));
        }
    }

    /** What the sales before this pay period earn by the curve of now, less what they earned by the curve before. */
    private void trueUp(StretchRun stretch) {
        if (!stretch.isPaid()) {
            return;
        }
        boolean isSinceInception = machine.measure().window() instanceof MeasureWindow.InceptionToDate;
        Ratio now = stretch.earlierPay();
        Ratio then = paidBefore
                .filter(one -> isSinceInception
                        || one.windowStart().equals(stretch.stretch().windowStart()))
                .map(PaidBefore::pay)
                .orElse(Ratio.ZERO);
        if (!now.equals(then)) {
            Explanation change = Explanation.difference(
                    RunText.TRUE_UP_OF.message(id()),
                    money(RunText.CURVE_NOW.message(id()), now),
                    money(RunText.CURVE_BEFORE.message(id()), then));
            extra(PaidPeriod.Kind.TRUE_UP, stretch.from(), change);
        }
    }

    private void pay(ComponentPay.Lump lump, int place) {
        extra(PaidPeriod.Kind.LUMP, place, lump.amount());
        lump.findings().forEach(finding -> paid.add(finding.below(id())));
    }

    private void extra(PaidPeriod.Kind kind, int place, Explanation figure) {
        Earning earning = Earning.of(figure);
        Ratio before = runningSum();
        LineColumns.Figures figures = accounts.inRatios().extra(0, earning.exact());
        paid.add(new PaidPeriod.Extra(kind, place, earning, before, figures));
    }

    private Ratio runningSum() {
        return rounding.point() == RoundingPoint.PER_LINE ? Ratio.ZERO : accounts.exact(0);
    }

    private void close(int from, int end) {
        boolean isPlain = !caps.remembers()
                && machine.terms().limits().floor().isEmpty()
                && rounding.point() != RoundingPoint.PER_STATEMENT;
        if (isPlain && accounts.limited(0) == accounts.earned(0)) {
            paid.total(accounts.earned(0), accounts.held(0));
            return;
        }
        Closing closing = new Closing(from, end);
        closing.caps();
        closing.floor();
        closing.finish();
    }

    /** What caps and floor make of a pay period; mutable. */
    private final class Closing {
        private final int from;
        private final int end;
        private Ratio pay = accounts.exact(0).minus(isPerLine() ? Ratio.ZERO : carried);
        private long total = accounts.earned(0);
        private long floorAdds;

        Closing(int from, int end) {
            this.from = from;
            this.end = end;
        }

        void caps() {
            for (CapState.Step step : caps.steps()) {
                Explanation before = money(RunText.BEFORE_LIMIT.message(id()), pay);
                Explanation after = step.explain(before, Unit.of(currency));
                adjust(PaidPeriod.Kind.CAP, after, before);
            }
            caps.close(accounts.exact(0).minus(isPerLine() ? Ratio.ZERO : carriedIn));
        }

        void floor() {
            machine.terms().limits().floor().ifPresent(floor -> {
                Explanation before = money(RunText.BEFORE_LIMIT.message(id()), pay);
                Explanation least = Explanation.input(RunText.FLOOR_LEVEL.message(id()), Quantity.of(floor));
                adjust(
                        PaidPeriod.Kind.FLOOR,
                        Explanation.maximum(RunText.COMPONENT.message(id()), List.of(before, least)),
                        before);
            });
        }

        /** What caps let through beside the lines, because they brought it along, stands with the last of them. */
        void finish() {
            long release = total - floorAdds - accounts.limited(0);
            long heldBack = accounts.held(0) + accounts.heldOf(release);
            if (release != 0 && paid.has(PaidPeriod.Kind.CAP)) {
                paid.limitLast(PaidPeriod.Kind.CAP, release, accounts.heldOf(release));
            } else if (release != 0) {
                heldBack = letThrough();
            }
            carried = rounding.point() == RoundingPoint.PER_STATEMENT ? carriedIn.plus(pay) : Ratio.ZERO;
            paid.total(total, heldBack);
        }

        /** Caps that come to nothing once all is rounded leave every line as it is. */
        private long letThrough() {
            return machine.letThrough(from, end) + paid.letThrough(accounts::heldOf);
        }

        private void adjust(PaidPeriod.Kind kind, Explanation after, Explanation before) {
            Explanation change = Explanation.difference(RunText.COMPONENT.message(id()), after, before);
            if (change.value().isZero()) {
                return;
            }
            Ratio running = isPerLine() ? Ratio.ZERO : carriedIn.plus(pay);
            pay = after.value().value();
            long amount =
                    isPerLine() ? rounded(change.value().value()) : rounded(carriedIn.plus(pay)) - rounded(running);
            if (amount == 0) {
                return;
            }
            total += amount;
            floorAdds += kind == PaidPeriod.Kind.FLOOR ? amount : 0;
            LineColumns.Figures figures =
                    new LineColumns.Figures(amount, kind == PaidPeriod.Kind.FLOOR ? amount : 0, 0);
            paid.add(new PaidPeriod.Extra(kind, end, Earning.of(change), running, figures));
        }
    }

    private boolean isPerLine() {
        return rounding.point() == RoundingPoint.PER_LINE;
    }

    private long rounded(Ratio amount) {
        return amount.rounded(currency.getDefaultFractionDigits(), rounding.mode())
                .unscaledValue()
                .longValueExact();
    }

    private String id() {
        return machine.terms().id();
    }

    private Explanation money(Message label, Ratio value) {
        return Explanation.input(label, new Quantity(value, Unit.of(currency)));
    }
}
