package dev.attain.core.target.reconcile;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import java.util.List;
import java.util.Optional;

/**
 * One owner's part of a target against what comes from below. Every figure is exact and made, with its explanation,
 * when it is asked for; one that rests on something unknown is empty. Gaps are differences and have a sign.
 */
public sealed interface ReconciledOwner permits OwnerReconciliation {
    /** Who. */
    PartyId owner();

    /** Whose part this is a part of; empty at the top. */
    Optional<PartyId> manager();

    /** How many levels below the top. */
    int depth();

    /** The owners among whom this part is split; none for a rep. */
    List<ReconciledOwner> below();

    /** What is asked, top-down. */
    Quantity amount();

    /** How the amount came about, up to the director's number. */
    Explanation topDown();

    /** What was committed to: the owner's own word, else the sum of those below; empty if nobody said anything. */
    Optional<Explanation> bottomUp();

    /**
     * What the people can carry, the owner's own and those of everybody below:
     * {@code Σ productivity × ramp share of the period × attainment × (1 − attrition)}; empty if no people are known.
     */
    Optional<Explanation> capacity();

    /** {@code top-down − bottom-up}: more than zero is missing from the commitments. */
    Optional<Explanation> commitmentGap();

    /** {@code top-down − capacity}: more than zero is missing from the capacity. */
    Optional<Explanation> capacityGap();

    /** {@code bottom-up − capacity}: more than zero was committed to without the people to carry it. */
    Optional<Explanation> overcommitment();

    /** {@code bottom-up ÷ top-down}; empty if nothing is asked. */
    Optional<Explanation> commitmentCoverage();

    /** {@code capacity ÷ top-down}; empty if nothing is asked. */
    Optional<Explanation> capacityCoverage();

    /**
     * How many heads are missing: {@code capacity gap ÷ what a new head brings}, rounded up, zero if there is no gap.
     * What a new head brings is worked out like everybody's capacity. A gap of 8.2 million takes 6 heads of 1.4
     * million. At the top fewer may be missing than the owners' heads add up to, for each of those was rounded up.
     * Empty if the terms name no new head, or one who brings nothing.
     */
    Optional<Explanation> headsMissing();

    /**
     * What has been reached so far: the owner's own figures, else the sum of those below; zero if nothing was measured.
     */
    Explanation won();

    /** What the open deals are expected to bring, {@code Σ amount × win rate of the stage}; zero without any. */
    Explanation expected();

    /**
     * The pipeline it takes: {@code (top-down − won) ÷ win rate}, rounded up to the least unit, zero if all is won: 9
     * million at 25 % take 36 million. Empty if the terms have no win rate.
     */
    Optional<Explanation> requiredPipeline();

    /**
     * The pipeline that has yet to be found: {@code (top-down − won − expected) ÷ win rate}, rounded up to the least
     * unit, zero if nothing more is needed. Empty if the terms have no win rate.
     */
    Optional<Explanation> newPipeline();

    /** {@code Σ of what is asked below ÷ amount}: 11/10 hedges by a tenth; empty for a rep, or if nothing is asked. */
    Optional<Explanation> hedge();
}
