package dev.attain.funnel.allocation.book;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Ratio;
import dev.attain.funnel.allocation.policy.LoadBalance;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.solve.Places;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is left of the reps' capacities for the tasks of an allocation, in whole tasks where every task takes the same
 * effort.
 */
public final class Rooms {
    /** How many tasks more than there are now may come before what they cost must be worked out anew. */
    public static final int SPARE_PRICES = 1000;

    private final Ask ask;
    private final OptionalInt uniform;
    private final int[] most;
    private final int[] least;
    private final List<Finding> findings = new ArrayList<>();

    Rooms(Ask ask, Numbering numbers) {
        this.ask = ask;
        this.uniform = uniformEffort(ask);
        this.most = new int[ask.reps().size()];
        this.least = new int[most.length];
        int[] bound = new int[most.length];
        for (SalesTask task : ask.tasks()) {
            numbers.boundTo(task).flatMap(numbers::rep).ifPresent(rep -> bound[rep]++);
        }
        for (int rep = 0; rep < most.length; rep++) {
            measure(rep, bound[rep]);
        }
    }

    /** Whether whole tasks can be counted: none has an effort of its own where effort is limited. */
    public boolean isUniform() {
        return uniform.isPresent()
                || ask.reps().stream().allMatch(rep -> rep.effort().isEmpty());
    }

    /** How many of the tasks a rep should get at least. */
    public int least(int rep) {
        return least[rep];
    }

    /** How much effort a rep can still take on; a very large number where nobody limits it. */
    public int effortMost(int rep) {
        RepCapacity capacity = ask.reps().get(rep);
        return capacity.effort()
                .map(range -> left(range.most(), capacity.present().effort()))
                .orElse(Integer.MAX_VALUE);
    }

    /** How much effort a rep should get at least. */
    public int effortLeast(int rep) {
        RepCapacity capacity = ask.reps().get(rep);
        return capacity.effort()
                .map(range -> left(range.least(), capacity.present().effort()))
                .orElse(0);
    }

    List<Finding> findings() {
        return findings;
    }

    /** The places without least loads, which are raised later as far as tasks reach. */
    Places places() {
        Places places = Places.of(most);
        if (ask.policy().balance().isPresent()) {
            places = places.withPrices(prices(ask.policy().balance().get()));
        }
        List<TeamQuota> quotas = ask.policy().eligibility().quotas();
        if (quotas.isEmpty()) {
            return places;
        }
        int[] teams = ask.reps().stream().mapToInt(rep -> teamOf(rep, quotas)).toArray();
        return places.withTeams(teams, quotas.stream().mapToInt(TeamQuota::most).toArray());
    }

    private static int teamOf(RepCapacity rep, List<TeamQuota> quotas) {
        for (int team = 0; team < quotas.size(); team++) {
            if (rep.team().isPresent()
                    && rep.team().get().equals(quotas.get(team).team())) {
                return team;
            }
        }
        return Places.NO_TEAM;
    }

    private void measure(int rep, int bound) {
        RepCapacity capacity = ask.reps().get(rep);
        int present = capacity.present().tasks();
        int room = left(capacity.tasks().most(), present);
        int should = left(capacity.tasks().least(), present);
        if (uniform.isPresent() && capacity.effort().isPresent()) {
            LoadRange effort = capacity.effort().get();
            int each = uniform.getAsInt();
            room = Math.min(room, effortMost(rep) / each);
            should = Math.max(
                    should, (int) ((left(effort.least(), capacity.present().effort()) + each - 1L) / each));
        }
        if (bound > room) {
            findings.add(
                    Finding.warning("reps[" + capacity + "]", BookText.STARTED_OVER_CAPACITY, capacity, bound, room));
        }
        most[rep] = Math.max(room, bound);
        if (room > 0 && should > room) {
            findings.add(
                    Finding.warning("reps[" + capacity + "]", BookText.LEAST_OVER_CAPACITY, capacity, should, room));
        }
        least[rep] = Math.min(should, most[rep]);
    }

    private long[][] prices(LoadBalance balance) {
        long[][] prices = new long[most.length][];
        long weight = balance.weight().unscaled()
                * ExactMath.powerOfTen(
                        ask.policy().decimals() - balance.weight().scale());
        for (int rep = 0; rep < prices.length; rep++) {
            RepCapacity capacity = ask.reps().get(rep);
            long[] rising = new long[(int) Math.min(most[rep], 2L * ask.tasks().size() + SPARE_PRICES) + 1];
            Arrays.setAll(
                    rising,
                    n -> price(weight * balance.points(), capacity.present().tasks() + (long) n, capacity));
            prices[rep] = rising;
        }
        return prices;
    }

    private static long price(long step, long carried, RepCapacity rep) {
        return Ratio.of(carried).dividedBy(rep.targetWeight().toRatio()).times(step, RoundingMode.DOWN);
    }

    private static OptionalInt uniformEffort(Ask ask) {
        int[] efforts =
                ask.tasks().stream().mapToInt(SalesTask::effort).distinct().toArray();
        return efforts.length == 1 ? OptionalInt.of(efforts[0]) : OptionalInt.empty();
    }

    private static int left(int limit, int present) {
        return Math.max(0, limit - present);
    }
}
