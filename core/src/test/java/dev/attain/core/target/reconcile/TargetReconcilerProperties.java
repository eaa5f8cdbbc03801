package dev.attain.core.target.reconcile;

import static dev.attain.core.target.reconcile.Fields.share;
import static dev.attain.core.target.reconcile.Fields.tree;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.target.split.terms.Capacity;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TargetReconcilerProperties {
    private static final Currency USD = Currency.getInstance("USD");
    private static final int HEAD_CENTS = 12_345;

    /** A company of two managers and up to eight reps, what it says, and the terms; some reps are silent. */
    private record Field(TargetNode top, FieldReport report, ReconciliationTerms terms) {
        static Field of(long cents, List<Integer> amounts, int factor, int attainment) {
            Share[] reps = IntStream.range(0, amounts.size())
                    .mapToObj(i -> share("r" + i, i + 1L).withUnder(i % 2 == 0 ? "north" : "south"))
                    .toArray(Share[]::new);
            TargetNode top = tree(
                            new Money(USD, cents).toString(),
                            ShareTerms.of(share("north", 3), share("south", 2)).withFactor(Rate.basisPoints(factor)),
                            ShareTerms.of(reps).withFactor(Rate.percent("105")))
                    .root();
            List<Commitment> commitments = IntStream.range(0, amounts.size())
                    .filter(i -> amounts.get(i) % 5 != 0)
                    .mapToObj(i -> new Commitment(rep(i), usd(amounts.get(i)), rep(i), LocalDate.of(2026, 1, 5)))
                    .toList();
            List<Capacity> people = IntStream.range(0, amounts.size())
                    .mapToObj(i -> new Capacity(
                            rep(i),
                            Optional.empty(),
                            usd(amounts.get(i) * 3L),
                            LocalDate.of(2026, 1 + i, 1),
                            Optional.empty()))
                    .toList();
            ReconciliationTerms terms = ReconciliationTerms.standard()
                    .withAttainment(Rate.basisPoints(attainment))
                    .withWinRate(Rate.percent("30"))
                    .withNewHead(NewHead.productive(usd(HEAD_CENTS)));
            return new Field(top, FieldReport.of(commitments, people), terms);
        }

        Reconciliation reconciled() {
            return TargetReconciler.reconcile(terms, top, report);
        }

        private static PartyId rep(int i) {
            return PartyId.of("r" + i);
        }

        private static Quantity usd(long cents) {
            return Quantity.of(new Money(USD, cents));
        }
    }

    @Property(tries = 60)
    void gapsAreDifferencesOfSumsAndEverythingExplainsItself(
            @ForAll @LongRange(min = 1, max = 100_000_000) long cents,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 1_000_000) Integer> amounts,
            @ForAll @IntRange(min = 1, max = 20_000) int factor,
            @ForAll @IntRange(min = 1, max = 20_000) int attainment) {
        Field field = Field.of(cents, amounts, factor, attainment);
        Reconciliation found = field.reconciled();
        long committed = field.report().commitments().stream()
                .mapToLong(one -> one.amount().toMoney().minor())
                .sum();
        long brought = IntStream.range(0, amounts.size()) // cents × ten thousandths × days of the year
                .mapToLong(i -> amounts.get(i) * 3L * attainment * daysFrom(1 + i))
                .sum();
        Ratio capacity = Ratio.of(brought, 100L * 10_000 * 365);
        Optional<Ratio> gap = value(found.total().capacityGap());
        assertThat(value(found.total().bottomUp()).orElse(Ratio.ZERO)).isEqualTo(Ratio.of(committed, 100));
        assertThat(value(found.total().capacity())).contains(capacity);
        assertThat(gap).contains(Ratio.of(cents, 100).minus(capacity));
        assertThat(value(found.total().headsMissing())).contains(heads(gap.orElseThrow(), attainment));
        Stream.concat(Stream.of(found.total()), found.owners().stream())
                .forEach(owner -> figures(owner)
                        .forEach(figure -> assertThat(ExplanationEvaluator.evaluate(figure))
                                .isEqualTo(figure.value())));
    }

    @Property(tries = 60)
    void theOrderOfTheFactsDoesNotMatter(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 1000) Integer> amounts,
            @ForAll Random random) {
        Field field = Field.of(100_000, amounts, 10_000, 10_000);
        List<Commitment> twice = new ArrayList<>(field.report().commitments());
        twice.addAll(twice.stream()
                .map(one -> one.withOn(one.on().plusDays(one.amount().toMoney().minor() % 3)))
                .toList());
        FieldReport report = field.report().withCommitments(twice);
        Reconciliation one = TargetReconciler.reconcile(field.terms(), field.top(), report);
        Reconciliation other = TargetReconciler.reconcile(
                field.terms(),
                field.top(),
                report.withCommitments(shuffled(twice, random)).withPeople(shuffled(report.people(), random)));
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.owners()).isEqualTo(one.owners());
        assertThat(other.findings()).hasSameSizeAs(one.findings());
    }

    /** The smallest whole number of heads that covers the gap, found by counting up in whole numbers. */
    private static Ratio heads(Ratio gap, int attainment) {
        Ratio head = Ratio.of((long) HEAD_CENTS * attainment, 1_000_000);
        BigInteger whole = gap.isPositive()
                ? gap.dividedBy(head).numerator().divide(gap.dividedBy(head).denominator())
                : BigInteger.ZERO;
        Ratio least = Ratio.of(whole, BigInteger.ONE);
        return head.times(least).compareTo(gap) >= 0 ? least : least.plus(Ratio.ONE);
    }

    private static long daysFrom(int month) {
        return LocalDate.of(2027, 1, 1).toEpochDay()
                - LocalDate.of(2026, month, 1).toEpochDay();
    }

    private static Stream<Explanation> figures(ReconciledOwner owner) {
        Stream<Function<ReconciledOwner, Optional<Explanation>>> figures = Stream.of(
                ReconciledOwner::bottomUp,
                ReconciledOwner::capacity,
                ReconciledOwner::commitmentGap,
                ReconciledOwner::capacityGap,
                ReconciledOwner::overcommitment,
                ReconciledOwner::commitmentCoverage,
                ReconciledOwner::capacityCoverage,
                ReconciledOwner::headsMissing,
                ReconciledOwner::requiredPipeline,
                ReconciledOwner::newPipeline,
                ReconciledOwner::hedge);
        return Stream.concat(
                Stream.of(owner.topDown(), owner.won(), owner.expected()),
                figures.map(figure -> figure.apply(owner)).flatMap(Optional::stream));
    }

    private static Optional<Ratio> value(Optional<Explanation> figure) {
        return figure.map(one -> one.value().value());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
