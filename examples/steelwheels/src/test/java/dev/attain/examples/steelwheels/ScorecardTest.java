package dev.attain.examples.steelwheels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Ratio;
import dev.attain.examples.steelwheels.commission.CommissionAgreement;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.data.SteelWheelsDatabase;
import dev.attain.examples.steelwheels.progress.Progress;
import dev.attain.examples.steelwheels.target.RepTarget;
import dev.attain.examples.steelwheels.target.TargetPolicy;
import dev.attain.examples.steelwheels.year.SalesYear;
import dev.attain.examples.steelwheels.year.SalesYearCalculator;
import dev.attain.incentives.evaluation.Evaluation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scorecards of the real year, beside SQL and decimals that know nothing of the library. */
class ScorecardTest {
    /** An order in one row: who sold it, number, customer, day, the day it is due, status, and its cents. */
    private static final String ORDERS = "select c.SALESREPEMPLOYEENUMBER, f.ORDERNUMBER, f.CUSTOMERNUMBER,"
            + " min(f.TIME_ID), to_char(min(o.REQUIREDDATE), 'YYYY-MM-DD'), replace(min(o.STATUS), ' ', '-'),"
            + " sum(cast(round(f.TOTALPRICE * 100, 0) as bigint)) from \"orderfact\" f"
            + " join \"customers\" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER"
            + " join \"orders\" o on o.ORDERNUMBER = f.ORDERNUMBER"
            + " group by c.SALESREPEMPLOYEENUMBER, f.ORDERNUMBER, f.CUSTOMERNUMBER";

    private static final String PAYMENTS = "select CUSTOMERNUMBER, to_char(PAYMENTDATE, 'YYYY-MM-DD'),"
            + " cast(round(AMOUNT * 100, 0) as bigint) from \"payments\"";

    private record Sold(String rep, String number, String customer, String day, String due, String status, long cents) {
        static Sold of(String row) {
            String[] cells = row.split(" ", -1);
            return new Sold(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], Long.parseLong(cells[6]));
        }

        boolean isOf2004() {
            return day.startsWith("2004-");
        }

        boolean isCancelled() {
            return status.equals("Cancelled");
        }
    }

    private static SalesYear year;

    @BeforeAll
    static void workItOut() throws SQLException {
        SalesBook book;
        try (SteelWheelsDatabase database = SteelWheelsDatabase.open()) {
            book = database.read(Progress.silent());
        }
        year = SalesYearCalculator.standard()
                .calculate(
                        TargetPolicy.STEEL_WHEELS_2004, CommissionAgreement.STEEL_WHEELS_2004, book, Progress.silent());
    }

    @Test
    void fifteenRepsAreJudgedAndEveryScoreCanBeRecomputed() {
        assertThat(year.scorecards().evaluations()).hasSize(15).allMatch(Evaluation::isRated);
        assertThat(year.scorecards().findings()).isEmpty();
        year.scorecards()
                .evaluations()
                .forEach(one -> assertThat(
                                ExplanationEvaluator.evaluate(one.explanation().orElseThrow())
                                        .value())
                        .isEqualTo(one.score().orElseThrow()));
    }

    @Test
    void everyScoreIsWhatPlainArithmeticSays() throws SQLException {
        List<Sold> orders;
        Set<String> settled;
        try (Oracle oracle = new Oracle()) {
            orders = oracle.rows(ORDERS).stream().map(Sold::of).toList();
            settled = settled(orders, oracle.rows(PAYMENTS));
        }
        for (RepTarget target : year.targets().reps()) {
            String rep = target.rep().id().value();
            List<Sold> own =
                    orders.stream().filter(one -> one.rep().equals(rep)).toList();
            BigDecimal quota = target.amount().amount().movePointRight(2);
            BigDecimal sold = sum(
                    own,
                    one -> one.isOf2004() && !(one.isCancelled() && one.due().startsWith("2004-")));
            BigDecimal collected =
                    sum(own, one -> one.isOf2004() && !one.isCancelled() && settled.contains(one.number()));
            BigDecimal score = capped(sold, quota)
                    .multiply(new BigDecimal("0.5"))
                    .add(capped(newCustomers(own), new BigDecimal("2")).multiply(new BigDecimal("0.2")))
                    .add(capped(collected, sold.multiply(new BigDecimal("0.9"))).multiply(new BigDecimal("0.3")));
            Evaluation evaluation = year.scorecards().of(target.rep().id()).orElseThrow();
            Ratio apart = evaluation.score().orElseThrow().minus(Ratio.of(score));
            assertThat(apart.max(apart.negated())).as(rep).isLessThan(Ratio.of(1, 1_000_000_000_000L));
            assertThat(evaluation.stars()).as(rep).contains(stars(score));
        }
    }

    private static BigDecimal newCustomers(List<Sold> own) {
        Map<String, String> first = new HashMap<>();
        own.forEach(one -> first.merge(one.customer(), one.day(), (a, b) -> a.compareTo(b) < 0 ? a : b));
        return BigDecimal.valueOf(
                first.values().stream().filter(day -> day.startsWith("2004-")).count());
    }

    /** The orders that some payment of 2004 or before settles: the only one of its customer within a dollar. */
    private static Set<String> settled(List<Sold> orders, List<String> payments) {
        Set<String> settled = new HashSet<>();
        for (String payment : payments) {
            String[] cells = payment.split(" ", -1);
            List<Sold> near = orders.stream()
                    .filter(one -> one.customer().equals(cells[0]))
                    .filter(one -> Math.abs(one.cents() - Long.parseLong(cells[2])) <= 100)
                    .toList();
            if (near.size() == 1 && cells[1].compareTo("2005") < 0) {
                settled.add(near.get(0).number());
            }
        }
        return settled;
    }

    private static BigDecimal sum(List<Sold> orders, Predicate<Sold> counts) {
        return BigDecimal.valueOf(
                orders.stream().filter(counts).mapToLong(Sold::cents).sum());
    }

    private static int stars(BigDecimal score) {
        return 1
                + (int) List.of("0.6", "0.8", "1.0", "1.2").stream()
                        .filter(edge -> score.compareTo(new BigDecimal(edge)) >= 0)
                        .count();
    }

    private static BigDecimal capped(BigDecimal actual, BigDecimal goal) {
        return actual.divide(goal, MathContext.DECIMAL128).min(new BigDecimal("1.5"));
    }
}
