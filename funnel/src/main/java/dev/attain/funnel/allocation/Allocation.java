package dev.attain.funnel.allocation;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.outcome.Assignment;
import dev.attain.funnel.allocation.outcome.Certificate;
import dev.attain.funnel.allocation.outcome.Fairness;
import dev.attain.funnel.allocation.outcome.OpenTask;
import dev.attain.funnel.allocation.outcome.WhyNot;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who does what, and why. Immutable; any number of threads may ask it. A question about what is not in it, such as an
 * unknown task, is an {@link IllegalArgumentException}.
 *
 * <p>All scores, prices and costs are points on the scale of the policy, exactly.
 */
public sealed interface Allocation permits PlannedAllocation {
    /** The policy it followed. */
    AllocationPolicy policy();

    /** The tasks it was asked for, by id. */
    List<SalesTask> tasks();

    /** The reps it could choose from, by id. */
    List<RepCapacity> reps();

    /** The day of the question. */
    LocalDate asOf();

    /** How it came about. */
    AllocationMethod method();

    /** The tasks that somebody gets, by id. */
    List<Assignment> assignments();

    /** The tasks that nobody gets, by id, each with the reason. */
    List<OpenTask> open();

    /** The rep of a task; empty if it stays open. */
    Optional<PartyId> rep(TaskId task);

    /** All scores, less the prices of the loads and of what stays open. */
    Quantity worth();

    /** No plan is worth more than this; as much as {@link #worth} if this one is proven best. */
    Quantity bound();

    /** How much better a plan could be at most: the cost of not being optimal. */
    default Quantity gap() {
        return bound().minus(worth());
    }

    /** The prices that prove it best; empty unless it is an {@link AllocationMethod#OPTIMUM}. */
    Optional<Certificate> certificate();

    /**
     * What is doubtful: criteria that failed, least loads that cannot be reached, tasks begun by people who are gone.
     */
    List<Finding> findings();

    /** How well a rep suits a task, in points; empty if the rep is not eligible. */
    Optional<Quantity> score(TaskId task, PartyId rep);

    /** The same with its shares, which add up to it. */
    Optional<Explanation> explained(TaskId task, PartyId rep);

    /**
     * Why a task went to its rep: the score with its shares.
     *
     * @throws IllegalArgumentException if it stays open; {@link #open} says why
     */
    Explanation why(TaskId task);

    /** Why a task did not go to a rep: what speaks against it, and what forcing it would cost. */
    WhyNot whyNot(TaskId task, PartyId rep);

    /**
     * What one more place on a rep would be worth, exactly; empty unless this is an {@link AllocationMethod#OPTIMUM}.
     */
    Optional<Quantity> onePlaceMore(PartyId rep);

    /** How evenly the load is spread. */
    Fairness fairness();

    /**
     * How many of these tasks a rep could get: what is left of the capacity, and of the least load as far as it can be
     * reached.
     */
    LoadRange places(PartyId rep);

    /** How many of these tasks a rep gets. */
    int load(PartyId rep);

    /**
     * What leaving a task open costs, with what moving it there costs; empty if it must not stay open, as it is bound
     * to its rep.
     */
    Optional<Quantity> openPrice(TaskId task);

    /** What the next task of a rep costs beside its score, if it has got so many of these already. */
    Quantity placePrice(PartyId rep, int carried);
}
