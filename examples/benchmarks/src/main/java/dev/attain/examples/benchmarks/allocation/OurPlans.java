package dev.attain.examples.benchmarks.allocation;

import dev.attain.funnel.allocation.solve.Engine;
import dev.attain.funnel.allocation.solve.Instance;
import dev.attain.funnel.allocation.solve.Places;
import dev.attain.funnel.allocation.solve.Plan;
import java.util.Arrays;
import java.util.function.Supplier;

/** The library: from rows of costs to a plan with the prices that prove it; the shape chooses the engine. */
final class OurPlans {
    private OurPlans() {}

    static Supplier<Plan> plan(Demand demand) {
        return () -> (Plan) Engine.solve(instance(demand));
    }

    static Instance instance(Demand demand) {
        Places places = Places.of(demand.capacities());
        if (demand.isComplete()) {
            return Instance.dense(places, demand.allCosts());
        }
        Instance.Builder builder = Instance.builder(places);
        for (int task = 0; task < demand.tasks(); task++) {
            int[] eligible = demand.eligible(task);
            long[] costs = demand.costs(task);
            if (demand.openPrice().isPresent()) {
                builder.optional(demand.openPrice().getAsLong(), eligible, costs);
            } else {
                builder.mandatory(eligible, costs);
            }
        }
        return builder.build();
    }

    /**
     * The yardstick: the prices of the best plan are told beforehand, and what is left is to look at every cost once
     * and take each task's cheapest rep at these prices. By duality that comes to the cost of the plan, less what the
     * reps' places earn; no method can do with less than one look.
     */
    static Supplier<Long> told(Demand demand) {
        long[] prices = prices(demand);
        return () -> cheapest(demand, prices);
    }

    /** The prices of the best plan. */
    static long[] prices(Demand demand) {
        Plan plan = plan(demand).get();
        long[] prices = new long[demand.reps()];
        Arrays.setAll(prices, plan::repPrice);
        return prices;
    }

    private static long cheapest(Demand demand, long[] prices) {
        long sum = -demand.places() * Arrays.stream(prices).sum();
        for (int task = 0; task < demand.tasks(); task++) {
            int[] eligible = demand.eligible(task);
            long[] costs = demand.costs(task);
            long least = demand.openPrice().orElse(Long.MAX_VALUE);
            for (int at = 0; at < eligible.length; at++) {
                least = Math.min(least, costs[at] + prices[eligible[at]]);
            }
            sum += least;
        }
        return sum;
    }
}
