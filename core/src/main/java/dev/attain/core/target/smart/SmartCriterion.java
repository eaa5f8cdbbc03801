package dev.attain.core.target.smart;

/** A rule of what makes a target good. The five of the library come through this door, and a company's own do too. */
@FunctionalInterface
public interface SmartCriterion {
    /**
     * The opinion on a target: pure, the same for the same context. What it throws becomes a finding and an opinion
     * that is {@link SmartOpinion.Grade#UNKNOWN}, never one that is met.
     */
    SmartOpinion judge(SmartContext context);
}
