package dev.attain.core.target.smart;

import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetScope;

/** Metric and owner are always named; the scope must name what the company asks for, and not be that of the parent. */
final class SpecificCriterion implements SmartCriterion {
    @Override
    public SmartOpinion judge(SmartContext context) {
        SalesTarget target = context.target();
        SmartOpinion opinion = SmartOpinion.met(
                SmartText.NAMED.message(target.metric(), target.owner(), target.segment(), target.scope()));
        for (String dimension : context.limits().requiredDimensions()) {
            if (target.scope().stream().map(TargetScope::dimension).noneMatch(dimension::equals)) {
                opinion = opinion.and(SmartOpinion.notMet(
                        SmartText.DIMENSION_MISSING.message(dimension), SmartText.DIMENSION_CURE.message(dimension)));
            }
        }
        return context.evidence()
                .parent()
                .filter(parent -> isSame(parent, target))
                .map(parent -> SmartOpinion.notMet(
                        SmartText.SAME_AS_PARENT.message(parent.id()), SmartText.SAME_AS_PARENT_CURE.message()))
                .map(opinion::and)
                .orElse(opinion);
    }

    private static boolean isSame(SalesTarget parent, SalesTarget target) {
        return parent.metric().equals(target.metric())
                && parent.owner().equals(target.owner())
                && parent.period().equals(target.period())
                && parent.segment() == target.segment()
                && parent.scope().equals(target.scope());
    }
}
