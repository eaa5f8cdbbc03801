package dev.attain.funnel.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.outcome.DialPoint;
import dev.attain.funnel.allocation.outcome.WhyNot;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.LoadBalance;
import dev.attain.funnel.allocation.policy.OpenPrice;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.task.AllocationChange;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws of allocation on small random cases, against an enumeration of all plans that knows nothing of the engines. */
class AllocationProperties {
    private static final PartyId TEAM = PartyId.of("team");

    /** A small case with everything in it: prices of loads, a team, least loads, pins, open prices. */
    private static final class Case {
        final CostTable table;
        final AllocationPolicy policy;
        final List<SalesTask> tasks;
        final List<RepCapacity> reps = new ArrayList<>();
        final int step;
        final int open;
        final int quota;
        final int pinned;

        Case(long seed, boolean efforts) {
            Random dice = new Random(seed);
            int n = 1 + dice.nextInt(5);
            int k = 1 + dice.nextInt(3);
            long[][] costs = new long[n][k];
            for (long[] row : costs) {
                for (int rep = 0; rep < k; rep++) {
                    row[rep] = dice.nextInt(4) == 0 ? -1 : dice.nextInt(30);
                }
            }
            table = new CostTable(costs);
            step = dice.nextInt(3) * 4;
            open = 10 + dice.nextInt(40);
            quota = 1 + dice.nextInt(4);
            for (int rep = 0; rep < k; rep++) {
                int most = dice.nextInt(4);
                int least = dice.nextInt(3) == 0 ? Math.min(1, most) : 0;
                RepCapacity capacity = CostTable.rep(rep, most).withTasks(new LoadRange(least, most));
                capacity = rep < 2 ? capacity.withTeam(TEAM) : capacity;
                reps.add(efforts ? capacity.withEffort(LoadRange.atMost(dice.nextInt(9))) : capacity);
            }
            tasks = IntStream.range(0, n)
                    .mapToObj(task -> CostTable.task(task).withEffort(efforts ? 1 + dice.nextInt(4) : 1))
                    .toList();
            pinned = !efforts && n > 1 && dice.nextInt(4) == 0 ? couldBePinned() : -1;
            Eligibility rules = table.policy()
                    .eligibility()
                    .withQuotas(new TeamQuota(TEAM, quota))
                    .withPins(pins());
            policy = table.policy()
                    .withEligibility(rules)
                    .withBalance(LoadBalance.of("1", step))
                    .withOpen(new OpenPrice(open, 0));
        }

        /** The last rep who may get the first task and has room, or −1. */
        private int couldBePinned() {
            return IntStream.range(0, reps.size())
                    .filter(rep ->
                            table.costs[0][rep] >= 0 && reps.get(rep).tasks().most() > 0)
                    .max()
                    .orElse(-1);
        }

        private List<Pin> pins() {
            return pinned < 0
                    ? List.of()
                    : List.of(new Pin(tasks.get(0).id(), reps.get(pinned).rep()));
        }

        private boolean may(int task, int rep) {
            if (task == 0 && pinned >= 0) {
                return rep == pinned;
            }
            return rep < 0 || table.costs[task][rep] >= 0;
        }

        Allocation allocate() {
            return table.allocator.allocate(policy, tasks, reps, CostTable.DAY);
        }

        /** The least cost over all plans in which every rep who can reach the least load does. */
        long bestCost(boolean withLeast) {
            return best(0, new int[tasks.size()], withLeast);
        }

        private long best(int task, int[] plan, boolean withLeast) {
            if (task == plan.length) {
                return cost(plan, withLeast);
            }
            long best = Long.MAX_VALUE;
            for (int rep = -1; rep < reps.size(); rep++) {
                if (may(task, rep)) {
                    plan[task] = rep;
                    best = Math.min(best, best(task + 1, plan, withLeast));
                }
            }
            return best;
        }

        private long cost(int[] plan, boolean withLeast) {
            long cost = 0;
            int ofTeam = 0;
            for (int rep = 0; rep < reps.size(); rep++) {
                int load = 0;
                int effort = 0;
                for (int task = 0; task < plan.length; task++) {
                    if (plan[task] == rep) {
                        cost += table.costs[task][rep] + (long) step * load++;
                        effort += tasks.get(task).effort();
                    }
                }
                ofTeam += rep < 2 ? load : 0;
                LoadRange range = reps.get(rep).tasks();
                int mostEffort = reps.get(rep).effort().map(LoadRange::most).orElse(Integer.MAX_VALUE);
                if (load > range.most() || (withLeast && load < range.least()) || effort > mostEffort) {
                    return Long.MAX_VALUE;
                }
            }
            for (int rep : plan) {
                cost += rep < 0 ? open : 0;
            }
            return ofTeam > quota ? Long.MAX_VALUE : cost;
        }
    }

    @Property(tries = 20000)
    void noPlanOfAllIsBetterAndTheCertificateProvesIt(@ForAll long seed) {
        Case one = new Case(seed, false);
        Allocation best = one.allocate();
        long expected = one.bestCost(true);
        if (expected == Long.MAX_VALUE) {
            assertThat(best.findings()).isNotEmpty();
        } else {
            assertThat(best.findings()).isEmpty();
            assertThat(best.worth()).hasToString((expected == 0 ? "" : "-") + expected + " points");
        }
        assertThat(AllocationVerifier.findings(best)).isEmpty();
    }

    @Property(tries = 5000)
    void differentEffortsAreSolvedToTheEndWhereThereAreFew(@ForAll long seed) {
        Case one = new Case(seed, true);
        Allocation found = one.allocate();
        boolean hasLeast = one.reps.stream().anyMatch(rep -> rep.tasks().least() > 0);
        long expected = one.bestCost(false);
        if (!hasLeast) {
            assertThat(found.worth()).hasToString((expected == 0 ? "" : "-") + expected + " points");
        }
        assertThat(found.bound().compareTo(found.worth())).isNotNegative();
        if (found.method() == AllocationMethod.BEST_FOUND) {
            assertThat(found.bound().negated().value().compareTo(Ratio.of(expected)))
                    .isNotPositive();
        }
        assertThat(AllocationVerifier.broken(found)).isEmpty();
    }

    @Property(tries = 10000)
    void theOrderOfTheFactsChangesNothing(@ForAll long seed, @ForAll long shuffle) {
        Case one = new Case(seed, seed % 2 == 0);
        List<SalesTask> tasks = new ArrayList<>(one.tasks);
        List<RepCapacity> reps = new ArrayList<>(one.reps);
        Collections.shuffle(tasks, new Random(shuffle));
        Collections.shuffle(reps, new Random(shuffle));
        Allocation other = one.table.allocator.allocate(one.policy, tasks, reps, CostTable.DAY);
        assertThat(other.assignments()).isEqualTo(one.allocate().assignments());
    }

    @Property(tries = 5000)
    void theDearerMovesAreTheFewerThereAreAndTheMoreTheyCost(@ForAll long seed) {
        Case one = new Case(seed, false);
        List<DialPoint> curve = one.table.allocator.dial(
                one.allocate(), new AllocationChange.RepLeft(one.reps.get(0).rep()), 0, 3, 8, 20, 100);
        assertThat(curve.get(0).cost()).hasToString("0 points");
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i).moved())
                    .isLessThanOrEqualTo(curve.get(i - 1).moved());
            assertThat(curve.get(i).cost().compareTo(curve.get(i - 1).cost())).isNotNegative();
        }
    }

    @Property(tries = 10000)
    void whatComesAndGoesOneByOneIsAsGoodAsAllAnew(@ForAll long seed, @ForAll @IntRange(max = 3) int gone) {
        Case one = new Case(seed, false);
        int first = one.tasks.size() / 2;
        Allocation start =
                one.table.allocator.allocate(one.policy, one.tasks.subList(0, first), one.reps, CostTable.DAY);
        LiveAllocation live = one.table.allocator.live(start);
        one.tasks.subList(first, one.tasks.size()).forEach(live::add);
        if (start.findings().isEmpty()) {
            assertThat(live.worth()).isEqualTo(one.allocate().worth());
        }
        SalesTask leaves = one.tasks.get(gone % one.tasks.size());
        live.remove(leaves.id());
        List<SalesTask> rest =
                one.tasks.stream().filter(task -> !task.equals(leaves)).toList();
        AllocationPolicy left = live.allocation().policy();
        Allocation anew = one.table.allocator.allocate(left, rest, one.reps, CostTable.DAY);
        if (start.findings().isEmpty() && anew.findings().isEmpty()) {
            assertThat(live.worth()).isEqualTo(anew.worth());
        }
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
        assertThat(live.allocation().worth()).isEqualTo(live.worth());
        live.absent(one.reps.get(0).rep());
        boolean keeps = one.pinned == 0 && rest.contains(one.tasks.get(0));
        assertThat(live.allocation().load(one.reps.get(0).rep())).isEqualTo(keeps ? 1 : 0);
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
        live.back(one.reps.get(0).rep());
        assertThat(AllocationVerifier.findings(live.allocation())).isEmpty();
    }

    @Property(tries = 5000)
    void forcingCostsExactlyWhatPinningDoes(@ForAll long seed) {
        Case one = new Case(seed, false);
        Allocation best = one.allocate();
        SalesTask task = one.tasks.get(0);
        for (RepCapacity rep : one.reps) {
            WhyNot answer = best.whyNot(task.id(), rep.rep());
            answer.forced().ifPresent(forced -> {
                AllocationPolicy pinned =
                        one.policy.withEligibility(one.policy.eligibility().withPins(new Pin(task.id(), rep.rep())));
                Allocation other = one.table.allocator.allocate(pinned, one.tasks, one.reps, CostTable.DAY);
                if (best.findings().isEmpty() && other.findings().isEmpty()) {
                    assertThat(best.worth().minus(other.worth())).isEqualTo(forced.cost());
                }
                assertThat(answer.least().orElseThrow().compareTo(forced.cost()))
                        .isNotPositive();
            });
        }
    }

    @Property(tries = 5000)
    void onePlaceMoreIsWorthWhatItSays(@ForAll long seed, @ForAll @LongRange(max = 2) long which) {
        Case one = new Case(seed, false);
        int rep = (int) (which % one.reps.size());
        RepCapacity capacity = one.reps.get(rep);
        List<RepCapacity> more = new ArrayList<>(one.reps);
        more.set(
                rep,
                capacity.withTasks(
                        new LoadRange(capacity.tasks().least(), capacity.tasks().most() + 1)));
        Allocation best = one.allocate();
        Allocation other = one.table.allocator.allocate(one.policy, one.tasks, more, CostTable.DAY);
        if (best.findings().isEmpty() && other.findings().isEmpty()) {
            assertThat(best.onePlaceMore(capacity.rep())).contains(other.worth().minus(best.worth()));
        }
    }

    @Property(tries = 5000)
    void simpleWaysAreNeverBetterThanTheBest(@ForAll long seed) {
        Case one = new Case(seed, false);
        Allocation greedy =
                GreedyAllocator.like(one.table.allocator).allocate(one.policy, one.tasks, one.reps, CostTable.DAY);
        Allocation rotated = WeightedRoundRobin.like(one.table.allocator)
                .allocate(one.policy, one.tasks, one.reps, CostTable.DAY)
                .allocation();
        boolean hasLeast = one.reps.stream().anyMatch(rep -> rep.tasks().least() > 0);
        for (Allocation simple : List.of(greedy, rotated)) {
            assertThat(AllocationVerifier.broken(simple)).isEmpty();
            if (!hasLeast) {
                assertThat(simple.gap().value().isNegative()).isFalse();
                assertThat(simple.bound()).isEqualTo(one.allocate().worth());
            }
        }
    }
}
