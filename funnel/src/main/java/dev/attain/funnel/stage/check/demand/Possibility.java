package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.stage.criterion.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Whether a deal can meet conditions at once: choices are tried one after the other, and demands on the same subject
 * are held against each other. What is called impossible is; rules in code, patterns and counts of people are taken to
 * be possible unless they are denied by name.
 */
public final class Possibility {
    private final Effort effort;

    /** Tries no more than an effort, which several questions may share. */
    public Possibility(Effort effort) {
        this.effort = effort;
    }

    private record Trial(List<Demand> demands, List<Goal> goals) {}

    /** Whether all of some conditions can be so at once. */
    public Verdict of(List<Condition> conditions) {
        Deque<Trial> open = new ArrayDeque<>(List.of(new Trial(List.of(), List.of(Goal.all(conditions)))));
        while (!open.isEmpty()) {
            Trial trial = open.pop();
            Unfolded unfolded = Unfolded.ofGoals(trial.goals());
            List<Demand> demands = new ArrayList<>(trial.demands());
            demands.addAll(unfolded.demands());
            if (!effort.spend(demands.size() + unfolded.choices().size() + 1L)) {
                return Verdict.UNDECIDED;
            }
            Verdict sofar = unfolded.isHopeless() ? Verdict.IMPOSSIBLE : new Consistency(effort).of(demands);
            if (sofar == Verdict.UNDECIDED
                    || (sofar == Verdict.POSSIBLE && unfolded.choices().isEmpty())) {
                return sofar;
            }
            if (sofar == Verdict.POSSIBLE) {
                choose(demands, unfolded.choices(), open);
            }
        }
        return Verdict.IMPOSSIBLE;
    }

    /** Leaves the first part of the first choice out or, which is tried first, takes it. */
    private static void choose(List<Demand> demands, List<Goal> choices, Deque<Trial> open) {
        Goal choice = choices.get(0);
        List<Goal> others = choices.subList(1, choices.size());
        open.push(new Trial(demands, with(others, choice.withoutFirst(choice.least()))));
        open.push(new Trial(demands, with(others, choice.first(), choice.withoutFirst(choice.least() - 1))));
    }

    private static List<Goal> with(List<Goal> others, Goal... more) {
        List<Goal> goals = new ArrayList<>(List.of(more));
        goals.addAll(others);
        return goals;
    }
}
