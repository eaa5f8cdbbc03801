package dev.attain.examples.quickstart;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.incentives.credit.CreditAllocation;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Whose sale it was, and why: the fourth program of the README. */
public final class CreditSteps {
    private CreditSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Splits one order between two sellers and rolls it up to their manager. */
    public static void run(PrintStream out) {
        // tag::credit[]
        PartyId ann = PartyId.of("ann");
        PartyId ben = PartyId.of("ben");
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        OrgChart chart = OrgChart.of(
                List.of(),
                List.of(),
                List.of(
                        ReportingLine.of(ann, PartyId.of("max"), newYear),
                        ReportingLine.of(ben, PartyId.of("max"), newYear)));

        SalesEvent order = SalesEvent.builder()
                .id(EventId.of("O-1"))
                .on(LocalDate.of(2026, 3, 31))
                .sequence(1)
                .kind(EventKind.ORDER)
                .amount(Money.parse("USD 100000.05"))
                .addShares(CreditShare.revenue(ann, Rate.percent("50")), CreditShare.revenue(ben, Rate.percent("50")))
                .build();

        CreditPolicy policy = CreditPolicy.builder()
                .id("credit")
                .version("2026")
                .since(newYear)
                .currency(Currency.getInstance("USD"))
                .addTerms(new SellerTerms.Shares(), new SellerTerms.Direct(), RollUpTerms.full())
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();

        CreditAllocation allocation = CreditAllocator.standard().allocate(policy, List.of(order), chart);
        allocation
                .credits()
                .forEach(credit ->
                        out.println(credit.payee() + ": " + credit.commissionCredit() + " as " + credit.kind()));
        out.println(allocation.credits().get(1).commissionExplanation().text(Locale.ENGLISH));
        // end::credit[]
    }
}
