package dev.attain.core.target.smart;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.SalesTarget;
import java.math.RoundingMode;
import java.util.Optional;

/** It supports a parent in the same time, by a share that counts; at the top its rationale stands for the parent. */
final class RelevantCriterion implements SmartCriterion {
    @Override
    public SmartOpinion judge(SmartContext context) {
        SalesTarget target = context.target();
        if (target.parent().isEmpty()) {
            return atTheTop(target);
        }
        Optional<SalesTarget> known = context.evidence()
                .parent()
                .filter(parent -> parent.id().equals(target.parent().get()));
        return known.map(parent -> under(parent, target, context.limits().leastContribution()))
                .orElseGet(() -> SmartOpinion.unknown(
                        SmartText.PARENT_UNKNOWN.message(target.parent().get()),
                        SmartText.PARENT_UNKNOWN_CURE.message()));
    }

    private static SmartOpinion atTheTop(SalesTarget target) {
        return target.rationale()
                .map(why -> SmartOpinion.met(SmartText.TOP.message(why)))
                .orElseGet(() -> SmartOpinion.notMet(SmartText.TOP.message("-"), SmartText.TOP_CURE.message()));
    }

    private static SmartOpinion under(SalesTarget parent, SalesTarget target, Rate least) {
        SmartOpinion contribution = contribution(parent, target, least);
        return parent.period().contains(target.period())
                ? contribution
                : contribution.and(SmartOpinion.notMet(
                        SmartText.PARENT_PERIOD.message(target.period(), parent.period()),
                        SmartText.PARENT_PERIOD_CURE.message()));
    }

    private static SmartOpinion contribution(SalesTarget parent, SalesTarget target, Rate least) {
        if (!parent.metric().equals(target.metric()) || parent.amount().isZero()) {
            return SmartOpinion.unknown(
                    SmartText.OTHER_UNIT.message(parent.id(), parent.amount(), parent.metric()),
                    SmartText.OTHER_UNIT_CURE.message(parent.metric()));
        }
        Ratio share = target.amount().per(parent.amount()).value();
        return share.compareTo(least.toRatio()) >= 0
                ? SmartOpinion.met(SmartText.CONTRIBUTION.message(percent(share), parent.id(), least))
                : SmartOpinion.notMet(
                        SmartText.CONTRIBUTION.message(percent(share), parent.id(), least),
                        SmartText.CONTRIBUTION_CURE.message());
    }

    private static String percent(Ratio ratio) {
        return ratio.percent(1, RoundingMode.HALF_UP);
    }
}
