package dev.attain.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExplanationProperties {
    private static final Wording NODE = Wording.of("test.node", "figure {0}", "数 {0}");

    /** A reader with a calculator: whole fractions by hand, with none of the library's arithmetic. */
    private record Fraction(BigInteger above, BigInteger below) {
        static Fraction of(Explanation node) {
            List<Fraction> parts = node.children().stream().map(Fraction::of).toList();
            Operation made = node.operation();
            if (made instanceof Operation.Input input) {
                return new Fraction(
                        input.value().value().numerator(), input.value().value().denominator());
            }
            if (made instanceof Operation.Withheld withheld) {
                return new Fraction(
                        withheld.value().value().numerator(),
                        withheld.value().value().denominator());
            }
            if (made instanceof Operation.Rounded rounded) {
                return parts.get(0).rounded(rounded);
            }
            return parts.stream().skip(1).reduce(parts.get(0), (a, b) -> a.combined(made, b));
        }

        Fraction combined(Operation made, Fraction b) {
            if (made == Operation.Arithmetic.SUM) {
                return new Fraction(above.multiply(b.below).add(b.above.multiply(below)), below.multiply(b.below));
            }
            if (made == Operation.Arithmetic.DIFFERENCE) {
                return new Fraction(above.multiply(b.below).subtract(b.above.multiply(below)), below.multiply(b.below));
            }
            if (made == Operation.Arithmetic.PRODUCT) {
                return new Fraction(above.multiply(b.above), below.multiply(b.below));
            }
            boolean less = above.multiply(b.below).compareTo(b.above.multiply(below)) < 0;
            return (made == Operation.Arithmetic.MINIMUM) == less ? this : b;
        }

        Fraction rounded(Operation.Rounded how) {
            BigDecimal rounded = new BigDecimal(above).divide(new BigDecimal(below), how.decimals(), how.mode());
            return new Fraction(rounded.unscaledValue(), BigInteger.TEN.pow(rounded.scale()));
        }
    }

    @Property
    void aReaderCanRecomputeTheRootFromTheLeaves(@ForAll("trees") Explanation tree) {
        Fraction byHand = Fraction.of(tree);
        Ratio value = tree.value().value();
        assertThat(value.numerator().multiply(byHand.below()))
                .isEqualTo(byHand.above().multiply(value.denominator()));
        assertThat(ExplanationEvaluator.evaluate(tree)).isEqualTo(tree.value());
    }

    @Property
    void aRedactedTreeStillRecomputesToTheSameRoot(@ForAll("trees") Explanation tree, @ForAll int viewer) {
        Explanation seen = tree.redacted(party -> (party.value().hashCode() + viewer) % 3 != 0);
        assertThat(seen.value()).isEqualTo(tree.value());
        Fraction byHand = Fraction.of(seen);
        assertThat(seen.value().value()).isEqualTo(Ratio.of(byHand.above(), byHand.below()));
    }

    @Property
    void aTreeDoesNotDifferFromItselfAndADifferenceNamesACause(
            @ForAll("trees") Explanation before, @ForAll("trees") Explanation after) {
        assertThat(ExplanationDiff.of(before, before).isEmpty()).isTrue();
        ExplanationDiff diff = ExplanationDiff.of(before, after);
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        assertThat(diff.causes().isEmpty()).isEqualTo(before.equals(after));
    }

    @Property
    void thePartsOfATotalExplainThemselvesAndAddUp(@ForAll("small") long cents, @ForAll("counts") long[] counts) {
        Weights weights = Weights.counts(counts);
        Explanation total = Explanation.input(
                Message.of(NODE, "total"), new Quantity(Ratio.of(BigDecimal.valueOf(cents, 2)), Unit.NUMBER));
        List<Explanation> parts = java.util.stream.IntStream.range(0, counts.length)
                .mapToObj(i -> Explanation.part(
                        Message.of(NODE, i), total, new Operation.Part(Apportionment.LARGEST_REMAINDER, weights, i, 2)))
                .toList();
        assertThat(Explanation.sum(Message.of(NODE, "sum"), parts).value()).isEqualTo(total.value());
    }

    @Provide
    Arbitrary<Explanation> trees() {
        return tree(3);
    }

    private Arbitrary<Explanation> tree(int depth) {
        if (depth == 0) {
            return small().map(number -> leaf(number, 7));
        }
        Arbitrary<List<Explanation>> children =
                tree(depth - 1).list().ofMinSize(2).ofMaxSize(4);
        Arbitrary<Operation> operations = Arbitraries.of(
                Operation.Arithmetic.SUM,
                Operation.Arithmetic.PRODUCT,
                Operation.Arithmetic.MINIMUM,
                Operation.Arithmetic.MAXIMUM);
        Arbitrary<Explanation> several = Combinators.combine(operations, children, small())
                .as((operation, parts, label) -> Explanation.of(Message.of(NODE, label % 5), operation, parts));
        Arbitrary<Explanation> differences = Combinators.combine(tree(depth - 1), tree(depth - 1))
                .as((from, less) -> Explanation.difference(Message.of(NODE, "difference"), from, less));
        Arbitrary<Explanation> rounded = Combinators.combine(
                        tree(depth - 1),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN))
                .as(Explanation::rounded);
        return Arbitraries.oneOf(List.of(small().map(number -> leaf(number, 3)), several, differences, rounded))
                .flatMap(node ->
                        small().map(owner -> owner % 2 == 0 ? node : node.about(PartyId.of("p" + owner % 10))));
    }

    private static Explanation leaf(long number, long denominator) {
        return Explanation.input(Message.of(NODE, number), Quantity.of(Ratio.of(number, denominator)));
    }

    @Provide
    Arbitrary<Long> small() {
        return Arbitraries.longs().between(-1000, 1000);
    }

    @Provide
    Arbitrary<long[]> counts() {
        return Arbitraries.longs()
                .between(1, 50)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
