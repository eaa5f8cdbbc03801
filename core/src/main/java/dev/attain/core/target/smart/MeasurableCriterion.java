package dev.attain.core.target.smart;

/** The unit is always known; where it starts from and where it is read must be known too. */
final class MeasurableCriterion implements SmartCriterion {
    @Override
    public SmartOpinion judge(SmartContext context) {
        SmartOpinion unit = SmartOpinion.met(
                SmartText.UNIT.message(context.target().metric().unit()));
        return unit.and(baseline(context)).and(source(context));
    }

    private static SmartOpinion baseline(SmartContext context) {
        return context.target()
                .baseline()
                .map(from -> SmartOpinion.met(SmartText.BASELINE.message(from)))
                .orElseGet(() ->
                        SmartOpinion.notMet(SmartText.BASELINE_MISSING.message(), SmartText.BASELINE_CURE.message()));
    }

    private static SmartOpinion source(SmartContext context) {
        return context.evidence()
                .source()
                .map(from -> SmartOpinion.met(SmartText.SOURCE.message(from)))
                .orElseGet(
                        () -> SmartOpinion.notMet(SmartText.SOURCE_MISSING.message(), SmartText.SOURCE_CURE.message()));
    }
}
