package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.stage.criterion.Condition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Goals taken apart as far as there is no choice.
 *
 * @param demands what must be met whatever is chosen
 * @param choices what leaves a choice
 * @param isHopeless whether a goal asks for more parts than it has left
 */
public record Unfolded(List<Demand> demands, List<Goal> choices, boolean isHopeless) {
    /** What all of some conditions together ask. */
    public static Unfolded of(List<Condition> conditions) {
        return ofGoals(List.of(Goal.all(conditions)));
    }

    static Unfolded ofGoals(List<Goal> goals) {
        Deque<Goal> open = new ArrayDeque<>(goals);
        List<Demand> demands = new ArrayList<>();
        List<Goal> choices = new ArrayList<>();
        while (!open.isEmpty()) {
            Goal goal = open.remove();
            if (goal.isHopeless()) {
                return new Unfolded(demands, choices, true);
            }
            if (goal.needsAll()) {
                unfold(goal, open, demands);
            } else if (!goal.isReached()) {
                choices.add(goal);
            }
        }
        return new Unfolded(demands, choices, false);
    }

    private static void unfold(Goal goal, Deque<Goal> open, List<Demand> demands) {
        for (Condition part : goal.parts()) {
            Optional<Goal> within = goal.within(part);
            within.ifPresent(open::add);
            if (within.isEmpty()) {
                demands.add(new Demand(part, goal.areSo()));
            }
        }
    }
}
