package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.rounding;
import static dev.attain.incentives.commission.Pay.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.curve.PaySlice;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds for a table on a base whatever is sold. */
class BaseProperties {
    private static final Measure UNITS = measure("units", MeasureFigure.QUANTITY);
    private static final Measure AMOUNT = measure("amount", MeasureFigure.AMOUNT);

    /** Units and the price of one in cents; for no units the amount of the sale. */
    @Provide
    Arbitrary<List<int[]>> sales() {
        Arbitrary<Integer> units = Arbitraries.integers().between(-20, 30);
        Arbitrary<Integer> price = Arbitraries.integers().between(-300, 3_000);
        return Combinators.combine(units, price)
                .as((sold, each) -> new int[] {sold, each})
                .list()
                .ofMaxSize(10);
    }

    @Property(tries = 300)
    void linesAgreeWithAReferenceUnitByUnit(
            @ForAll("sales") List<int[]> sales, @ForAll @Size(3) boolean[] wholeAmount, @ForAll TierBound bound) {
        CommissionStatement statement = pay(table(wholeAmount, bound), sales);
        BaseReference reference = new BaseReference(wholeAmount, bound == TierBound.LOWER_INCLUSIVE);

        assertThat(statement.lines())
                .extracting(line -> BigDecimal.valueOf(line.amount().minor()))
                .isEqualTo(reference.lines(sales));
    }

    @Property(tries = 100)
    void slicesAndExplanationsAddUp(
            @ForAll("sales") List<int[]> sales, @ForAll @Size(3) boolean[] wholeAmount, @ForAll TierBound bound) {
        CommissionStatement statement = pay(table(wholeAmount, bound), sales);

        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(statement.total());
        Ratio slices = statement.lines().stream()
                .flatMap(line -> line.slices().stream())
                .map(PaySlice::pay)
                .reduce(Ratio.ZERO, Ratio::plus);
        assertThat(slices.rounded(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(statement.total().amount());
    }

    @Property(tries = 100)
    void theMeasureItselfAsBasePaysWhatItPaysWithoutOne(
            @ForAll("sales") List<int[]> sales, @ForAll boolean wholeAmount, @ForAll TierBound bound) {
        TierApplication application = wholeAmount ? TierApplication.WHOLE_AMOUNT : TierApplication.MARGINAL;
        RateTable table = new RateTable(
                bound, Pay.table(application, "0 3%", "10 5%", "25 8%").tiers());
        CommissionPlan onBase = plan(RateTableTerms.onBase("commission", AMOUNT, AMOUNT, table));

        assertThat(Pay.lines(statement(onBase, facts(sales), "2026-01-31")))
                .isEqualTo(Pay.lines(statement(paying(AMOUNT, table), facts(sales), "2026-01-31")));
    }

    private static CommissionStatement pay(RateTable table, List<int[]> sales) {
        CommissionPlan plan = rounding(
                plan(RateTableTerms.onBase("commission", UNITS, AMOUNT, table)),
                RoundingMode.HALF_UP,
                RoundingPoint.PER_COMPONENT);
        return statement(plan, facts(sales), "2026-01-31");
    }

    private static RateTable table(boolean[] wholeAmount, TierBound bound) {
        return RateTable.of(
                bound, tier(0, "3%", wholeAmount[0]), tier(10, "5%", wholeAmount[1]), tier(25, "8%", wholeAmount[2]));
    }

    private static Tier tier(long from, String rate, boolean wholeAmount) {
        return new Tier(
                Quantity.count(from, "units"),
                TierPay.share(rate),
                wholeAmount ? TierApplication.WHOLE_AMOUNT : TierApplication.MARGINAL);
    }

    private static CommissionFacts facts(List<int[]> sales) {
        SalesEvent[] events = IntStream.range(0, sales.size())
                .mapToObj(i -> event(LocalDate.of(2026, 1, i + 1), sales.get(i)[0], sales.get(i)[1]))
                .toArray(SalesEvent[]::new);
        return new CommissionFacts(credits(events), List.of());
    }

    private static SalesEvent event(LocalDate on, int units, int price) {
        BigDecimal amount = BigDecimal.valueOf(units == 0 ? price : (long) units * price, 2);
        return Pay.event("S-" + on, on.toString(), "USD " + amount.toPlainString())
                .owner(Pay.ANN)
                .quantity(Ratio.of(units))
                .build();
    }

    private static Measure measure(String id, MeasureFigure figure) {
        return Measure.of(id, CreditBasis.COMMISSION, figure, MeasureWindow.within(Granularity.MONTH));
    }
}
