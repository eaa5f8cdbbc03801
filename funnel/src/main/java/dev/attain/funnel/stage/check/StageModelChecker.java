package dev.attain.funnel.stage.check;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.attain.funnel.stage.StageModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Proves that deals can live by a stage model, or shows where they cannot. What is called an error is one: no false
 * alarm.
 *
 * <ul>
 *   <li>Every stage is reached from the first one, and from every stage that is not closed some closed one is reached:
 *       strongly connected components (Tarjan, Depth-First Search and Linear Graph Algorithms, SIAM J. Comput. 1
 *       (1972)) and two searches, linear in stages and moves.
 *   <li>What a move asks can be met at once, by its declarative part: intervals, lists, presence, counts, steps,
 *       signatures and time are held against each other, through all, any, at least n and not. A rule in code is taken
 *       to be possible. What would take too long to tell is said to be undecided.
 *   <li>What a move asks can be known by then: some step that sets the attribute lies on a way to the move, by one
 *       search for each attribute. An attribute that no step sets may be known at any time.
 *   <li>Probabilities do not fall along the order, and no gate asks more people to sign than may.
 * </ul>
 *
 * <p>Together the first two are what is called soundness of a workflow net: the option to complete and no dead
 * transition; that a deal is always in exactly one stage makes completion proper.
 */
public final class StageModelChecker {
    private static final StageModelChecker STANDARD = new StageModelChecker();

    private StageModelChecker() {}

    /** The checker; it has no options. */
    public static StageModelChecker standard() {
        return STANDARD;
    }

    /** Everything that is wrong with a model. */
    public ModelReport check(StageModel model) {
        StageGraph graph = new StageGraph(requireNonNull(model, "model"));
        List<ModelFlaw> flaws = Stream.of(
                        new WayCheck(graph).flaws(),
                        new LadderCheck(model).flaws(),
                        new DemandCheck(model).flaws(),
                        new TimingCheck(graph).flaws())
                .flatMap(List::stream)
                .sorted(comparing(ModelFlaw::kind))
                .toList();
        return ImmutableModelReport.builder().model(model).addAllFlaws(flaws).build();
    }
}
