package dev.attain.examples.steelwheels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole run, from the command line to the file. The oracle is SQL on the same database. */
class SteelWheelsTest {
    private static final String SALES = "(select c.SALESREPEMPLOYEENUMBER rep, f.YEAR_ID y, f.QTR_ID q,"
            + " cast(round(f.TOTALPRICE * 100, 0) as bigint) cents"
            + " from \"orderfact\" f join \"customers\" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER)";

    private static final String BY_REP = "(select rep, sum(cents) w from " + SALES + " where y = 2003 group by rep)";

    /** Whole cents of each rep by rounding down, the remainder of the division, and what is left to give away. */
    private static final String SHARES =
            "(select rep, 441286080 * w / 367738400 cents, mod(441286080 * w, 367738400) rest" + " from " + BY_REP
                    + ")";

    private static final String LARGEST_REMAINDER = "(select a.rep, a.cents + case when"
            + " (select count(*) from " + SHARES + " b where b.rest > a.rest or b.rest = a.rest and b.rep < a.rep)"
            + " < 441286080 - (select sum(cents) from " + SHARES + ") then 1 else 0 end cents from " + SHARES + " a)";

    @TempDir
    private static Path directory;

    private static Oracle oracle;
    private static Run run;
    private static JsonNode results;

    @BeforeAll
    static void runOnce() throws SQLException {
        oracle = new Oracle();
        run = Run.of("--out", directory.resolve("new").toString());
        results = JsonMapper.shared().readTree(directory.resolve("new/results.json"));
    }

    @AfterAll
    static void close() throws SQLException {
        oracle.close();
    }

    @Test
    void oneFileIsWrittenAndNamedAtTheEnd() throws IOException {
        assertThat(run.exit()).isZero();
        try (Stream<Path> files = Files.list(directory.resolve("new"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("results.json");
        }
        assertThat(run.out()).endsWith("written: " + directory.resolve("new").resolve("results.json") + "\n");
    }

    @Test
    void everyUsableRowOfTheDatabaseIsRead() throws Exception {
        assertThat(results.at("/read/orders").asInt()).isEqualTo(326);
        assertThat(results.at("/read/lines").asInt()).isEqualTo(2996);
        assertThat(results.at("/read/payments").asInt()).isEqualTo(272);
        assertThat(oracle.value("select count(distinct ORDERNUMBER), count(*) from \"orderfact\""))
                .isEqualTo("326 2996");
        assertThat(oracle.value("select count(*) from \"payments\"")).isEqualTo("272");
        assertThat(oracle.value("select count(*) from \"employees\""))
                .isEqualTo(results.at("/read/employees").asString());
        assertThat(oracle.value("select count(*) from \"customers\""))
                .isEqualTo(results.at("/read/customers").asString());
    }

    @Test
    void theCompanyIsAskedForTwentyPercentMoreThanItBookedIn2003() throws Exception {
        assertThat(text(results.at("/company/year"), "bookings2003")).isEqualTo("3677384.00");
        assertThat(text(results.at("/company/year"), "quota")).isEqualTo("4412860.80");
        assertThat(oracle.value("select sum(cents), sum(cents) * 120 / 100 from " + SALES + " where y = 2003"))
                .isEqualTo("367738400 441286080");
    }

    @ParameterizedTest(name = "bookings of {0}")
    @ValueSource(ints = {2003, 2004})
    void bookingsOfEveryRepAndQuarterAreTheSumsThatSqlFinds(int year) throws Exception {
        List<String> reported = new ArrayList<>();
        for (JsonNode rep : people("REP")) {
            for (JsonNode quarter : rep.get("quarters")) {
                reported.add(text(rep, "id") + " " + number(quarter) + " " + cents(quarter, "bookings" + year));
            }
        }
        assertThat(reported.stream().filter(row -> !row.endsWith(" 0")))
                .containsExactlyInAnyOrderElementsOf(oracle.rows(
                        "select rep, q, sum(cents) from " + SALES + " where y = " + year + " group by rep, q"));
    }

    @Test
    void theCompanysTargetGoesToTheFifteenSellingRepsByLargestRemainder() throws Exception {
        List<String> expected = oracle.rows("select rep, cents from " + LARGEST_REMAINDER);
        assertThat(expected).hasSize(15);
        assertThat(oracle.value("select sum(cents) from " + LARGEST_REMAINDER)).isEqualTo("441286080");
        assertThat(people("REP").stream()
                        .map(rep -> text(rep, "id") + " " + cents(rep.get("year"), "quota"))
                        .filter(row -> !row.endsWith(" 0")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyRepsYearGoesToTheQuartersByTheRoundedRunningTotal() throws Exception {
        String upTo = "(select q1.q, (select sum(cents) from " + SALES + " where y = 2003 and q <= q1.q) w,"
                + " (select sum(cents) from " + SALES + " where y = 2003 and q < q1.q) before"
                + " from (select distinct QTR_ID q from \"orderfact\") q1)";
        String halfUp = "(2 * r.cents * %1$s + 367738400) / (2 * 367738400)";
        List<String> expected = oracle.rows("select r.rep, c.q, " + halfUp.formatted("c.w") + " - "
                + halfUp.formatted("coalesce(c.before, 0)") + " from " + LARGEST_REMAINDER + " r, " + upTo + " c");
        List<String> reported = new ArrayList<>();
        for (JsonNode rep : people("REP")) {
            for (JsonNode quarter : rep.get("quarters")) {
                reported.add(text(rep, "id") + " " + number(quarter) + " " + cents(quarter, "quota"));
            }
        }
        assertThat(expected).hasSize(60);
        assertThat(reported.stream().filter(row -> !row.endsWith(" 0"))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0} of every leader is the sum of the reps below, to the cent")
    @ValueSource(strings = {"quota", "bookings2003", "bookings2004", "credited"})
    void everyLevelAddsUpToTheOneAboveIt(String figure) {
        for (JsonNode manager : people("MANAGER")) {
            List<JsonNode> team = people("REP", rep -> text(rep, "reportsTo").equals(text(manager, "id")));
            assertAddsUp(team, manager, figure);
        }
        JsonNode vicePresident = people("VP").get(0);
        assertAddsUp(people("MANAGER"), vicePresident, figure);
        assertAddsUp(people("REP"), results.get("company"), figure);
        assertAddsUp(List.of(vicePresident), results.get("company"), figure);
    }

    @ParameterizedTest(name = "{0} of the company is the sum of everybody''s own")
    @CsvSource({"commissionEarned, 197025.55", "capForfeited, 5274.08", "basePay, 756000.00"})
    void everybodyEarnsForThemselves(String figure, String total) {
        assertAddsUp(results.get("people").valueStream().toList(), results.get("company"), figure);
        assertThat(text(results.at("/company/year"), figure)).isEqualTo(total);
    }

    @Test
    void whatEveryRepIsCreditedWithAndEarnsIsWhatPlainArithmeticSays() throws Exception {
        Map<String, BigDecimal> quotas = new TreeMap<>();
        eachQuarter("REP", (key, quarter) -> quotas.put(key, new BigDecimal(text(quarter, "quota"))));
        Map<String, CommissionOracle.RepQuarter> expected = CommissionOracle.work(oracle, quotas);
        assertThat(expected).hasSize(17 * 4);
        eachQuarter("REP", (key, quarter) -> {
            CommissionOracle.RepQuarter rep = requireNonNull(expected.get(key));
            assertThat(text(quarter, "credited"))
                    .as(key)
                    .isEqualTo(rep.credited().toPlainString());
            assertThat(text(quarter, "commissionEarned"))
                    .as(key)
                    .isEqualTo(rep.earned().toPlainString());
            assertThat(text(quarter, "capForfeited"))
                    .as(key)
                    .isEqualTo(rep.forfeited().toPlainString());
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"REP", "MANAGER", "VP"})
    void everybodyHasBasePayAndAnAttainmentWhereThereIsAQuota(String role) {
        eachQuarter(role, (key, quarter) -> {
            assertThat(text(quarter, "basePay")).as(key).isEqualTo("9000.00");
            BigDecimal quota = new BigDecimal(text(quarter, "quota"));
            assertThat(quarter.get("attainment").isNull()).as(key).isEqualTo(quota.signum() == 0);
            if (quota.signum() > 0) {
                assertThat(new BigDecimal(text(quarter, "attainment")))
                        .as(key)
                        .isEqualTo(new BigDecimal(text(quarter, "credited")).divide(quota, 6, RoundingMode.HALF_UP));
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"MANAGER", "VP"})
    void leadersEarnNoCommission(String role) {
        eachQuarter(
                role,
                (key, quarter) -> assertThat(List.of(text(quarter, "commissionEarned"), text(quarter, "capForfeited")))
                        .as(key)
                        .containsOnly("0.00"));
    }

    @Test
    void theSalesForceIsTheReportingLinesOfTheDatabase() throws Exception {
        assertThat(people("REP")).hasSize(17);
        assertThat(Stream.concat(people("REP").stream(), people("MANAGER").stream())
                        .map(person -> text(person, "id") + " " + text(person, "reportsTo")))
                .containsExactlyInAnyOrderElementsOf(oracle.rows("select EMPLOYEENUMBER, REPORTSTO from \"employees\""
                        + " where JOBTITLE = 'Sales Rep' or JOBTITLE like 'Sale% Manager%'"));
        assertThat(people("VP").stream().map(person -> text(person, "name"))).containsExactly("Mary Patterson");
    }

    @Test
    void bookingsPerTargetIsLeftOutWhereThereIsNoTarget() {
        JsonNode king =
                people("REP", rep -> text(rep, "name").equals("Tom King")).get(0);
        assertThat(text(king.get("year"), "quota")).isEqualTo("0.00");
        assertThat(king.at("/year/bookingsPerTarget").isNull()).isTrue();
        assertThat(king.at("/quarters/3/bookingsPerTarget").isNull()).isTrue();
    }

    @Test
    void bookingsPerTargetIsTheQuotientToSixDecimals() throws Exception {
        for (JsonNode rep :
                people("REP", rep -> !rep.at("/year/bookingsPerTarget").isNull())) {
            String quotient = "select round(cast(%d as decimal(30, 10)) / %d, 6) from (values(0))"
                    .formatted(cents(rep.get("year"), "bookings2004"), cents(rep.get("year"), "quota"));
            assertThat(new BigDecimal(text(rep.get("year"), "bookingsPerTarget")))
                    .isEqualByComparingTo(oracle.value(quotient));
        }
    }

    @Test
    void everyPaymentIsAppliedToItsOneOrderOrListed() throws Exception {
        String fits = " from \"payments\" p join (select ORDERNUMBER o, CUSTOMERNUMBER c,"
                + " sum(cast(round(TOTALPRICE * 100, 0) as bigint)) cents from \"orderfact\""
                + " group by ORDERNUMBER, CUSTOMERNUMBER) t"
                + " on t.c = p.CUSTOMERNUMBER and abs(t.cents - p.AMOUNT * 100) <= 100";
        JsonNode applied = results.at("/payments/applied");
        JsonNode unapplied = results.at("/payments/unapplied");
        assertThat(applied.size()).isEqualTo(245);
        assertThat(unapplied.size()).isEqualTo(27);
        assertThat(applied.valueStream().map(payment -> text(payment, "check") + " " + text(payment, "order")))
                .containsExactlyInAnyOrderElementsOf(oracle.rows("select p.CHECKNUMBER, t.o" + fits));
        assertThat(unapplied.valueStream().map(payment -> text(payment, "customer") + " " + text(payment, "check")))
                .containsExactlyInAnyOrderElementsOf(
                        oracle.rows("select CUSTOMERNUMBER, CHECKNUMBER from \"payments\" except"
                                + " select p.CUSTOMERNUMBER, p.CHECKNUMBER" + fits));
    }

    @Test
    void ordersAreCountedByStatusAndThoseThatDoNotFitItAreListed() throws Exception {
        String book = " from \"orders\" o where exists (select 1 from \"orderfact\" f"
                + " where f.ORDERNUMBER = o.ORDERNUMBER and f.YEAR_ID >= 2004)";
        String isShipped = "cast(o.SHIPPEDDATE as date) <> date '2006-08-23'";
        String mustBe = "o.STATUS in ('Shipped', 'Disputed', 'Resolved')";
        JsonNode conformance = results.get("conformance");
        assertThat(text(conformance, "since")).isEqualTo("2004-01-01");
        assertThat(conformance.get("orders").asInt()).isEqualTo(215);
        assertThat(oracle.value("select count(*)" + book)).isEqualTo("215");
        assertThat(conformance
                        .get("byStatus")
                        .propertyStream()
                        .map(count -> count.getKey() + " " + count.getValue().asLong()))
                .containsExactlyInAnyOrderElementsOf(
                        oracle.rows("select o.STATUS, count(*)" + book + " group by o.STATUS"));
        assertThat(conformance
                        .get("deviations")
                        .valueStream()
                        .map(one -> text(one, "order") + " " + text(one, "status")))
                .containsExactlyElementsOf(oracle.rows("select o.ORDERNUMBER, o.STATUS" + book + " and not (("
                        + isShipped + " and " + mustBe + ") or (not " + isShipped + " and not " + mustBe
                        + ")) order by o.ORDERNUMBER"));
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource(delimiter = '|', textBlock = """
            58   | line-damaged          | "orderfact" f join "orders" o on o.ORDERNUMBER = f.ORDERNUMBER where o.ORDERDATE <> f.ORDERDATE or o.STATUS <> f.STATUS
            141  | line-ship-date        | "orderfact" f join "orders" o on o.ORDERNUMBER = f.ORDERNUMBER where o.SHIPPEDDATE <> f.SHIPPEDDATE
            1380 | price-cut-off         | "orderfact" where abs(PRICEEACH * QUANTITYORDERED - TOTALPRICE) > 0.005
            4    | order-without-lines   | "orders" where ORDERNUMBER not in (select ORDERNUMBER from "orderfact")
            14   | order-not-shipped     | "orders" where cast(SHIPPEDDATE as date) = date '2006-08-23'
            1    | order-deviates        | "orders" o where exists (select 1 from "orderfact" f where f.ORDERNUMBER = o.ORDERNUMBER and f.YEAR_ID >= 2004) and (cast(o.SHIPPEDDATE as date) = date '2006-08-23') = (o.STATUS in ('Shipped', 'Disputed', 'Resolved'))
            22   | customer-without-rep  | "customers" where SALESREPEMPLOYEENUMBER is null
            2    | rep-never-sold        | "employees" where JOBTITLE = 'Sales Rep' and EMPLOYEENUMBER not in (select c.SALESREPEMPLOYEENUMBER from "orderfact" f join "customers" c on c.CUSTOMERNUMBER = f.CUSTOMERNUMBER)
            27   | payment-fits-none     | "payments" p where not exists (select 1 from (select CUSTOMERNUMBER c, ORDERNUMBER, sum(TOTALPRICE) total from "orderfact" group by CUSTOMERNUMBER, ORDERNUMBER) where c = p.CUSTOMERNUMBER and abs(total - p.AMOUNT) < 1.005)
            """)
    void everythingThatIsNotUsedIsCountedAndListed(int count, String kind, String from) throws Exception {
        String code = "steelwheels." + kind;
        assertThat(oracle.value("select count(*) from " + from)).isEqualTo(Integer.toString(count));
        assertThat(results.at("/findings/count").get(code).asInt()).isEqualTo(count);
        assertThat(results.at("/findings/list").valueStream())
                .filteredOn(found -> text(found, "code").equals(code))
                .extracting(found -> text(found, "path"))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFoundThatIsNotKnown() {
        assertThat(results.at("/findings/list").size()).isEqualTo(58 + 141 + 1380 + 4 + 14 + 1 + 22 + 2 + 27);
        assertThat(results.at("/findings/list").valueStream().map(found -> text(found, "severity")))
                .doesNotContain("ERROR");
    }

    @Test
    void theFieldsOfTheFileStandInOneOrder() {
        assertThat(results.propertyNames())
                .containsExactly(
                        "about",
                        "read",
                        "company",
                        "people",
                        "boards",
                        "payments",
                        "scorecards",
                        "allocation",
                        "conformance",
                        "findings");
        assertThat(results.at("/people/0").propertyNames())
                .containsExactly("id", "name", "title", "role", "reportsTo", "year", "quarters");
        assertThat(results.at("/people/0/quarters/0").propertyNames())
                .containsExactly(
                        "period",
                        "quota",
                        "bookings2003",
                        "bookings2004",
                        "bookingsPerTarget",
                        "credited",
                        "attainment",
                        "commissionEarned",
                        "capForfeited",
                        "basePay");
    }

    @Test
    void aSecondRunWritesTheSameFile() throws IOException {
        Path again = directory.resolve("again");
        assertThat(Run.of("--lang=zh", "--out", again.toString()).exit()).isZero();
        assertThat(again.resolve("results.json"))
                .hasSameTextualContentAs(directory.resolve("new").resolve("results.json"));
    }

    private static void assertAddsUp(List<JsonNode> parts, JsonNode whole, String figure) {
        assertThat(parts.stream()
                        .mapToLong(part -> cents(part.get("year"), figure))
                        .sum())
                .isEqualTo(cents(whole.get("year"), figure));
        assertThat(whole.get("quarters")
                        .valueStream()
                        .mapToLong(quarter -> cents(quarter, figure))
                        .sum())
                .isEqualTo(cents(whole.get("year"), figure));
        for (int i = 0; i < 4; i++) {
            int quarter = i;
            assertThat(parts.stream()
                            .mapToLong(part -> cents(part.get("quarters").get(quarter), figure))
                            .sum())
                    .isEqualTo(cents(whole.get("quarters").get(quarter), figure));
        }
    }

    private static List<JsonNode> people(String role) {
        return people(role, person -> true);
    }

    private static List<JsonNode> people(String role, Predicate<JsonNode> which) {
        return results.get("people")
                .valueStream()
                .filter(person -> text(person, "role").equals(role))
                .filter(which)
                .toList();
    }

    private static void eachQuarter(String role, BiConsumer<String, JsonNode> check) {
        people(role)
                .forEach(person -> person.get("quarters")
                        .forEach(quarter -> check.accept(text(person, "id") + " " + text(quarter, "period"), quarter)));
    }

    private static String number(JsonNode quarter) {
        return text(quarter, "period").replace("2004-Q", "");
    }

    private static long cents(JsonNode node, String field) {
        return new BigDecimal(text(node, field)).movePointRight(2).longValueExact();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}
