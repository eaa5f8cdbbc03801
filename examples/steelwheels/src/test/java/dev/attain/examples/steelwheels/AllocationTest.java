package dev.attain.examples.steelwheels;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who takes the customers without a rep in the real year. The oracle is SQL on the same database. */
class AllocationTest {
    /** The customers without a rep, with the territory that serves their country. */
    private static final String WAITING = "(select c.CUSTOMERNUMBER customer, case when c.COUNTRY in"
            + " ('Netherlands', 'Poland', 'Portugal', 'Russia', 'Israel', 'South Africa') then 'EMEA'"
            + " when c.COUNTRY = 'Singapore' then 'APAC' else (select min(t.TERRITORY) from \"customer_w_ter\" t"
            + " where t.COUNTRY = c.COUNTRY) end territory from \"customers\" c"
            + " where c.SALESREPEMPLOYEENUMBER is null)";

    /** All reps, those who never sold too, with their territory and how many customers they served in 2004. */
    private static final String REPS = "(select e.EMPLOYEENUMBER rep, o.TERRITORY territory,"
            + " (select count(distinct f.CUSTOMERNUMBER) from \"orderfact\" f join \"customers\" c"
            + " on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER where f.YEAR_ID = 2004"
            + " and c.SALESREPEMPLOYEENUMBER = e.EMPLOYEENUMBER) served"
            + " from \"employees\" e join \"offices\" o on o.OFFICECODE = e.OFFICECODE where e.JOBTITLE = 'Sales Rep')";

    /** The four places of each rep, each with how many of its territory come before it, the least busy reps first. */
    private static final String PLACES = "(select r.territory, r.served, 4 * (select count(*) from " + REPS
            + " b where b.territory = r.territory and (b.served < r.served or b.served = r.served and b.rep < r.rep))"
            + " + k.place earlier from " + REPS + " r, (values (0), (1), (2), (3)) k(place))";

    @TempDir
    private static Path directory;

    private static Oracle oracle;
    private static Run run;
    private static JsonNode allocation;

    @BeforeAll
    static void runOnce() throws SQLException {
        oracle = new Oracle();
        run = Run.of("--out", directory.toString());
        allocation =
                JsonMapper.shared().readTree(directory.resolve("results.json")).get("allocation");
    }

    @AfterAll
    static void close() throws SQLException {
        oracle.close();
    }

    @Test
    void allTwentyTwoGoToARepOfTheirTerritory() throws Exception {
        assertThat(allocation.get("open")).isEmpty();
        assertThat(taken())
                .extracting(one -> text(one, "customer") + " " + text(one, "territory"))
                .hasSize(22)
                .containsExactlyElementsOf(
                        oracle.rows("select customer, territory from " + WAITING + " order by customer"));
        assertThat(oracle.rows("select rep, territory, served from " + REPS))
                .hasSize(17)
                .containsAll(taken().stream()
                        .map(one -> text(one, "rep") + " " + text(one, "territory") + " " + text(one, "served"))
                        .toList());
    }

    @Test
    void nobodyTakesMoreThanFour() {
        assertThat(taken().stream()
                        .collect(groupingBy(one -> text(one, "rep"), counting()))
                        .values())
                .allMatch(count -> count <= 4);
    }

    /**
     * The customers of a territory need as many different places of it, and no so many are cheaper than the cheapest.
     */
    @Test
    void theSumIsThatOfTheCheapestPlacesOfEachTerritory() throws Exception {
        assertThat(allocation.get("proven").asBoolean()).isTrue();
        assertThat(taken().stream().mapToLong(one -> one.get("served").asLong()).sum())
                .isEqualTo(allocation.get("sum").asLong());
        assertThat(oracle.value("select sum(p.served), count(*) from " + PLACES
                        + " p where p.earlier < (select count(*) from " + WAITING
                        + " w where w.territory = p.territory)"))
                .isEqualTo(text(allocation, "sum") + " 22")
                .isEqualTo("145 22");
    }

    @Test
    void theOneInSingaporeGoesToARepWhoNeverSold() {
        assertThat(taken())
                .filteredOn(one -> text(one, "country").equals("Singapore"))
                .extracting(one -> text(one, "rep") + " " + text(one, "served"))
                .containsExactly("1619 0");
    }

    @Test
    void theConsoleShowsWhoTakesWhomAndWhyNotOtherwise() {
        assertThat(run.out().lines())
                .contains(
                        "Who takes the customers without a rep",
                        "22 customers taken, 0 stay open; summed over them, whoever takes them served 145: proven least")
                .anyMatch(line -> line.startsWith("206 Asian Shopping Network, Co") && line.contains("1619 Tom King"))
                .anyMatch(line -> line.startsWith("why not otherwise: giving "));
    }

    private static List<JsonNode> taken() {
        return allocation.get("taken").valueStream().toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
