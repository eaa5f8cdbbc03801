package dev.attain.examples.benchmarks.stages;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.squirrelframework.foundation.fsm.AnonymousCondition;
import org.squirrelframework.foundation.fsm.StateMachineBuilder;
import org.squirrelframework.foundation.fsm.StateMachineBuilderFactory;
import org.squirrelframework.foundation.fsm.impl.AbstractStateMachine;

/**
 * Squirrel, yes or no by {@code test}, which leaves the machine where it is. There is one machine for each of the ten
 * stages, as making one for each deal would cost more than asking it.
 */
public final class SquirrelStages implements Guest<List<Opportunity>> {
    @Override
    public Set<String> workloads() {
        return StagesFamily.YES_OR_NO;
    }

    @Override
    @SuppressWarnings("unchecked") // a list has no class that knows its elements
    public Class<List<Opportunity>> input() {
        return (Class<List<Opportunity>>) (Class<?>) List.class;
    }

    @Override
    public Contestant<List<Opportunity>, ?> contestant() {
        return new Contestant<>("squirrel", SquirrelStages::prepared, StagesFamily::checksum);
    }

    private static Supplier<boolean[]> prepared(List<Opportunity> deals) {
        StateMachineBuilder<Machine, Integer, MoveGuards.Event, Opportunity> builder = StateMachineBuilderFactory.create(
                Machine.class, Integer.class, MoveGuards.Event.class, Opportunity.class);
        IntStream.rangeClosed(1, TenStages.MOVES).forEach(place -> builder.externalTransition()
                .from(place)
                .to(place + 1)
                .on(MoveGuards.Event.MOVE_ON)
                .when(new Guard(MoveGuards.from(place))));
        List<Machine> machines = IntStream.rangeClosed(1, TenStages.STAGES)
                .mapToObj(place -> builder.newStateMachine(place))
                .toList();
        return () -> MoveGuards.mayMove(deals, deal -> mayMove(machines.get(deal.place() - 1), deal));
    }

    private static boolean mayMove(Machine machine, Opportunity deal) {
        return machine.test(MoveGuards.Event.MOVE_ON, deal) > deal.place();
    }

    /** What the framework makes an object of. */
    public static final class Machine
            extends AbstractStateMachine<Machine, Integer, MoveGuards.Event, Opportunity> {}

    /** A guard as the framework wants it. */
    private static final class Guard extends AnonymousCondition<Opportunity> {
        private final Predicate<Opportunity> guard;

        Guard(Predicate<Opportunity> guard) {
            this.guard = guard;
        }

        @Override
        public boolean isSatisfied(Opportunity deal) {
            return guard.test(deal);
        }
    }
}
