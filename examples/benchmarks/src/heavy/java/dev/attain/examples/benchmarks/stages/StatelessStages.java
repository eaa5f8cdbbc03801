package dev.attain.examples.benchmarks.stages;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Guest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Stateless4j, yes or no by {@code canFire}. One machine serves all deals, the fastest way there is: it reads its state
 * from the deal at hand, and so do its guards, which take no argument.
 */
public final class StatelessStages implements Guest<List<Opportunity>> {
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
        return new Contestant<>("stateless4j", StatelessStages::prepared, StagesFamily::checksum);
    }

    private static Supplier<boolean[]> prepared(List<Opportunity> deals) {
        AtHand atHand = new AtHand(deals.get(0));
        return () -> MoveGuards.mayMove(deals, atHand::mayMove);
    }

    /** The deal at hand and the machine that looks at it; mutable, for one thread. */
    private static final class AtHand {
        private final StateMachine<Integer, MoveGuards.Event> machine;
        private Opportunity deal;

        AtHand(Opportunity first) {
            deal = first;
            StateMachineConfig<Integer, MoveGuards.Event> config = new StateMachineConfig<>();
            IntStream.rangeClosed(1, TenStages.MOVES).forEach(place -> permit(config, place));
            machine = new StateMachine<>(first.place(), () -> deal.place(), place -> {}, config);
        }

        boolean mayMove(Opportunity next) {
            deal = next;
            return machine.canFire(MoveGuards.Event.MOVE_ON);
        }

        private void permit(StateMachineConfig<Integer, MoveGuards.Event> config, int place) {
            Predicate<Opportunity> guard = MoveGuards.from(place);
            config.configure(place).permitIf(MoveGuards.Event.MOVE_ON, place + 1, () -> guard.test(deal));
        }
    }
}
