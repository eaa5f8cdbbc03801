package dev.attain.funnel.allocation;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.book.Ask;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.book.Stickiness;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.rotation.Rotation;
import dev.attain.funnel.allocation.rotation.Turn;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * One task after the other in turn, in proportion to target weights and without looking at scores: to whoever is next
 * among those who may get it and have room. Who has to wait keeps the turn; who joins or leaves changes nobody else's.
 * Its {@link Allocation#gap} says what not looking costs. It keeps nothing between calls: the rotation goes in and
 * comes out.
 *
 * <pre>{@code
 * WeightedRoundRobin turns = WeightedRoundRobin.like(allocator).from(rotation);
 * WeightedRoundRobin.Round round = turns.allocate(policy, tasks, reps, asOf);
 * save(round.next());
 * }</pre>
 */
public final class WeightedRoundRobin {
    private static final int HUNDREDTHS = 2;

    private final TaskAllocator allocator;
    private final Rotation start;

    private WeightedRoundRobin(TaskAllocator allocator, Rotation start) {
        this.allocator = allocator;
        this.start = start;
    }

    /**
     * What came out of a round.
     *
     * @param allocation who does what
     * @param next where the rotation stands, for the next round
     */
    public record Round(
            @NotNull Allocation allocation, @NotNull @Valid Rotation next) {
        public Round {
            requireNonNull(allocation, "round.allocation");
            requireNonNull(next, "round.next");
        }
    }

    /** An engine with the criteria and the calendar of another, for which nobody has had a turn yet. */
    public static WeightedRoundRobin like(TaskAllocator allocator) {
        return new WeightedRoundRobin(requireNonNull(allocator, "allocator"), Rotation.NONE);
    }

    /** The same engine where an earlier round has left off. */
    public WeightedRoundRobin from(Rotation rotation) {
        return new WeightedRoundRobin(allocator, requireNonNull(rotation, "rotation"));
    }

    /**
     * One task after the other; refuses what {@link TaskAllocator#allocate} refuses. Reps who are not in the rotation
     * yet join it with their target weight in hundredths, rounded up.
     */
    public Round allocate(AllocationPolicy policy, List<SalesTask> tasks, List<RepCapacity> reps, LocalDate asOf) {
        Book book = allocator.book(new Ask(policy, tasks, reps, asOf), Stickiness.NONE);
        Turns turns = new Turns(joined(start, book.ask().reps()));
        Found found = OneByOne.plan(book, AllocationMethod.ROTATION, turns::next);
        return new Round(new PlannedAllocation(book, found), turns.rotation);
    }

    private static Rotation joined(Rotation rotation, List<RepCapacity> reps) {
        Rotation joined = rotation;
        for (RepCapacity rep : reps) {
            joined = joined.has(rep.rep()) ? joined : joined.joined(rep.rep(), hundredths(rep.targetWeight()));
        }
        return joined;
    }

    private static int hundredths(Rate weight) {
        BigDecimal shown = weight.value().movePointRight(HUNDREDTHS).setScale(0, RoundingMode.UP);
        return shown.intValueExact();
    }

    /** Where the rotation stands while tasks are given. */
    private static final class Turns {
        private Rotation rotation;

        private Turns(Rotation rotation) {
            this.rotation = rotation;
        }

        private int next(OneByOne plan, int task) {
            int[] able = plan.withRoom(task);
            if (able.length == 0) {
                return -1;
            }
            List<PartyId> parties = Arrays.stream(able)
                    .mapToObj(rep -> plan.book().ask().reps().get(rep).rep())
                    .toList();
            Turn turn = rotation.next(parties);
            rotation = turn.after();
            return able[parties.indexOf(turn.rep())];
        }
    }
}
