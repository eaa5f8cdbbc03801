package dev.attain.incentives.credit;

import static dev.attain.incentives.credit.Given.chart;
import static dev.attain.incentives.credit.Given.event;
import static dev.attain.incentives.credit.Given.line;
import static dev.attain.incentives.credit.Given.policy;
import static dev.attain.incentives.credit.Given.reversal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.RollUpCounting;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CreditProperties {
    private static final LocalDate CHANGE = LocalDate.parse("2026-03-01");
    /** Everybody reports to the one with the next number, and from March on to the one after that. */
    private static final OrgChart CHART = chart(IntStream.range(0, 6)
            .boxed()
            .flatMap(i -> List.of(
                    line(party(i), party(i + 1)).withUntilExclusive(Optional.of(CHANGE)),
                    ReportingLine.of(party(i), party(i + 2), CHANGE))
                    .stream())
            .toArray(ReportingLine[]::new));

    @Property
    void theCreditsOfAKindAddUpToAmountTimesSharesRoundedOnce(
            @ForAll("policies") CreditPolicy policy, @ForAll("sales") SalesEvent sale) {
        CreditAllocation allocation = CreditAllocator.standard().allocate(policy, List.of(sale), CHART);
        assertThat(allocation.findings()).isEmpty();
        for (CreditKind kind : CreditKind.values()) {
            List<SalesCredit> credits = allocation.credits().stream()
                    .filter(credit -> credit.kind() == kind)
                    .toList();
            assertThat(total(credits, SalesCredit::quotaCredit))
                    .isEqualTo(expected(policy, sale, credits, CreditShare::quotaShare));
            assertThat(total(credits, SalesCredit::commissionCredit))
                    .isEqualTo(expected(policy, sale, credits, CreditShare::commissionShare));
        }
    }

    @Property
    void noPayeeIsACentFromTheExactShareByLargestRemainder(@ForAll("sales") SalesEvent sale) {
        CreditPolicy policy = policy(new SellerTerms.Shares());
        for (SalesCredit credit : CreditAllocator.standard()
                .allocate(policy, List.of(sale), CHART)
                .credits()) {
            boolean selling = credit.kind().isSelling();
            BigDecimal exact = sale.amount()
                    .amount()
                    .multiply(credit.share().commissionShare().value());
            BigDecimal away = credit.commissionCredit().amount().subtract(exact).abs();
            assertThat(away).isLessThan(new BigDecimal(selling ? "0.01" : "0.015"));
        }
    }

    @Property
    void theOrderOfTheEventsDoesNotMatter(
            @ForAll("policies") CreditPolicy policy, @ForAll("ledgers") List<SalesEvent> events, @ForAll long seed) {
        List<SalesEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        CreditAllocator allocator = CreditAllocator.standard();
        assertThat(allocator.allocate(policy, shuffled, CHART)).isEqualTo(allocator.allocate(policy, events, CHART));
    }

    @Property
    void goodEventsAreCreditedWhateverElseIsHandedIn(
            @ForAll("policies") CreditPolicy policy, @ForAll("ledgers") List<SalesEvent> events) {
        SalesEvent good = event("GOOD", "12.34").owner(party(0)).build();
        CreditAllocator allocator = CreditAllocator.standard();
        List<SalesEvent> all = new ArrayList<>(events);
        all.add(good);
        List<SalesCredit> alone =
                allocator.allocate(policy, List.of(good), CHART).credits();
        assertThat(allocator.allocate(policy, all, CHART).credits()).containsAll(alone);
        assertThat(alone).isNotEmpty();
    }

    @Property
    void aFullReversalLeavesNobodyACent(@ForAll("policies") CreditPolicy policy, @ForAll("sales") SalesEvent sale) {
        SalesEvent back = reversal("R", sale.id().value(), "0")
                .withAmount(sale.amount().negated())
                .withOwner(party(5))
                .withOn(CHANGE.plusDays(1));
        CreditAllocation allocation = CreditAllocator.standard().allocate(policy, List.of(back, sale), CHART);
        assertThat(allocation.findings()).isEmpty();
        assertThat(allocation.credits()).hasSizeGreaterThan(1);
        for (int i = 0; i < 9; i++) {
            assertThat(allocation.quotaCredit(party(i)).isZero()).isTrue();
            assertThat(allocation.commissionCredit(party(i)).isZero()).isTrue();
        }
    }

    @Property
    void everyExplanationMakesExactlyTheCredit(
            @ForAll("policies") CreditPolicy policy, @ForAll("sales") SalesEvent sale) {
        for (SalesCredit credit : CreditAllocator.standard()
                .allocate(policy, List.of(sale), CHART)
                .credits()) {
            assertMakes(credit.quotaExplanation(), credit.quotaCredit());
            assertMakes(credit.commissionExplanation(), credit.commissionCredit());
        }
    }

    private static void assertMakes(Explanation explanation, Money credit) {
        assertThat(explanation.value()).isEqualTo(Quantity.of(credit));
    }

    private static Money total(List<SalesCredit> credits, Function<SalesCredit, Money> amount) {
        return Money.of(
                "USD",
                credits.stream()
                        .map(amount)
                        .map(Money::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .toPlainString());
    }

    private static Money expected(
            CreditPolicy policy, SalesEvent sale, List<SalesCredit> credits, Function<CreditShare, Rate> part) {
        BigDecimal shares = credits.stream()
                .map(credit -> part.apply(credit.share()).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal exact = sale.amount().amount().multiply(shares);
        return Money.of("USD", exact.setScale(2, policy.rounding()).toPlainString());
    }

    @Provide
    Arbitrary<CreditPolicy> policies() {
        Arbitrary<Apportionment> apportionments = Arbitraries.of(
                Apportionment.LARGEST_REMAINDER, Apportionment.CUMULATIVE, Apportionment.RESIDUAL_TO_LAST);
        Arbitrary<RoundingMode> modes = Arbitraries.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_EVEN,
                RoundingMode.HALF_DOWN,
                RoundingMode.UP,
                RoundingMode.DOWN);
        return Combinators.combine(apportionments, modes, Arbitraries.of(RollUpCounting.class))
                .as((apportionment, mode, counting) -> policy(
                                new SellerTerms.Shares(),
                                new SellerTerms.Direct(),
                                RollUpTerms.full()
                                        .withKinds(CreditKind.REVENUE, CreditKind.OVERLAY)
                                        .withCounting(counting))
                        .withApportionment(apportionment)
                        .withRounding(mode));
    }

    /** Sales that can be credited: sellers' shares in basis points that total 10,000, helpers beside them. */
    @Provide
    Arbitrary<SalesEvent> sales() {
        Arbitrary<List<Integer>> cuts =
                Arbitraries.integers().between(0, 10_000).list().ofMaxSize(4);
        Arbitrary<List<Integer>> points =
                Arbitraries.integers().between(0, 20_000).list().ofSize(8);
        return Combinators.combine(Arbitraries.longs().between(-1_000_000, 1_000_000), cuts, points, days())
                .as((cents, at, free, on) -> event("S", "0")
                        .addAllShares(shares(at, free))
                        .build()
                        .withAmount(new Money(Currency.getInstance("USD"), cents))
                        .withOn(on));
    }

    /** Anything that may come in: good sales, twins, contradictions, reversals of these and of nothing, circles. */
    @Provide
    Arbitrary<List<SalesEvent>> ledgers() {
        Arbitrary<Optional<EventId>> reversed = Arbitraries.integers()
                .between(0, 11)
                .map(i -> i < 7 ? Optional.<EventId>empty() : Optional.of(EventId.of("E" + i % 7)));
        return Combinators.combine(
                        sales(),
                        Arbitraries.integers().between(0, 6),
                        reversed,
                        Arbitraries.integers().between(0, 5))
                .as((sale, id, back, owner) -> sale.withId(EventId.of("E" + id))
                        .withReverses(back.filter(other -> !other.value().equals("E" + id)))
                        .withOwner(Optional.of(party(owner)).filter(any -> owner > 0))
                        .withShares(owner > 3 ? sale.shares() : List.of()))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 170).map(LocalDate.parse("2026-01-01")::plusDays);
    }

    private static List<CreditShare> shares(List<Integer> cuts, List<Integer> free) {
        List<Integer> bounds = new ArrayList<>(cuts);
        bounds.add(0);
        bounds.add(10_000);
        Collections.sort(bounds);
        List<CreditShare> shares = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i++) {
            Rate commission = Rate.basisPoints(bounds.get(i + 1) - bounds.get(i));
            shares.add(new CreditShare(party(i), CreditKind.REVENUE, Rate.basisPoints(free.get(i)), commission));
        }
        for (int i = 5; i < 8; i++) {
            shares.add(CreditShare.overlay(party(i - 3), Rate.basisPoints(free.get(i))));
        }
        return shares;
    }

    private static PartyId party(int i) {
        return PartyId.of("P" + i);
    }
}
