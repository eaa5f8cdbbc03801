package dev.attain.core.target.smart;

import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.text.Message;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Past attainments, past growth and capacity, as far as they are known; not known if none of them is. */
final class AchievableCriterion implements SmartCriterion {
    @Override
    public SmartOpinion judge(SmartContext context) {
        return Stream.of(attainment(context), growth(context), capacity(context))
                .flatMap(Optional::stream)
                .reduce(SmartOpinion::and)
                .orElseGet(() -> SmartOpinion.unknown(
                        SmartText.NOTHING_KNOWN.message(), SmartText.NOTHING_KNOWN_CURE.message()));
    }

    private static Optional<SmartOpinion> attainment(SmartContext context) {
        List<Ratio> past = context.evidence().pastAttainments();
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Rate at = context.limits().attainmentPercentile();
        Rate least = context.limits().leastAttainment();
        Ratio usual = percentile(past, at);
        return Optional.of(opinion(
                usual.compareTo(least.toRatio()) >= 0,
                SmartText.ATTAINMENT.message(at, past.size(), percent(usual), least),
                SmartText.ATTAINMENT_CURE.message()));
    }

    private static Optional<SmartOpinion> growth(SmartContext context) {
        List<Ratio> past = context.evidence().pastGrowth();
        Optional<Ratio> baseline =
                context.target().baseline().map(Quantity::value).filter(Ratio::isPositive);
        if (past.isEmpty() || baseline.isEmpty()) {
            return Optional.empty();
        }
        Rate at = context.limits().growthPercentile();
        Ratio most = percentile(past, at);
        Ratio asked = improvement(context.target(), baseline.get());
        return Optional.of(opinion(
                asked.compareTo(most) <= 0,
                SmartText.GROWTH.message(percent(asked), at, past.size(), percent(most)),
                SmartText.GROWTH_CURE.message(percent(most))));
    }

    private static Optional<SmartOpinion> capacity(SmartContext context) {
        SalesTarget target = context.target();
        Optional<Quantity> bottomUp = context.evidence().capacity();
        Rate least = context.limits().leastCapacity();
        return bottomUp.map(capacity -> {
            return opinion(
                    covers(target, capacity, least),
                    SmartText.CAPACITY.message(capacity, covered(target, capacity), target.amount(), least),
                    SmartText.CAPACITY_CURE.message(gap(target, capacity, least)));
        });
    }

    /** Whether bottom-up ÷ top-down is enough, the other way round where less is better; nothing is divided by zero. */
    private static boolean covers(SalesTarget target, Quantity capacity, Rate least) {
        return !gap(target, capacity, least).value().isPositive();
    }

    private static Quantity gap(SalesTarget target, Quantity capacity, Rate least) {
        Quantity share = Quantity.of(least);
        return isMoreBetter(target)
                ? target.amount().times(share).minus(capacity)
                : capacity.times(share).minus(target.amount());
    }

    private static String covered(SalesTarget target, Quantity capacity) {
        return target.amount().isZero()
                ? "-"
                : percent(capacity.per(target.amount()).value());
    }

    private static Ratio improvement(SalesTarget target, Ratio baseline) {
        Ratio change = target.amount().value().dividedBy(baseline).minus(Ratio.ONE);
        return isMoreBetter(target) ? change : change.negated();
    }

    private static boolean isMoreBetter(SalesTarget target) {
        return target.metric().direction() == Direction.HIGHER_IS_BETTER;
    }

    private static Ratio percentile(List<Ratio> figures, Rate at) {
        long place = at.toRatio().times(figures.size(), RoundingMode.CEILING);
        return figures.stream().sorted().skip(place - 1).findFirst().orElseThrow();
    }

    private static SmartOpinion opinion(boolean met, Message evidence, Message cure) {
        return met ? SmartOpinion.met(evidence) : SmartOpinion.notMet(evidence, cure);
    }

    private static String percent(Ratio ratio) {
        return ratio.percent(1, RoundingMode.HALF_UP);
    }
}
