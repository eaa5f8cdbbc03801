package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.StayUnit;

/** What a condition is about. */
final class Subjects extends ConditionCases<Object> {
    static final Subjects INSTANCE = new Subjects();

    /**
     * An attribute of a deal.
     *
     * @param name its name
     */
    record OfAttribute(String name) {}

    private Subjects() {
        super("joined");
    }

    @Override
    public Object present(Condition.Present condition) {
        return new OfAttribute(condition.attribute());
    }

    @Override
    public Object compared(Condition.Compared condition) {
        return new OfAttribute(condition.attribute());
    }

    @Override
    public Object oneOf(Condition.OneOf condition) {
        return new OfAttribute(condition.attribute());
    }

    @Override
    public Object matches(Condition.Matches condition) {
        return new OfAttribute(condition.attribute());
    }

    @Override
    public Object countAtLeast(Condition.CountAtLeast condition) {
        return new OfAttribute(condition.attribute());
    }

    @Override
    public Object stepDone(Condition.StepDone condition) {
        return condition.step();
    }

    @Override
    public Object signedOff(Condition.SignedOff condition) {
        return condition.role();
    }

    /** Hours and days by the clock are one; how long a business day is, only a calendar knows. */
    @Override
    public Object timeInStage(Condition.TimeInStage condition) {
        StayUnit unit = condition.stay().unit();
        return unit.isBusinessTime() ? unit : StayUnit.HOURS;
    }

    @Override
    public Object needDepth(Condition.NeedDepth condition) {
        return condition.points();
    }

    @Override
    public Object named(Condition.Named condition) {
        return condition;
    }
}
