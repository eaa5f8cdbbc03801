package dev.attain.incentives.plan.rate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.PaySlice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RateTableProperties {
    private static final RateScale SCALE = RateScale.quota(Money.parse("USD 400"))
            .withTargetIncentive(Money.parse("USD 30"))
            .withBaseRate(Rate.percent("7"));

    @Property
    void theSlicesOfASaleAddUpToWhatItEarns(
            @ForAll("tables") RateTable table,
            @ForAll @IntRange(min = -50, max = 900) int before,
            @ForAll @IntRange(min = -50, max = 900) int after) {
        PayCurve curve = table.curve(SCALE).orElseThrow();
        List<PaySlice> slices = curve.slices(Ratio.of(before), Ratio.of(after));
        assertThat(slices.stream().map(PaySlice::pay).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(curve.pay(Ratio.of(after)).minus(curve.pay(Ratio.of(before))));
        assertThat(slices.stream().map(PaySlice::width).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(Ratio.of(after - before));
    }

    @Property
    void aReversalCostsExactlyWhatTheSaleEarned(
            @ForAll("tables") RateTable table,
            @ForAll @IntRange(max = 900) int before,
            @ForAll @IntRange(max = 900) int after) {
        PayCurve curve = table.curve(SCALE).orElseThrow();
        Ratio there = total(curve.slices(Ratio.of(before), Ratio.of(after)));
        assertThat(total(curve.slices(Ratio.of(after), Ratio.of(before)))).isEqualTo(there.negated());
    }

    @Property
    void marginalPayIsContinuousAndNeverFalls(
            @ForAll("marginal") RateTable table,
            @ForAll @IntRange(max = 900) int sales,
            @ForAll @IntRange(max = 90) int more) {
        PayCurve curve = table.curve(SCALE).orElseThrow();
        assertThat(curve.pay(Ratio.of(sales + more))).isGreaterThanOrEqualTo(curve.pay(Ratio.of(sales)));
        for (int i = 0; i < curve.pieces().size(); i++) {
            assertThat(curve.jumpAt(i)).isEqualTo(Ratio.ZERO);
        }
    }

    @Property
    void payIsWhatTheWordsOfTheTiersSay(@ForAll("tables") RateTable table, @ForAll @IntRange(max = 9000) int tenths) {
        Ratio measure = Ratio.of(tenths, 10);
        assertThat(table.curve(SCALE).orElseThrow().pay(measure)).isEqualTo(inWords(table, measure));
    }

    @Property
    void attainmentsAreTheSameTableAtAnotherScale(
            @ForAll("tables") RateTable table, @ForAll @IntRange(max = 900) int sales) {
        List<Tier> byAttainment = table.tiers().stream()
                .map(tier -> new Tier(
                        new Quantity(tier.from().value().dividedBy(Ratio.of(400)), Unit.PERCENT),
                        tier.pay(),
                        tier.application()))
                .toList();
        assertThat(new RateTable(table.bound(), byAttainment).curve(SCALE)).isEqualTo(table.curve(SCALE));
    }

    /** The pay by recursion over the tiers' own words, in plain fractions; nothing of the curve is used. */
    private static Ratio inWords(RateTable table, Ratio x) {
        int tier = tierAt(table, x);
        return inWords(table, tier, x);
    }

    private static Ratio inWords(RateTable table, int i, Ratio x) {
        Tier tier = table.tiers().get(i);
        Ratio from = tier.from().value();
        boolean lump = tier.pay().isLump();
        Ratio figure = figure(tier.pay());
        return switch (tier.application()) {
            case WHOLE_AMOUNT -> lump ? figure : figure.times(x);
            case MARGINAL -> below(table, i, from).plus(lump ? figure : figure.times(x.minus(from)));
            case WHOLE_OVERAGE -> {
                int first = i;
                while (first > 0 && table.tiers().get(first - 1).application() == TierApplication.WHOLE_OVERAGE) {
                    first--;
                }
                Ratio anchor = table.tiers().get(first).from().value();
                yield below(table, first, anchor).plus(lump ? figure : figure.times(x.minus(anchor)));
            }
            case INTERPOLATED -> {
                Ratio to = table.tiers().get(i + 1).from().value();
                Ratio way = x.minus(from).dividedBy(to.minus(from));
                TierPay.Between between = (TierPay.Between) tier.pay();
                Ratio here = figure(between.start())
                        .times(Ratio.ONE.minus(way))
                        .plus(figure(between.end()).times(way));
                yield lump ? here : here.times(x);
            }
        };
    }

    private static Ratio below(RateTable table, int i, Ratio bound) {
        return i == 0 ? Ratio.ZERO : inWords(table, i - 1, bound);
    }

    private static int tierAt(RateTable table, Ratio x) {
        int at = 0;
        for (int i = 1; i < table.tiers().size(); i++) {
            int order = x.compareTo(table.tiers().get(i).from().value());
            at = order > 0 || (order == 0 && table.bound() == TierBound.LOWER_INCLUSIVE) ? i : at;
        }
        return at;
    }

    private static Ratio figure(TierPay pay) {
        if (pay instanceof TierPay.Share share) {
            return share.rate().toRatio();
        }
        if (pay instanceof TierPay.PerUnit perUnit) {
            return Ratio.of(perUnit.amount().amount());
        }
        if (pay instanceof TierPay.TimesBaseRate times) {
            return times.factor().toRatio().times(Ratio.of(7, 100));
        }
        if (pay instanceof TierPay.Fixed fixed) {
            return Ratio.of(fixed.amount().amount());
        }
        if (pay instanceof TierPay.OfTargetIncentive part) {
            return part.factor().toRatio().times(Ratio.of(30));
        }
        return Ratio.of(BigInteger.ZERO, BigInteger.ONE);
    }

    private static Ratio total(List<PaySlice> slices) {
        return slices.stream().map(PaySlice::pay).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Provide
    Arbitrary<RateTable> tables() {
        return Combinators.combine(
                        Arbitraries.of(TierBound.class), bounds(), tier().list().ofSize(6))
                .as((bound, bounds, tiers) -> table(bound, bounds, tiers));
    }

    @Provide
    Arbitrary<RateTable> marginal() {
        Arbitrary<TierDraft> marginal = perUnit().map(pay -> new TierDraft(pay, TierApplication.MARGINAL));
        return Combinators.combine(
                        Arbitraries.of(TierBound.class),
                        bounds(),
                        marginal.list().ofSize(6))
                .as((bound, bounds, tiers) -> table(bound, bounds, tiers));
    }

    private record TierDraft(TierPay pay, TierApplication application) {}

    private static RateTable table(TierBound bound, List<Integer> bounds, List<TierDraft> drafts) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            TierDraft draft = drafts.get(i);
            boolean openEnd = i == bounds.size() - 1 && draft.application() == TierApplication.INTERPOLATED;
            TierDraft kept = openEnd ? new TierDraft(TierPay.share("3%"), TierApplication.MARGINAL) : draft;
            tiers.add(Tier.of(Money.of("USD", Integer.toString(bounds.get(i))), kept.pay(), kept.application()));
        }
        return new RateTable(bound, tiers);
    }

    private Arbitrary<List<Integer>> bounds() {
        return Arbitraries.integers().between(1, 800).set().ofMaxSize(5).map(above -> {
            List<Integer> bounds = new ArrayList<>(above);
            bounds.add(0);
            return bounds.stream().sorted().toList();
        });
    }

    private Arbitrary<TierDraft> tier() {
        Arbitrary<TierDraft> plain = Combinators.combine(
                        Arbitraries.oneOf(perUnit(), lump()),
                        Arbitraries.of(
                                TierApplication.MARGINAL, TierApplication.WHOLE_AMOUNT, TierApplication.WHOLE_OVERAGE))
                .as(TierDraft::new);
        Arbitrary<TierPay> ranges = Arbitraries.oneOf(
                Combinators.combine(perUnit(), perUnit()).as(TierPay.Between::new),
                Combinators.combine(lump(), lump()).as(TierPay.Between::new));
        return Arbitraries.oneOf(plain, ranges.map(pay -> new TierDraft(pay, TierApplication.INTERPOLATED)));
    }

    private Arbitrary<TierPay.Figure> perUnit() {
        Arbitrary<Rate> rates = Arbitraries.integers().between(0, 4000).map(points -> Rate.basisPoints(points));
        return Arbitraries.oneOf(
                rates.map(TierPay.Share::new),
                rates.map(TierPay.TimesBaseRate::new),
                amounts().map(TierPay.PerUnit::new));
    }

    private Arbitrary<TierPay.Figure> lump() {
        Arbitrary<Rate> factors =
                Arbitraries.integers().between(0, 300).map(percent -> Rate.basisPoints(100L * percent));
        return Arbitraries.oneOf(amounts().map(TierPay.Fixed::new), factors.map(TierPay.OfTargetIncentive::new));
    }

    private Arbitrary<Money> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(2)
                .map(amount -> Money.of(java.util.Currency.getInstance("USD"), amount));
    }
}
