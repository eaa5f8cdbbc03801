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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scorecards of the real year, beside SQL and decimals that know nothing of the library. */
class ScorecardTest {
    private static final String LINES = "SELECT c.SALESREPEMPLOYEENUMBER AS rep, f.ORDERNUMBER AS num, f.CUSTOMERNUMBER"
            + " AS cust, f.TIME_ID AS day, CAST(f.TOTALPRICE AS DECIMAL(12,2)) AS amount, o.STATUS AS status,"
            + " o.REQUIREDDATE AS due FROM \"orderfact\" f JOIN \"customers\" c ON c.CUSTOMERNUMBER = f.CUSTOMERNUMBER"
            + " JOIN \"orders\" o ON o.ORDERNUMBER = f.ORDERNUMBER";

    private static SalesYear year;

    @BeforeAll
    static void workItOut() throws SQLException {
        SalesBook book;
        try (SteelWheelsDatabase database = SteelWheelsDatabase.open()) {
            book = database.read(Progress.silent());
        }
        year = SalesYearCalculator.standard()
                .calculate(
                        TargetPolicy.STEEL_WHEELS_2004,
                        CommissionAgreement.STEEL_WHEELS_2004,
                        book,
                        Progress.silent());
    }

    @Test
    void fifteenRepsAreJudgedAndEveryScoreCanBeRecomputed() {
        assertThat(year.scorecards().evaluations()).hasSize(15).allMatch(Evaluation::isRated);
        assertThat(year.scorecards().findings()).isEmpty();
        year.scorecards().evaluations().forEach(one -> assertThat(ExplanationEvaluator.evaluate(
                                one.explanation().orElseThrow())
                        .value())
                .isEqualTo(one.score().orElseThrow()));
    }

    @Test
    void everyScoreIsWhatPlainArithmeticSays() throws SQLException {
        Map<String, BigDecimal> credited;
        Map<String, BigDecimal> customers;
        Map<String, BigDecimal> collected;
        try (Oracle oracle = new Oracle()) {
            credited = credited(oracle);
            customers = byRep(oracle.rows("SELECT rep, COUNT(*) FROM (SELECT l.rep AS rep, l.cust, MIN(l.day) AS first"
                    + " FROM (" + LINES + ") l GROUP BY l.rep, l.cust) WHERE first >= DATE '2004-01-01' AND first <"
                    + " DATE '2005-01-01' GROUP BY rep"));
            collected = byRep(oracle.rows("SELECT t.rep, SUM(t.total) FROM (SELECT l.rep AS rep, l.num AS num, l.cust AS"
                    + " cust, MIN(l.status) AS status, MIN(l.day) AS day, SUM(l.amount) AS total FROM (" + LINES
                    + ") l GROUP BY l.rep, l.num, l.cust) t WHERE t.status <> 'Cancelled' AND t.day >= DATE '2004-01-01'"
                    + " AND t.day < DATE '2005-01-01' AND EXISTS (SELECT 1 FROM \"payments\" p WHERE p.CUSTOMERNUMBER ="
                    + " t.cust AND p.PAYMENTDATE < DATE '2005-01-01' AND ABS(CAST(p.AMOUNT AS DECIMAL(12,2)) - t.total)"
                    + " <= 1.00) GROUP BY t.rep"));
        }
        for (RepTarget target : year.targets().reps()) {
            String rep = target.rep().id().value();
            BigDecimal sold = credited.get(rep);
            BigDecimal score = capped(sold, target.amount().amount())
                    .multiply(new BigDecimal("0.5"))
                    .add(capped(customers.getOrDefault(rep, BigDecimal.ZERO), new BigDecimal("2"))
                            .multiply(new BigDecimal("0.2")))
                    .add(capped(
                                    collected.getOrDefault(rep, BigDecimal.ZERO),
                                    sold.multiply(new BigDecimal("0.9")))
                            .multiply(new BigDecimal("0.3")));
            Evaluation evaluation = year.scorecards().of(target.rep().id()).orElseThrow();
            Ratio apart = evaluation.score().orElseThrow().minus(Ratio.of(score));
            assertThat(apart.max(apart.negated())).as(rep).isLessThan(Ratio.of(1, 1_000_000_000_000L));
            assertThat(evaluation.stars()).as(rep).contains(stars(score));
        }
    }

    private static int stars(BigDecimal score) {
        return 1 + (int) List.of("0.6", "0.8", "1.0", "1.2").stream()
                .filter(edge -> score.compareTo(new BigDecimal(edge)) >= 0)
                .count();
    }

    private static BigDecimal capped(BigDecimal actual, BigDecimal goal) {
        return actual.divide(goal, MathContext.DECIMAL128).min(new BigDecimal("1.5"));
    }

    /** What was ordered in the year, without what was ordered in it and cancelled in it. */
    private static Map<String, BigDecimal> credited(Oracle oracle) throws SQLException {
        return byRep(oracle.rows("SELECT l.rep, SUM(CASE WHEN l.status = 'Cancelled' AND l.due < DATE '2005-01-01' THEN 0"
                + " ELSE l.amount END) FROM (" + LINES + ") l WHERE l.day >= DATE '2004-01-01' AND l.day < DATE"
                + " '2005-01-01' GROUP BY l.rep"));
    }

    private static Map<String, BigDecimal> byRep(List<String> rows) {
        Map<String, BigDecimal> figures = new HashMap<>();
        rows.forEach(row -> {
            String[] cells = row.split(" ", -1);
            figures.put(cells[0], new BigDecimal(cells[1]));
        });
        return figures;
    }
}
