package dev.attain.incentives.internal;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.TableRow;
import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.text.Message;
import dev.attain.core.validation.HasBound;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Steps that begin at rising figures: on which a value stands, how far it is on the way to the next, and how both are
 * made. Whoever owns the steps says it in words of their own.
 *
 * @param steps in rising order, each figure belonging to the step that begins there
 */
public record Ladder<S extends HasBound<Quantity>>(List<S> steps) {

    /** How the figures on the way from one step to the next are called. */
    public record Words(Message from, Message to, Message beyond, Message length, Message way) {}

    /** Tells what is in another unit than the step before it, and what does not rise above it. */
    public void check(Findings findings, IntFunction<String> path, IncentivesText otherUnit, IncentivesText notRising) {
        for (int step = 1; step < steps.size(); step++) {
            Quantity bound = bound(step);
            Quantity before = bound(step - 1);
            boolean fits = bound.unit().fits(before.unit());
            findings.unless(fits, path.apply(step), otherUnit, bound, before)
                    .unless(!fits || bound.compareTo(before) > 0, path.apply(step), notRising, bound, before);
        }
    }

    /**
     * The last step that begins at or below a value; −1 below the first, where a loop over steps ends.
     *
     * @throws IllegalArgumentException if the value is in another unit than the steps
     */
    public int stepOf(Quantity value) {
        int step = steps.size() - 1;
        while (step >= 0 && bound(step).compareTo(value) > 0) {
            step--;
        }
        return step;
    }

    /** Whether there is a way on from a step: neither below the first nor from the last. */
    public boolean leadsOn(int step) {
        return step >= 0 && step < steps.size() - 1;
    }

    /** A value, or where the first step begins if it is below that. */
    public Explanation atLeastFirst(Explanation value, Message first, Message atLeast) {
        return stepOf(value.value()) >= 0
                ? value
                : Explanation.maximum(atLeast, List.of(value, Explanation.input(first, bound(0))));
    }

    /** A figure of the step on which a key stands, which is not below the first. */
    public Explanation lookUp(Message label, Explanation key, Function<S, Quantity> figure) {
        List<TableRow> rows = steps.stream()
                .map(step -> new TableRow(step.bound(), figure.apply(step)))
                .toList();
        return Explanation.lookUp(label, key, new Operation.LookUp(rows, true));
    }

    /** Which part of the way from a step to the next lies behind a value: (value − from) ÷ (to − from). */
    public Explanation way(int step, Explanation value, Words words) {
        Explanation from = Explanation.input(words.from(), bound(step));
        Explanation to = Explanation.input(words.to(), bound(step + 1));
        return Explanation.quotient(
                words.way(),
                Explanation.difference(words.beyond(), value, from),
                Explanation.difference(words.length(), to, from));
    }

    private Quantity bound(int step) {
        return steps.get(step).bound();
    }
}
