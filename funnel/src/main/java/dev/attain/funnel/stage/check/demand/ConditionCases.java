package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.ConditionVisitor;

/** A visitor with one answer for every kind of condition that it does not look at. */
abstract class ConditionCases<T> implements ConditionVisitor<T> {
    private final T otherwise;

    ConditionCases(T otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public T present(Condition.Present condition) {
        return otherwise;
    }

    @Override
    public T compared(Condition.Compared condition) {
        return otherwise;
    }

    @Override
    public T oneOf(Condition.OneOf condition) {
        return otherwise;
    }

    @Override
    public T matches(Condition.Matches condition) {
        return otherwise;
    }

    @Override
    public T countAtLeast(Condition.CountAtLeast condition) {
        return otherwise;
    }

    @Override
    public T stepDone(Condition.StepDone condition) {
        return otherwise;
    }

    @Override
    public T signedOff(Condition.SignedOff condition) {
        return otherwise;
    }

    @Override
    public T timeInStage(Condition.TimeInStage condition) {
        return otherwise;
    }

    @Override
    public T needDepth(Condition.NeedDepth condition) {
        return otherwise;
    }

    @Override
    public T named(Condition.Named condition) {
        return otherwise;
    }

    @Override
    public T all(Condition.All condition) {
        return otherwise;
    }

    @Override
    public T any(Condition.Any condition) {
        return otherwise;
    }

    @Override
    public T atLeast(Condition.AtLeast condition) {
        return otherwise;
    }

    @Override
    public T not(Condition.Not condition) {
        return otherwise;
    }
}
