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
    private final BoundLoad bound;
    private final LoadRange[] atWork;
    private final int[] most;
    private final int[] least;
    private final List<Finding> findings = new ArrayList<>();

    Rooms(Ask ask, Numbering numbers) {
        this.ask = ask;
        this.uniform = uniformEffort(ask);
        this.bound = new BoundLoad(ask, numbers);
        this.most = new int[ask.reps().size()];
        this.least = new int[most.length];
        this.atWork = new LoadRange[most.length];
        for (int rep = 0; rep < most.length; rep++) {
            measure(rep);
        }
    }

    /** How many tasks a rep can still take on. */
    static int tasksLeft(RepCapacity rep) {
        return left(rep.tasks().most(), rep.present().tasks());
    }

    /** How much effort a rep can still take on; a very large number where nobody limits it. */
    static int effortLeft(RepCapacity rep) {
        return rep.effort()
                .map(range -> left(range.most(), rep.present().effort()))
                .orElse(Integer.MAX_VALUE);
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

    /** How few and how many of the tasks a rep gets who is not away, whatever is bound there. */
    public LoadRange atWork(int rep) {
        return atWork[rep];
    }

    /** A rep as it stands in a plan: one who is away has no place for more than is bound there. */
    public RepCapacity standing(int rep) {
        RepCapacity told = ask.reps().get(rep);
        return isAway(told)
                ? told.withTasks(LoadRange.atMost(told.present().tasks() + bound.tasks(rep)))
                        .withEffort(told.effort().map(range -> LoadRange.atMost(range.most())))
                : told;
    }

    /** How much effort a rep can still take on; a very large number where nobody limits it. */
    public int effortMost(int rep) {
        return effortLeft(ask.reps().get(rep));
    }

    /** How much effort a rep should get at least. */
    public int effortLeast(int rep) {
        RepCapacity capacity = standing(rep);
        return capacity.effort()
                .map(range -> left(range.least(), capacity.present().effort()))
                .orElse(0);
    }

    /** The same places with prices also of those that are made for what is bound and comes later. */
    public Places withSparePrices(Places places) {
        return ask.policy()
                .balance()
                .map(balance -> places.withPrices(prices(balance, SPARE_PRICES)))
                .orElse(places);
    }

    List<Finding> findings() {
        return findings;
    }

    /** The places without least loads, which are raised later as far as tasks reach. */
    Places places() {
        Places places = Places.of(most);
        if (ask.policy().balance().isPresent()) {
            places = places.withPrices(prices(ask.policy().balance().get(), 0));
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

    private void measure(int rep) {
        RepCapacity capacity = ask.reps().get(rep);
        int room = tasksLeft(capacity);
        int should = left(capacity.tasks().least(), capacity.present().tasks());
        if (uniform.isPresent() && capacity.effort().isPresent()) {
            int each = uniform.getAsInt();
            int effort =
                    left(capacity.effort().get().least(), capacity.present().effort());
            room = Math.min(room, effortLeft(capacity) / each);
            should = Math.max(should, (int) ((effort + each - 1L) / each));
        }
        atWork[rep] = new LoadRange(Math.min(should, room), room);
        most[rep] = Math.max(isAway(capacity) ? 0 : room, bound.tasks(rep));
        least[rep] = isAway(capacity) ? 0 : Math.min(should, most[rep]);
        if (!isAway(capacity)) {
            doubts(rep, room, should);
        }
    }

    private void doubts(int rep, int room, int should) {
        RepCapacity capacity = ask.reps().get(rep);
        String path = "reps[" + capacity + "]";
        int tasks = bound.tasks(rep);
        if (tasks > room) {
            findings.add(Finding.warning(path, BookText.STARTED_OVER_CAPACITY, capacity, tasks, room));
        }
        long effort = bound.effort(rep);
        if (!isUniform() && effort > effortMost(rep)) {
            findings.add(Finding.warning(path, BookText.STARTED_OVER_EFFORT, capacity, effort, effortMost(rep)));
        }
        if (room > 0 && should > room) {
            findings.add(Finding.warning(path, BookText.LEAST_OVER_CAPACITY, capacity, should, room));
        }
    }

    private boolean isAway(RepCapacity rep) {
        return ask.away().contains(rep.rep());
    }

    private long[][] prices(LoadBalance balance, int spare) {
        long[][] prices = new long[most.length][];
        long weight = balance.weight().unscaled()
                * ExactMath.powerOfTen(
                        ask.policy().decimals() - balance.weight().scale());
        for (int rep = 0; rep < prices.length; rep++) {
            RepCapacity capacity = ask.reps().get(rep);
            long places = Math.max(most[rep], atWork[rep].most()) + (long) spare;
            long[] rising = new long[(int) Math.min(places, 2L * ask.tasks().size() + SPARE_PRICES) + 1];
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
