package dev.attain.examples.steelwheels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The boards and titles of the real year. The oracle is SQL on the same database, which counts who sold more. */
class RecognitionTest {
    private static final String LINES =
            " from \"orderfact\" f join \"customers\" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER"
                    + " join \"orders\" o on o.ORDERNUMBER = f.ORDERNUMBER where f.TIME_ID like '2004-%'";

    private static final String CENTS = " cast(round(f.TOTALPRICE * 100, 0) as bigint)";

    /** Sales of their own quarter, and reversals of the quarter of the day by which the customer wanted the goods. */
    private static final String CREDITS = "(select c.SALESREPEMPLOYEENUMBER rep, f.QTR_ID q," + CENTS + " cents" + LINES
            + " union all select c.SALESREPEMPLOYEENUMBER, quarter(o.REQUIREDDATE), -1 *" + CENTS + LINES
            + " and o.STATUS = 'Cancelled' and year(o.REQUIREDDATE) = 2004)";

    private static final String REPS =
            "(select distinct c.SALESREPEMPLOYEENUMBER rep from \"orderfact\" f join \"customers\" c"
                    + " on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER where f.YEAR_ID = 2003)";

    private static final String SUMS = "(select r.rep, k.q, coalesce((select sum(cents) from " + CREDITS
            + " x where x.rep = r.rep and x.q = k.q), 0) cents from " + REPS
            + " r, (values (1), (2), (3), (4)) k(q))";

    private static final String RANKS = "(select a.rep, a.q, a.cents, 1 + (select count(*) from " + SUMS
            + " b where b.q = a.q and b.cents > a.cents) place from " + SUMS + " a)";

    @TempDir
    private static Path directory;

    private static Oracle oracle;
    private static JsonNode results;

    @BeforeAll
    static void runOnce() throws SQLException {
        oracle = new Oracle();
        assertThat(Run.of("--out", directory.toString()).exit()).isZero();
        results = JsonMapper.shared().readTree(directory.resolve("results.json"));
    }

    @AfterAll
    static void close() throws SQLException {
        oracle.close();
    }

    @Test
    void everyRankIsOneMoreThanThoseWhoSoldMore() throws Exception {
        List<String> reported = new ArrayList<>();
        for (JsonNode quarter : results.at("/boards/quarters")) {
            for (JsonNode place : quarter.get("places")) {
                reported.add(place.get("rep").asString() + " " + quarter(quarter) + " "
                        + new BigDecimal(place.get("credited").asString()).unscaledValue() + " "
                        + place.get("rank").asString());
            }
        }
        assertThat(reported)
                .hasSize(15 * 4)
                .containsExactlyInAnyOrderElementsOf(oracle.rows("select rep, q, cents, place from " + RANKS));
    }

    @Test
    void movementIsTheRankOfTheQuarterBeforeLessThisOne() throws Exception {
        List<String> reported = new ArrayList<>();
        for (JsonNode quarter : results.at("/boards/quarters")) {
            for (JsonNode place : quarter.get("places")) {
                if (quarter(quarter) == 1) {
                    assertThat(place.get("movement").isNull()).isTrue();
                } else {
                    reported.add(place.get("rep").asString() + " " + quarter(quarter) + " "
                            + place.get("movement").asString());
                }
            }
        }
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(oracle.rows("select n.rep, n.q, b.place - n.place from " + RANKS
                        + " n join " + RANKS + " b on b.rep = n.rep and b.q = n.q - 1"));
    }

    @Test
    void championsAndClimbersOfEveryQuarterAreThoseOfTheDatabase() throws Exception {
        String moves = "(select n.rep, n.q, b.place - n.place up from " + RANKS + " n join " + RANKS
                + " b on b.rep = n.rep and b.q = n.q - 1)";
        List<String> expected = new ArrayList<>();
        oracle.rows("select rep, q from " + RANKS + " where place = 1").forEach(row -> expected.add("champion " + row));
        oracle.rows("select m.rep, m.q from " + moves + " m where m.up > 0 and m.up = (select max(o.up) from " + moves
                        + " o where o.q = m.q)")
                .forEach(row -> expected.add("climber " + row));
        List<String> reported = new ArrayList<>();
        for (JsonNode title : results.at("/boards/titles")) {
            if (!title.get("title").asString().equals("century")) {
                reported.add(
                        title.get("title").asString() + " " + title.get("rep").asString() + " " + quarter(title));
            }
        }
        assertThat(reported).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aCenturyIsFourQuartersAtTheQuotaOrAbove() {
        TreeSet<String> expected = new TreeSet<>();
        for (JsonNode person : results.get("people")) {
            boolean all = person.get("role").asString().equals("REP");
            for (JsonNode quarter : person.get("quarters")) {
                BigDecimal quota = new BigDecimal(quarter.get("quota").asString());
                all &= quota.signum() > 0
                        && new BigDecimal(quarter.get("credited").asString()).compareTo(quota) >= 0;
            }
            if (all) {
                expected.add(person.get("id").asString());
            }
        }
        TreeSet<String> reported = new TreeSet<>();
        for (JsonNode title : results.at("/boards/titles")) {
            if (title.get("title").asString().equals("century")) {
                assertThat(title.get("period").asString()).isEqualTo("2004");
                reported.add(title.get("rep").asString());
            }
        }
        assertThat(reported).isEqualTo(expected);
    }

    private static int quarter(JsonNode node) {
        String period = node.get("period").asString();
        return Integer.parseInt(period.substring(period.length() - 1));
    }
}
