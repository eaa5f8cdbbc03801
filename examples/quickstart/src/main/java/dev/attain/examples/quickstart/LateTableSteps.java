package dev.attain.examples.quickstart;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.table.CreditTable;
import dev.attain.incentives.commission.table.Filling;
import dev.attain.incentives.commission.table.LateEffect;
import dev.attain.incentives.commission.table.LatePeriod;
import dev.attain.incentives.commission.table.LiveTable;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.commission.table.TableFormat;
import dev.attain.incentives.credit.event.CreditKind;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** A late order among millions of rows: what it would change, and then that it came. */
public final class LateTableSteps {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private LateTableSteps() {}

    /** Runs the steps. */
    public static void main(String[] arguments) {
        run(System.out);
    }

    /** Prints what a late order changes for its payee. */
    public static void run(PrintStream out) {
        PreparedCommission prepared = CommissionCalculator.standard()
                .prepare(TableSteps.plan(), List.of(TableSteps.assignment("ann")), List.of());
        int ann = prepared.place(PartyId.of("ann"));
        // tag::late[]
        Filling filling = CreditTable.filling(TableFormat.of(Currency.getInstance("USD"), FIRST_DAY))
                .keepingSequences();
        int order = filling.traits(TableSteps.example(), CreditKind.REVENUE);
        filling.event(14, 1, 4_000_000, order).share(ann, 10_000); // a day, its place in the day, cents
        filling.event(59, 1, 2_000_000, order).share(ann, 10_000);
        LiveTable live = prepared.live(filling.table(), LocalDate.of(2026, 3, 31));
        LateEffect late = live.event(31, 1, 1_500_000, order).share(ann, 10_000).preview();
        for (LatePeriod quarter : late.periods()) { // nothing is kept until add() is called instead
            out.println(quarter.change() + " more for " + quarter.lines() + " lines, " + quarter.after(0));
        }
        // end::late[]
    }
}
