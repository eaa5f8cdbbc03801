package dev.attain.incentives.commission.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.commission.reference.random.RandomBook;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds the calculator to the reference, book by book, and counts the lines that agreed. */
final class Comparison {
    private static final int EXPLAINED = 50;
    private static final CommissionCalculator CALCULATOR = CommissionCalculator.standard();

    private final Map<LineKind, Long> agreed = new EnumMap<>(LineKind.class);

    /** How many lines of each kind agreed so far. */
    Map<LineKind, Long> agreed() {
        return agreed;
    }

    long lines() {
        return agreed.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Pays the book of a seed twice; whatever goes wrong names the seed. */
    void compare(long seed) {
        try {
            compare(new RandomBook(seed), seed % EXPLAINED == 0);
        } catch (RuntimeException failed) {
            throw new AssertionError("the book of seed " + seed + " could not be paid", failed);
        }
    }

    private void compare(RandomBook of, boolean explained) {
        List<Paid> expected = of.cases().stream()
                .flatMap(one -> ReferenceCalculator.statements(one).stream())
                .sorted(Comparator.comparing(one -> one.period().start()))
                .toList();
        List<CommissionStatement> statements =
                CALCULATOR.calculateAll(of.book(), of.facts(), of.asOf()).statements();

        assertThat(statements.stream().map(Paid::of).toList()).as(of::toString).isEqualTo(expected);
        if (explained) {
            statements.forEach(statement -> recompute(statement, of));
        }
        expected.stream()
                .flatMap(one -> one.lines().stream())
                .forEach(line -> agreed.merge(line.kind(), 1L, Long::sum));
    }

    private static void recompute(CommissionStatement statement, RandomBook of) {
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .as(of::toString)
                .isEqualTo(statement.total());
    }
}
