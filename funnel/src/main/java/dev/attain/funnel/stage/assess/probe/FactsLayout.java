package dev.attain.funnel.stage.assess.probe;

import static java.util.Collections.unmodifiableMap;

import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.stage.StageModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the facts that the criteria of a model ask for are kept.
 *
 * @param model whose criteria
 * @param calendar counts business time
 * @param slots the attributes that are asked for
 * @param steps the place of each step of the model
 * @param calls the rules that are asked
 */
public record FactsLayout(
        StageModel model, WorkCalendar calendar, List<Slot> slots, Map<StepId, Integer> steps, List<RuleCall> calls) {
    public FactsLayout {
        slots = List.copyOf(slots);
        // asked for every step of every deal: a hash map needs no division, as Map.copyOf does
        steps = unmodifiableMap(new HashMap<>(steps));
        calls = List.copyOf(calls);
    }
}
