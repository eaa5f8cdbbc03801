package dev.attain.examples.quickstart;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation.LookUp;
import dev.attain.core.explain.TableRow;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A year's target, one month's sales, and what they earn: the first program of the README. */
public final class FirstSteps {
    private FirstSteps() {}

    /** Prints what {@link #run} says. */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Splits the target of 2026, measures March against it, and lets the commission explain itself. */
    public static void run(PrintStream out) {
        // tag::first[]
        Money year = Money.parse("CNY 1000000.00");
        List<Money> months = Apportionment.CUMULATIVE.split(year, Weights.equal(12));
        out.println("March: " + months.get(2) + ", all months: " + Money.sum(year.currency(), months));

        Explanation sales = Explanation.input(say("sales", "销售额"), Quantity.of(Money.parse("CNY 90250.50")));
        Explanation target = Explanation.input(say("target", "销售目标"), Quantity.of(months.get(2)));
        Explanation attainment = Explanation.quotient(say("attainment", "达成率"), sales, target);

        LookUp rates = new LookUp(List.of(from("0%", "4%"), from("100%", "5.75%")), true);
        Explanation rate = Explanation.lookUp(say("rate", "提成费率"), attainment, rates);
        Explanation commission = Explanation.product(say("commission", "提成"), List.of(sales, rate));

        Explanation paid = commission.rounded(2, RoundingMode.HALF_UP);
        out.println(paid.text(Locale.ENGLISH));
        out.println(paid.text(Locale.CHINESE).lines().findFirst().orElseThrow());
        // end::first[]
    }

    private static Message say(String english, String chinese) {
        return Message.of(Wording.of("first." + english, english, chinese));
    }

    private static TableRow from(String attainment, String rate) {
        return new TableRow(Quantity.of(Rate.parse(attainment)), Quantity.of(Rate.parse(rate)));
    }
}
