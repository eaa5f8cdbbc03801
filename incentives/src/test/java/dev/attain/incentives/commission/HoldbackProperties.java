package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.USD;
import static dev.attain.incentives.commission.Pay.YEAR_END;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.RoundingPoint;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.component.ShareOfPayTerms;
import dev.attain.incentives.plan.limit.CapExcess;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.Holdback;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every holdback, whatever is sold under whichever limits. */
class HoldbackProperties {
    /** Sales of four months in cents, one after the other. */
    @Provide
    Arbitrary<List<Integer>> cents() {
        return Arbitraries.integers().between(-200_000, 400_000).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<CommissionPlan> plans() {
        Arbitrary<RoundingMode> modes =
                Arbitraries.of(RoundingMode.values()).filter(mode -> mode != RoundingMode.UNNECESSARY);
        return Combinators.combine(modes, Arbitraries.of(RoundingPoint.values()), limits())
                .as((mode, point, limits) -> {
                    RateTableTerms table = RateTableTerms.of("commission", MONTHLY, marginal("0 3%", "1000 5.25%"))
                            .withLimits(limits);
                    ShareOfPayTerms share = ShareOfPayTerms.of("extra", Rate.percent("12.5"), "commission");
                    return rounding(plan(table, share), mode, point);
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyLineHoldsItsShareOfWhatLimitsLeave(
            @ForAll("cents") List<Integer> cents,
            @ForAll("plans") CommissionPlan plan,
            @ForAll @IntRange(min = 1, max = 1000) int tenthsOfPercent) {
        BigDecimal share = BigDecimal.valueOf(tenthsOfPercent, 3);
        RoundingMode mode = plan.conventions().rounding().mode();

        assertThat(statements(holding(plan, share), cents))
                .allSatisfy(statement -> assertThat(statement.lines())
                        .allSatisfy(line -> assertThat(line.held().amount())
                                .isEqualTo(
                                        isHeldBack(line)
                                                ? line.afterLimits()
                                                        .amount()
                                                        .multiply(share)
                                                        .setScale(2, mode)
                                                : new BigDecimal("0.00"))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void linesAddUpToWhatIsEarnedHeldAndPayable(
            @ForAll("cents") List<Integer> cents, @ForAll("plans") CommissionPlan plan) {
        assertThat(statements(holding(plan, new BigDecimal("0.15")), cents)).allSatisfy(statement -> {
            assertThat(sum(statement, CommissionLine::amount)).isEqualTo(statement.total());
            assertThat(sum(statement, CommissionLine::afterLimits)).isEqualTo(statement.total());
            assertThat(sum(statement, CommissionLine::held)).isEqualTo(statement.held());
            assertThat(sum(statement, CommissionLine::payable)).isEqualTo(statement.payable());
            assertThat(statement.payable().plus(statement.held())).isEqualTo(statement.total());
        });
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void holdingBackChangesNothingThatIsEarned(
            @ForAll("cents") List<Integer> cents, @ForAll("plans") CommissionPlan plan) {
        List<CommissionStatement> held = statements(holding(plan, new BigDecimal("0.3")), cents);
        List<CommissionStatement> payable = statements(plan, cents);

        assertThat(held)
                .extracting(HoldbackProperties::figures)
                .isEqualTo(payable.stream().map(HoldbackProperties::figures).toList());
        assertThat(payable).allSatisfy(statement -> assertThat(statement.held()).isEqualTo(usd("0")));
    }

    private static Arbitrary<PayLimits> limits() {
        Arbitrary<Optional<Money>> floors = Arbitraries.integers()
                .between(0, 5_000)
                .map(cents -> new Money(USD, cents))
                .optional();
        return Combinators.combine(cap(CapScope.PERIOD), cap(CapScope.YEAR), floors)
                .as((period, year, floor) -> new PayLimits(
                        List.of(period, year).stream().flatMap(Optional::stream).toList(), floor));
    }

    private static Arbitrary<Optional<PayCap>> cap(CapScope scope) {
        Arbitrary<TierPay.Figure> levels =
                Arbitraries.integers().between(0, 30_000).map(cents -> new TierPay.Fixed(new Money(USD, cents)));
        return Combinators.combine(levels, Arbitraries.of(CapExcess.values()))
                .as((level, excess) -> new PayCap(scope, level, excess))
                .optional();
    }

    private static CommissionPlan holding(CommissionPlan plan, BigDecimal share) {
        Holdback holdback = Holdback.of(Rate.of(share));
        return plan.withComponents(
                ((RateTableTerms) plan.components().get(0)).withHoldback(holdback),
                ((ShareOfPayTerms) plan.components().get(1)).withHoldback(holdback));
    }

    private static boolean isHeldBack(CommissionLine line) {
        return line.kind() != LineKind.FLOOR && line.kind() != LineKind.BASE_PAY;
    }

    private static List<CommissionStatement> statements(CommissionPlan plan, List<Integer> cents) {
        SalesEvent[] sales = IntStream.range(0, cents.size())
                .mapToObj(i -> sale(
                        "S" + i,
                        LocalDate.of(2026, i % 4 + 1, 3).toString(),
                        BigDecimal.valueOf(cents.get(i), 2).toPlainString()))
                .toArray(SalesEvent[]::new);
        return CommissionCalculator.standard()
                .calculateAll(PlanBook.of(plan, assigned(ANN).withBasePay(usd("100.01"))), facts(sales), YEAR_END)
                .statements();
    }

    private static Money sum(CommissionStatement statement, Function<CommissionLine, Money> figure) {
        return Money.sum(USD, statement.lines().stream().map(figure).toList());
    }

    /** What is earned, whatever of it is held. */
    private static List<List<Money>> figures(CommissionStatement statement) {
        return statement.lines().stream()
                .map(line -> List.of(line.amount(), line.afterLimits()))
                .toList();
    }
}
