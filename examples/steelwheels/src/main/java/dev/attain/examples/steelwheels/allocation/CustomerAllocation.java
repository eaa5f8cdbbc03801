package dev.attain.examples.steelwheels.allocation;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.Allocation;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.TaskId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who takes the customers that nobody serves.
 *
 * @param plan the plan; a task is a customer
 * @param taken the customers that somebody takes, in the order of their numbers
 * @param open those that nobody takes
 * @param disproof what speaks against the plan being the best; nothing if it is
 */
public record CustomerAllocation(
        Allocation plan, List<TakenCustomer> taken, List<OpenCustomer> open, List<Finding> disproof) {
    public CustomerAllocation {
        taken = List.copyOf(taken);
        open = List.copyOf(open);
        disproof = List.copyOf(disproof);
    }

    /** What the plan makes least: over the customers taken, those that whoever takes them served in the year. */
    public long sum() {
        return taken.stream().mapToLong(TakenCustomer::served).sum();
    }

    /** Whether it is proven that no plan is better. */
    public boolean proven() {
        return disproof.isEmpty();
    }

    /** Why the first customer of the busiest rep did not go to one less busy; empty if nobody else could take it. */
    public Optional<Message> whyNot() {
        return taken.stream()
                .max(Comparator.comparingLong(TakenCustomer::served))
                .flatMap(this::whyNot);
    }

    private Optional<Message> whyNot(TakenCustomer one) {
        TaskId task = CustomerAllocator.task(one.customer());
        return plan.reps().stream()
                .map(RepCapacity::rep)
                .filter(rep -> !rep.equals(one.rep().id()))
                .flatMap(rep -> plan.score(task, rep).map(score -> Map.entry(rep, score)).stream())
                .max(Map.Entry.comparingByValue())
                .map(other -> plan.whyNot(task, other.getKey()).because());
    }

    /** The customers that stay open, and whatever is doubtful about the plan. */
    public Stream<Finding> findings() {
        return Stream.of(
                        open.stream()
                                .map(one -> Finding.warning(
                                        "customers[" + one.customer().id() + "]",
                                        AllocationText.STAYS_OPEN,
                                        one.customer().name(),
                                        one.because())),
                        plan.findings().stream(),
                        disproof.stream())
                .flatMap(found -> found);
    }
}
