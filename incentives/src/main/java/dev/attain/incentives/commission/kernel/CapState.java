package dev.attain.incentives.commission.kernel;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.limit.CapExcess;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a cap remembers from pay period to pay period; mutable, for one payee and component. */
public final class CapState {
    private final PayCap cap;
    private Ratio brought = Ratio.ZERO;
    private Ratio already = Ratio.ZERO;
    private Optional<LocalDate> year = Optional.empty();

    /** A cap that has seen nothing yet. */
    public CapState(PayCap cap) {
        this.cap = cap;
    }

    /** The cap itself. */
    public PayCap cap() {
        return cap;
    }

    /** The cap as it stands for the next pay period of a fiscal year. */
    public Step enter(LocalDate yearStart, Ratio level) {
        boolean sameYear = year.filter(yearStart::equals).isPresent();
        if (cap.scope() == CapScope.PERIOD || !sameYear) {
            brought = cap.excess() == CapExcess.CARRY_FORWARD ? brought.minus(already) : Ratio.ZERO;
            already = Ratio.ZERO;
        }
        year = Optional.of(yearStart);
        return new Step(cap.scope(), brought, already, level);
    }

    /** Whether a later pay period needs to know what this one earned. */
    public static boolean remembers(PayCap cap) {
        return cap.scope() == CapScope.YEAR || cap.excess() == CapExcess.CARRY_FORWARD;
    }

    /** Takes down what the pay period earned under the step that it entered with. */
    public void close(Step step, Ratio earned) {
        brought = step.brought().plus(earned);
        already = brought.min(step.level());
    }

    /**
     * A cap in one pay period.
     *
     * @param scope over what it counts
     * @param brought what was earned under it before and is not settled: the year so far, or what was carried forward
     * @param already what of that was paid
     * @param level the cap
     */
    public record Step(CapScope scope, Ratio brought, Ratio already, Ratio level) {
        /** What is paid of what is earned. */
        public Ratio apply(Ratio earned) {
            return brought.plus(earned).min(level).minus(already);
        }

        /** The same as a tree. */
        public Explanation explain(Explanation earned, Unit money) {
            Explanation total = brought.isZero()
                    ? earned
                    : Explanation.sum(
                            KernelText.TOTAL.message(scope),
                            List.of(figure(KernelText.CARRIED, brought, money), earned));
            Explanation capped = Explanation.minimum(
                    KernelText.CAP.message(scope), List.of(total, figure(KernelText.CAP_LEVEL, level, money)));
            return already.isZero()
                    ? capped
                    : Explanation.difference(
                            KernelText.CAP.message(scope), capped, figure(KernelText.ALREADY, already, money));
        }

        private Explanation figure(KernelText label, Ratio value, Unit money) {
            return Explanation.input(label.message(scope), new Quantity(value, money));
        }
    }
}
