package dev.attain.examples.benchmarks.stages;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The state machine of COLA, yes or no by {@code fireEvent}: it keeps no state and answers where the deal would be, so
 * a deal that stays is blocked. Its {@code verify} asks no guard.
 */
public final class ColaStages implements Guest<List<Opportunity>> {
    /** Built once, for a machine registers itself for the whole process. */
    private static final StateMachine<Integer, MoveGuards.Event, Opportunity> MACHINE = machine();

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
        return new Contestant<>("cola", ColaStages::prepared, StagesFamily::checksum);
    }

    private static Supplier<boolean[]> prepared(List<Opportunity> deals) {
        return () -> MoveGuards.mayMove(deals, ColaStages::mayMove);
    }

    private static boolean mayMove(Opportunity deal) {
        return MACHINE.fireEvent(deal.place(), MoveGuards.Event.MOVE_ON, deal) > deal.place();
    }

    private static StateMachine<Integer, MoveGuards.Event, Opportunity> machine() {
        StateMachineBuilder<Integer, MoveGuards.Event, Opportunity> builder = StateMachineBuilderFactory.create();
        IntStream.rangeClosed(1, TenStages.MOVES).forEach(place -> builder.externalTransition()
                .from(place)
                .to(place + 1)
                .on(MoveGuards.Event.MOVE_ON)
                .when(MoveGuards.from(place)::test)
                .perform((from, to, event, deal) -> {}));
        return builder.build("ten-stages");
    }
}
