package dev.attain.examples.benchmarks.commission;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.examples.benchmarks.commission.BigDecimalCommission.Account;
import dev.attain.examples.benchmarks.commission.BigDecimalCommission.Credit;
import dev.attain.examples.benchmarks.commission.BigDecimalCommission.Line;
import dev.attain.examples.benchmarks.commission.BigDecimalCommission.Statement;
import dev.attain.examples.benchmarks.commission.BigDecimalCommission.Terms;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Late transactions with records, decimals and streams: the credits of payee and quarter are sorted and paid again. */
final class BigDecimalLate {
    private BigDecimalLate() {}

    /** One statement for each late transaction. */
    record Statements(LateSales sales, List<Statement> statements) {
        long checksum() {
            CommissionResult answer = sales.answer();
            for (int late = 0; late < statements.size(); late++) {
                int at = sales.firstLine[late];
                for (Line line : statements.get(late).lines()) {
                    answer.line(at, BigDecimalCommission.figures(line));
                    at++;
                }
                answer.total(
                        late, BigDecimalCommission.figures(statements.get(late).total()));
            }
            return answer.checksum();
        }
    }

    static Supplier<Statements> recomputed(LateSales sales) {
        Map<Account, List<Credit>> credits = credits(sales.year).collect(groupingBy(Credit::account));
        Map<Account, Terms> terms = BigDecimalCommission.terms(sales.year);
        List<Credit> late = credits(sales.late).toList();
        return () -> new Statements(
                sales,
                late.stream()
                        .map(credit -> BigDecimalCommission.statement(
                                with(credit, credits.getOrDefault(credit.account(), List.of())),
                                requireNonNull(terms.get(credit.account()))))
                        .toList());
    }

    private static Stream<Credit> credits(SalesYear year) {
        return BigDecimalCommission.sales(year).stream().flatMap(BigDecimalCommission::credits);
    }

    private static List<Credit> with(Credit late, List<Credit> others) {
        return Stream.concat(others.stream(), Stream.of(late))
                .sorted(comparingInt(Credit::serial))
                .toList();
    }
}
