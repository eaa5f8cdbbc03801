package dev.attain.incentives.plan.rate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/** What a tier pays: one figure, or a straight line between two. */
public sealed interface TierPay permits TierPay.Figure, TierPay.Between {
    /** Whether the tier pays one amount, and not for every unit of the measure. */
    boolean isLump();

    /** Whether it refers to the payee's target incentive or base rate. */
    boolean isByTargetIncentive();

    /** Whether it can be paid on such a measure: a share needs money, an amount for every unit needs things. */
    boolean paysOn(Unit.Kind measured);

    /** The currencies of the amounts in it; none for shares and multiples. */
    List<Currency> currencies();

    /** The figures in it: itself, or the two of a straight line. */
    Stream<Figure> figures();

    /** A share of the money that is measured: {@code TierPay.share("5%")}. */
    static Figure share(String rate) {
        return new Share(Rate.parse(rate));
    }

    /** One figure: pay for every unit of the measure, or one amount. */
    sealed interface Figure extends TierPay permits Share, PerUnit, TimesBaseRate, Fixed, OfTargetIncentive {
        @Override
        default Stream<Figure> figures() {
            return Stream.of(this);
        }

        @Override
        default boolean isLump() {
            return false;
        }

        @Override
        default boolean isByTargetIncentive() {
            return false;
        }

        @Override
        default boolean paysOn(Unit.Kind measured) {
            return true;
        }

        @Override
        default List<Currency> currencies() {
            return List.of();
        }

        /** The amount, or the pay for one unit of the measure: for one payee, in major units of the plan's currency. */
        Ratio value(RateScale scale);
    }

    /**
     * A share of the money that is measured.
     *
     * @param rate 5 % of every USD 100.00 is USD 5.00
     */
    record Share(@NotNull Rate rate) implements Figure {
        public Share {
            requireNonNull(rate, "share.rate");
        }

        @Override
        public boolean paysOn(Unit.Kind measured) {
            return measured == Unit.Kind.MONEY;
        }

        @Override
        public Ratio value(RateScale scale) {
            return rate.toRatio();
        }
    }

    /**
     * An amount for every unit of the measure: USD 2.00 a piece, USD 50.00 a meeting.
     *
     * @param amount for one unit
     */
    record PerUnit(@NotNull Money amount) implements Figure {
        public PerUnit {
            requireNonNull(amount, "perUnit.amount");
        }

        @Override
        public boolean paysOn(Unit.Kind measured) {
            return measured == Unit.Kind.COUNT;
        }

        @Override
        public List<Currency> currencies() {
            return List.of(amount.currency());
        }

        @Override
        public Ratio value(RateScale scale) {
            return amount.toRatio();
        }
    }

    /**
     * A multiple of the payee's base rate, for every unit of the measure. The base rate is the payee's own; without one
     * it is target incentive ÷ quota.
     *
     * @param factor 200 % pays double the base rate
     */
    record TimesBaseRate(@NotNull Rate factor) implements Figure {
        public TimesBaseRate {
            requireNonNull(factor, "timesBaseRate.factor");
        }

        @Override
        public boolean isByTargetIncentive() {
            return true;
        }

        @Override
        public Ratio value(RateScale scale) {
            return factor.toRatio().times(scale.baseRateOrQuotient());
        }
    }

    /**
     * One amount, however large the measure is inside the tier.
     *
     * @param amount the amount
     */
    record Fixed(@NotNull Money amount) implements Figure {
        public Fixed {
            requireNonNull(amount, "fixed.amount");
        }

        @Override
        public List<Currency> currencies() {
            return List.of(amount.currency());
        }

        @Override
        public boolean isLump() {
            return true;
        }

        @Override
        public Ratio value(RateScale scale) {
            return amount.toRatio();
        }
    }

    /**
     * One amount as a share of the payee's target incentive.
     *
     * @param factor 50 % pays half the target incentive
     */
    record OfTargetIncentive(@NotNull Rate factor) implements Figure {
        public OfTargetIncentive {
            requireNonNull(factor, "ofTargetIncentive.factor");
        }

        @Override
        public boolean isLump() {
            return true;
        }

        @Override
        public boolean isByTargetIncentive() {
            return true;
        }

        @Override
        public Ratio value(RateScale scale) {
            return factor.toRatio().times(scale.requiredTargetIncentive());
        }
    }

    /**
     * What an interpolated tier pays: one figure where it begins, another where it ends, a straight line between.
     *
     * @param start what is paid where the tier begins
     * @param end what is paid where the next tier begins; an amount if {@code start} is one, otherwise pay for every
     *     unit
     */
    record Between(@NotNull Figure start, @NotNull Figure end) implements TierPay {
        public Between {
            requireNonNull(start, "between.start");
            requireNonNull(end, "between.end");
            Findings.in("between")
                    .unless(start.isLump() == end.isLump(), "end", RateText.ENDS_MIXED)
                    .refuse();
        }

        @Override
        public Stream<Figure> figures() {
            return Stream.of(start, end);
        }

        @Override
        public boolean isLump() {
            return start.isLump();
        }

        @Override
        public boolean isByTargetIncentive() {
            return start.isByTargetIncentive() || end.isByTargetIncentive();
        }

        @Override
        public boolean paysOn(Unit.Kind measured) {
            return start.paysOn(measured) && end.paysOn(measured);
        }

        @Override
        public List<Currency> currencies() {
            return Stream.of(start, end)
                    .flatMap(figure -> figure.currencies().stream())
                    .toList();
        }
    }
}
