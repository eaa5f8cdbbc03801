package dev.attain.incentives.commission.table.way;

import dev.attain.core.explain.Explanation;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.account.AccountTerms;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.kernel.LineFactors;
import dev.attain.incentives.commission.kernel.PayeeLines;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.kernel.QuotaLookUp;
import dev.attain.incentives.commission.kernel.Sale;
import dev.attain.incentives.commission.kernel.Stretch;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.measure.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The way of the calculator, payee by payee: it can go wherever a plan leads, and says how accounts are paid. */
@FunctionalInterface
public interface PayeeWay {
    /** Takes it over these facts. */
    Payees over(Facts facts);

    /**
     * What happened under a plan.
     *
     * @param prepared the plan
     * @param quotas of its assignments
     * @param lines their lines
     * @param factors by component
     * @param sales which sale the source of a line is
     * @param asOf the last day whose facts count
     */
    record Facts(
            PreparedPlan prepared,
            List<QuotaLookUp> quotas,
            PayeeLines lines,
            List<LineFactors> factors,
            IntFunction<Sale> sales,
            LocalDate asOf) {}

    /** The payees of a plan. */
    interface Payees {
        /** All pay periods from that of the first assignment to that of the last known day. */
        List<SalesPeriod> periods();

        /** The stretches of a pay period in the window of a measure. */
        List<Stretch> stretches(Measure measure, int period);

        /** How an account is paid by the family of its component; empty if its rule has to be asked. */
        Optional<AccountLayout> layout(int component, int assignment, int period, Stretch stretch);

        /** The curve of the family that the account is paid by. */
        PayCurve curve(int component, int assignment, int period, Stretch stretch);

        /** The most that caps leave of a pay period, in minor units, where no cap remembers another. */
        long room(int component, int assignment, int period);

        /** What holds for all lines of a component. */
        AccountTerms terms(int component);

        /** Runs one assignment through all of its pay periods. */
        void run(int assignment, List<LineColumns> columns, Totals totals);

        /** Why a line of an assignment that ran is what it is. */
        Explanation explain(int component, int assignment, int line);
    }

    /** Takes down what a component paid in a pay period. */
    @FunctionalInterface
    interface Totals {
        /** In minor units; the measure in units of its column. */
        void add(int component, int assignment, int period, long... measureEarnedLimitedHeld);
    }
}
