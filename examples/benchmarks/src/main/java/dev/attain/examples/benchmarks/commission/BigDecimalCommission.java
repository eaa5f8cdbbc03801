package dev.attain.examples.benchmarks.commission;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one writes first: records, decimals and streams; the transactions are made before the clock runs. */
final class BigDecimalCommission {
    private static final int CENTS = 2;
    private static final List<BigDecimal> TIER_FROM = hundredths(PlanTerms.ATTAINMENT_PERCENT);
    private static final List<BigDecimal> TIER_RATE = hundredths(PlanTerms.RATE_PERCENT);
    private static final List<BigDecimal> CLASS_FACTOR = hundredths(PlanTerms.CLASS_PERCENT);
    private static final BigDecimal CAP = BigDecimal.valueOf(PlanTerms.CAP_PERCENT, CENTS);
    private static final BigDecimal HELD = BigDecimal.valueOf(PlanTerms.HELD_PERCENT, CENTS);

    private BigDecimalCommission() {}

    record Share(int payee, BigDecimal part) {}

    record Sale(int serial, int firstLine, int day, BigDecimal amount, int productClass, List<Share> shares) {}

    record Account(int payee, int quarter) {}

    record Terms(BigDecimal quota, BigDecimal incentive) {}

    record Credit(int serial, int line, Account account, BigDecimal amount, BigDecimal factor) {}

    record Line(int line, BigDecimal credited, BigDecimal commission, BigDecimal capped, BigDecimal held) {
        Line plus(Line other) {
            return new Line(
                    line,
                    credited.add(other.credited),
                    commission.add(other.commission),
                    capped.add(other.capped),
                    held.add(other.held));
        }
    }

    record Statement(List<Line> lines, Line total) {}

    /** What came out, account by account. */
    record Statements(SalesYear year, Map<Account, Statement> byAccount) {
        /** In the form in which answers are compared. */
        CommissionResult result() {
            CommissionResult result = CommissionResult.withLines(year);
            byAccount.forEach((account, statement) -> {
                statement.lines.forEach(line -> result.line(line.line, figures(line)));
                result.total(account.quarter * year.payees + account.payee, figures(statement.total));
            });
            return result;
        }

        long checksum() {
            return result().checksum();
        }

        long totalsChecksum() {
            return result().totalsChecksum();
        }
    }

    /** Transactions in ledger order. */
    static Supplier<Statements> inLedgerOrder(SalesYear year) {
        List<Sale> sales = sales(year);
        Map<Account, Terms> terms = terms(year);
        return () -> new Statements(year, statements(sales.stream(), terms));
    }

    /** Transactions in any order, brought into ledger order by serial number. */
    static Supplier<Statements> inAnyOrder(SalesYear year) {
        List<Sale> sales = sales(year);
        Map<Account, Terms> terms = terms(year);
        return () -> new Statements(year, statements(sales.stream().sorted(comparingInt(Sale::serial)), terms));
    }

    private static Map<Account, Statement> statements(Stream<Sale> sales, Map<Account, Terms> terms) {
        return sales.flatMap(BigDecimalCommission::credits).collect(groupingBy(Credit::account)).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> statement(entry.getValue(), requireNonNull(terms.get(entry.getKey())))));
    }

    static Stream<Credit> credits(Sale sale) {
        List<Credit> credits = new ArrayList<>(sale.shares.size());
        BigDecimal left = sale.amount;
        for (int i = 0; i < sale.shares.size(); i++) {
            Share share = sale.shares.get(i);
            boolean last = i == sale.shares.size() - 1;
            BigDecimal credited = last ? left : rounded(sale.amount.multiply(share.part));
            left = left.subtract(credited);
            Account account = new Account(share.payee, SalesYear.quarter(sale.day));
            credits.add(new Credit(
                    sale.serial, sale.firstLine + i, account, credited, CLASS_FACTOR.get(sale.productClass)));
        }
        return credits.stream();
    }

    static Statement statement(List<Credit> credits, Terms terms) {
        BigDecimal cap = terms.incentive.multiply(CAP);
        List<Line> lines = new ArrayList<>(credits.size());
        Line total = new Line(-1, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (Credit credit : credits) {
            BigDecimal after = total.credited.add(credit.amount);
            BigDecimal commission =
                    rounded(pay(total.credited, after, terms.quota).multiply(credit.factor));
            BigDecimal capped = commission.min(cap.subtract(total.capped));
            Line line = new Line(credit.line, credit.amount, commission, capped, rounded(capped.multiply(HELD)));
            lines.add(line);
            total = total.plus(line);
        }
        return new Statement(lines, total);
    }

    /** What lies in each tier, times its rate. */
    private static BigDecimal pay(BigDecimal before, BigDecimal after, BigDecimal quota) {
        BigDecimal pay = BigDecimal.ZERO;
        for (int tier = 0; tier < TIER_FROM.size(); tier++) {
            BigDecimal from = before.max(quota.multiply(TIER_FROM.get(tier)));
            BigDecimal to = tier + 1 < TIER_FROM.size() ? after.min(quota.multiply(TIER_FROM.get(tier + 1))) : after;
            if (to.compareTo(from) > 0) {
                pay = pay.add(to.subtract(from).multiply(TIER_RATE.get(tier)));
            }
        }
        return pay;
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_EVEN);
    }

    static long[] figures(Line line) {
        return Stream.of(line.credited, line.commission, line.capped, line.held)
                .mapToLong(amount -> amount.movePointRight(CENTS).longValueExact())
                .toArray();
    }

    static List<Sale> sales(SalesYear year) {
        return IntStream.range(0, year.transactions())
                .mapToObj(i -> new Sale(
                        year.serial[i],
                        year.firstLine[i],
                        year.day[i],
                        BigDecimal.valueOf(year.amount[i], CENTS),
                        year.productClass[i],
                        IntStream.range(year.firstLine[i], year.firstLine[i + 1])
                                .mapToObj(line -> new Share(year.payee[line], BigDecimal.valueOf(year.share[line], 4)))
                                .toList()))
                .toList();
    }

    static Map<Account, Terms> terms(SalesYear year) {
        return IntStream.range(0, year.accounts())
                .boxed()
                .collect(toMap(
                        i -> new Account(i % year.payees, i / year.payees),
                        i -> new Terms(
                                BigDecimal.valueOf(year.quota[i], CENTS),
                                BigDecimal.valueOf(year.incentive[i], CENTS))));
    }

    private static List<BigDecimal> hundredths(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> BigDecimal.valueOf(number, CENTS))
                .toList();
    }
}
