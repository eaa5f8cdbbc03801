package dev.attain.funnel.allocation;

import static java.util.Objects.requireNonNull;

import dev.attain.funnel.allocation.book.Ask;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.book.Stickiness;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.time.LocalDate;
import java.util.List;

/**
 * The simple way that most tools take: the most urgent task first, then the one due first, each to the rep who suits it
 * best among those who still have room. Its {@link Allocation#gap} says what that costs against the best plan. It keeps
 * nothing between calls.
 *
 * <pre>{@code
 * Allocation simple = GreedyAllocator.like(TaskAllocator.standard()).allocate(policy, tasks, reps, asOf);
 * simple.gap(); // 35 points
 * }</pre>
 */
public final class GreedyAllocator {
    private final TaskAllocator allocator;

    private GreedyAllocator(TaskAllocator allocator) {
        this.allocator = allocator;
    }

    /** A greedy engine with the criteria and the calendar of another. */
    public static GreedyAllocator like(TaskAllocator allocator) {
        return new GreedyAllocator(requireNonNull(allocator, "allocator"));
    }

    /**
     * One task after the other; refuses what {@link TaskAllocator#allocate} refuses. Least loads are not looked after.
     */
    public Allocation allocate(AllocationPolicy policy, List<SalesTask> tasks, List<RepCapacity> reps, LocalDate asOf) {
        Book book = allocator.book(new Ask(policy, tasks, reps, asOf), Stickiness.NONE);
        return new PlannedAllocation(book, OneByOne.plan(book, AllocationMethod.GREEDY, GreedyAllocator::cheapest));
    }

    private static int cheapest(OneByOne plan, int task) {
        int best = -1;
        long least = plan.openPrice(task);
        for (int rep : plan.withRoom(task)) {
            if (plan.cost(task, rep) < least) {
                best = rep;
                least = plan.cost(task, rep);
            }
        }
        return best;
    }
}
