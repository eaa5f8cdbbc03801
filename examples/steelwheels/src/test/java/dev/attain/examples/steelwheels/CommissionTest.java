package dev.attain.examples.steelwheels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.booking.Bookings;
import dev.attain.examples.steelwheels.commission.CommissionAgreement;
import dev.attain.examples.steelwheels.commission.CommissionYear;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.data.SteelWheelsDatabase;
import dev.attain.examples.steelwheels.people.SalesForce;
import dev.attain.examples.steelwheels.progress.Progress;
import dev.attain.examples.steelwheels.target.TargetPolicy;
import dev.attain.examples.steelwheels.year.SalesYear;
import dev.attain.examples.steelwheels.year.SalesYearCalculator;
import dev.attain.incentives.commission.CommissionLine;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.credit.SalesCredit;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commission of the real year, to the cent and to the line. */
class CommissionTest {
    /** The lines of the orders 10248, 10253, 10260 and 10262, and what they were worth. */
    private static final long CANCELLED_LINES = 14 + 14 + 10 + 16;

    private static final Money CANCELLED = usd("187195.13");

    private static SalesBook book;
    private static SalesYear year;
    private static Map<String, CommissionOracle.RepQuarter> expected;

    @BeforeAll
    static void workItOutTwice() throws SQLException {
        try (SteelWheelsDatabase database = SteelWheelsDatabase.open()) {
            book = database.read(Progress.silent());
        }
        year = calculate(book);
        try (Oracle oracle = new Oracle()) {
            expected = CommissionOracle.work(oracle, quotas());
        }
    }

    @Test
    void everyLineEarnsWhatPlainArithmeticSays() {
        expected.forEach((key, quarter) -> assertThat(saleLines(statement(key)))
                .as(key)
                .extracting(CommissionTest::row)
                .containsExactlyElementsOf(quarter.lines()));
        long sold = book.lines().stream()
                .filter(line -> line.orderedOn().getYear() == 2004)
                .count();
        assertThat(expected.values().stream()
                        .mapToLong(quarter -> quarter.lines().size())
                        .sum())
                .isEqualTo(sold + CANCELLED_LINES);
    }

    @Test
    void everyQuarterEarnsWhatPlainArithmeticSays() {
        expected.forEach((key, quarter) -> {
            CommissionStatement statement = statement(key);
            Money earned = usd(quarter.earned());
            Money forfeited = usd(quarter.forfeited());
            assertThat(sum(saleLines(statement))).as(key).isEqualTo(earned);
            assertThat(sum(lines(statement, LineKind.CAP))).as(key).isEqualTo(forfeited.negated());
            assertThat(statement.total())
                    .as(key)
                    .isEqualTo(earned.minus(forfeited).plus(usd("9000.00")));
        });
    }

    @Test
    void fiveRepQuartersReachTheCap() {
        List<String> capped = expected.keySet().stream()
                .filter(key -> !lines(statement(key), LineKind.CAP).isEmpty())
                .toList();
        assertThat(capped)
                .containsExactly("1166 2004-Q1", "1216 2004-Q4", "1323 2004-Q4", "1337 2004-Q1", "1401 2004-Q3");
        assertThat(capped)
                .allSatisfy(key -> assertThat(statement(key)
                                .component("commission")
                                .orElseThrow()
                                .subtotal())
                        .isEqualTo(usd("9000.00")));
        assertThat(expected.values().stream()
                        .filter(quarter -> quarter.forfeited().signum() > 0))
                .hasSize(5);
    }

    @Test
    void aRepWhoNeverSoldHasBasePayAndNoAttainment() {
        for (String key : List.of("1619 2004-Q2", "1625 2004-Q4")) {
            assertThat(statement(key).lines()).singleElement().hasToString("base pay: USD 9000.00");
            assertThat(statement(key).component("commission").orElseThrow().attainment())
                    .isEmpty();
        }
    }

    @Test
    void noCreditIsLostAndNothingIsDoubtful() {
        Money booked = Bookings.of(book.lines()).of(reps(), 2004);
        assertThat(Money.sum(
                        SalesBook.CURRENCY,
                        year.commission().credits().credits().stream()
                                .map(SalesCredit::commissionCredit)
                                .toList()))
                .isEqualTo(booked.minus(CANCELLED));
        assertThat(year.commission().findings()).isEmpty();
    }

    @Test
    void everyStatementCanBeRecomputedFromItsInputs() {
        assertThat(year.commission().run().statements())
                .hasSize(21 * 4)
                .allSatisfy(statement -> assertThat(ExplanationEvaluator.evaluate(statement.explanation())
                                .toMoney())
                        .isEqualTo(statement.total()));
    }

    @ParameterizedTest(name = "shuffled by seed {0}")
    @ValueSource(longs = {1, 2004})
    void theOrderInWhichTheBookIsReadDoesNotMatter(long seed) {
        Random random = new Random(seed);
        SalesBook shuffled = new SalesBook(
                book.employees(),
                shuffled(book.customers(), random),
                shuffled(book.orders(), random),
                shuffled(book.lines(), random),
                shuffled(book.payments(), random),
                book.findings());
        CommissionYear again = calculate(shuffled).commission();
        assertThat(shuffled.lines()).isNotEqualTo(book.lines());
        assertThat(again).isEqualTo(year.commission());
    }

    private static SalesYear calculate(SalesBook book) {
        return SalesYearCalculator.standard()
                .calculate(
                        TargetPolicy.STEEL_WHEELS_2004, CommissionAgreement.STEEL_WHEELS_2004, book, Progress.silent());
    }

    /** The targets, which SteelWheelsTest compares with SQL. */
    private static Map<String, BigDecimal> quotas() {
        Map<String, BigDecimal> quotas = new TreeMap<>();
        reps().forEach(rep -> Bookings.quarters(2004)
                .forEach(quarter -> quotas.put(
                        rep + " " + quarter.label(),
                        year.targets().of(List.of(rep), quarter).amount())));
        return quotas;
    }

    private static List<PartyId> reps() {
        return SalesForce.of(book.employees()).reps().stream().map(Employee::id).toList();
    }

    private static CommissionStatement statement(String key) {
        String[] parts = key.split(" ", -1);
        return year.commission().run().statement(PartyId.of(parts[0]), parts[1]).orElseThrow();
    }

    private static List<CommissionLine> saleLines(CommissionStatement statement) {
        return lines(statement, LineKind.SALE);
    }

    private static List<CommissionLine> lines(CommissionStatement statement, LineKind kind) {
        return statement.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    private static String row(CommissionLine line) {
        SalesCredit credit = line.credit().orElseThrow();
        return credit.event().id() + " " + credit.commissionCredit().amount() + " "
                + line.amount().amount();
    }

    private static Money sum(List<CommissionLine> lines) {
        return Money.sum(
                SalesBook.CURRENCY, lines.stream().map(CommissionLine::amount).toList());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Money usd(String amount) {
        return usd(new BigDecimal(amount));
    }

    private static Money usd(BigDecimal amount) {
        return Money.of(SalesBook.CURRENCY, amount);
    }
}
