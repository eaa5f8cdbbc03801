package dev.attain.funnel.stage.criterion;

/**
 * One method for each kind of condition, so that whoever evaluates, checks or words conditions forgets none.
 *
 * @param <T> what is made of a condition
 */
public interface ConditionVisitor<T> {
    /** An attribute that must be there. */
    T present(Condition.Present condition);

    /** An attribute that is compared. */
    T compared(Condition.Compared condition);

    /** An attribute that must be one of some values. */
    T oneOf(Condition.OneOf condition);

    /** A text that must fit a pattern. */
    T matches(Condition.Matches condition);

    /** Texts that are counted. */
    T countAtLeast(Condition.CountAtLeast condition);

    /** A standard step. */
    T stepDone(Condition.StepDone condition);

    /** Agreement in a role. */
    T signedOff(Condition.SignedOff condition);

    /** The time in the stage. */
    T timeInStage(Condition.TimeInStage condition);

    /** How deep the needs were found out. */
    T needDepth(Condition.NeedDepth condition);

    /** A rule in code. */
    T named(Condition.Named condition);

    /** All of some conditions. */
    T all(Condition.All condition);

    /** One of some conditions. */
    T any(Condition.Any condition);

    /** So many of some conditions. */
    T atLeast(Condition.AtLeast condition);

    /** A condition that must not be so. */
    T not(Condition.Not condition);
}
