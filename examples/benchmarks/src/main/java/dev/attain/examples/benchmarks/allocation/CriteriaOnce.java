package dev.attain.examples.benchmarks.allocation;

import dev.attain.funnel.allocation.fit.FitContext;
import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.fit.FitCriterion;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.WeightedFit;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The yardstick: who is eligible and what a place is worth on every rep is told beforehand, and what is left is to ask
 * every criterion once about every eligible pair. Nobody who wants the scores can do with less.
 */
final class CriteriaOnce {
    private final Roster roster;
    private final FitCriterion[] criteria;
    private final long[] weights;
    private final long openPrice;

    private CriteriaOnce(Roster roster) {
        AllocationPolicy policy = roster.policy();
        this.roster = roster;
        this.criteria = policy.fits().stream().map(CriteriaOnce::criterion).toArray(FitCriterion[]::new);
        this.weights = policy.fits().stream()
                .mapToLong(fit -> fit.weight().toRatio().times(roster.scale(), RoundingMode.UNNECESSARY))
                .toArray();
        this.openPrice = roster.openPrice();
    }

    /**
     * The cost of the best plan: by duality what every task's cheapest rep costs at the prices, less what the places
     * earn.
     */
    static Supplier<Long> told(Roster roster) {
        CriteriaOnce once = new CriteriaOnce(roster);
        Demand demand = roster.demand();
        long[] prices = OurPlans.prices(demand);
        return () -> {
            long sum = -demand.places() * Arrays.stream(prices).sum();
            for (int task = 0; task < demand.tasks(); task++) {
                sum += once.least(roster.tasks().get(task), demand.eligible(task), prices);
            }
            return sum;
        };
    }

    /** What each newcomer adds to the cost of the plan, summed. */
    static Supplier<Long> told(RosterArrivals arrivals) {
        CriteriaOnce once = new CriteriaOnce(arrivals.all());
        List<SalesTask> tasks = OurRosters.newcomers(arrivals);
        Newcomers newcomers = arrivals.newcomers();
        long[] oneMore = OurInsertions.oneMore(newcomers);
        return () -> {
            long added = 0;
            for (int newcomer = 0; newcomer < Newcomers.COUNT; newcomer++) {
                added += once.least(tasks.get(newcomer), newcomers.eligible(newcomer), oneMore);
            }
            return added;
        };
    }

    private static FitCriterion criterion(WeightedFit fit) {
        return FitCriteria.standard().criterion(fit.terms().criterion()).orElseThrow();
    }

    private long least(SalesTask task, int[] eligible, long[] prices) {
        long least = openPrice;
        for (int rep : eligible) {
            least = Math.min(least, cost(task, rep) + prices[rep]);
        }
        return least;
    }

    private long cost(SalesTask task, int rep) {
        RepCapacity capacity = roster.reps().get(rep);
        List<WeightedFit> fits = roster.policy().fits();
        long cost = 0;
        for (int fit = 0; fit < criteria.length; fit++) {
            FitContext pair = new FitContext(task, capacity, fits.get(fit).terms(), Optional.empty(), Roster.DAY);
            cost -= weights[fit] * criteria[fit].score(pair).points();
        }
        return cost;
    }
}
