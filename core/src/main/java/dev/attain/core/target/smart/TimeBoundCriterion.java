package dev.attain.core.target.smart;

import dev.attain.core.time.SalesPeriod;

/**
 * The period is one of the fiscal calendar, and not over: a target that falls due on a date can be reached until its
 * end.
 */
final class TimeBoundCriterion implements SmartCriterion {
    @Override
    public SmartOpinion judge(SmartContext context) {
        SmartOpinion due = inTheCalendar(context);
        SalesPeriod period = context.target().period();
        return context.asOf().isBefore(period.endExclusive())
                ? due
                : due.and(SmartOpinion.notMet(
                        SmartText.OVER.message(period.lastDay(), context.asOf()), SmartText.OVER_CURE.message()));
    }

    private static SmartOpinion inTheCalendar(SmartContext context) {
        SalesPeriod period = context.target().period();
        SalesPeriod known = context.evidence().calendar().periodOf(period.start(), period.granularity());
        return known.start().equals(period.start()) && known.endExclusive().equals(period.endExclusive())
                ? SmartOpinion.met(SmartText.DUE.message(period.lastDay(), period))
                : SmartOpinion.notMet(
                        SmartText.OUTSIDE_CALENDAR.message(period), SmartText.OUTSIDE_CALENDAR_CURE.message(known));
    }
}
