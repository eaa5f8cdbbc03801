package dev.attain.funnel.allocation.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is refused, in which words; and what the verifier finds in plans that are wrong. */
class RefusalTest {
    private static final Instance TWO_BY_TWO = Rows.of(Places.of(1, 2), new long[] {1, 5}, new long[] {2, 7});

    @Test
    void placesSayWhatTheyMustBe() {
        refused(() -> Places.of(1, -2), "capacity of rep 1 must be zero or more, but was -2");
        refused(() -> Places.of(1).withMinimums(-1), "least load of rep 0 must be zero or more, but was -1");
        refused(() -> Places.of(1).withMinimums(2), "least load of rep 0 must be at most its capacity, but was 2 of 1");
        refused(() -> Places.of(1).withMinimums(), "least loads must be one for each of 1 reps, but were 0");
        refused(() -> Places.of(1).withPrices(new long[0]), "prices of rep 0 must not be empty, but were []");
        refused(() -> Places.of(1).withPrices(new long[] {2, 1}), "prices of rep 0 must not fall, but were [2, 1]");
        refused(() -> Places.of(1).withTeams(new int[] {1}, 3), "team of rep 0 must be one of 1, but was 1");
        refused(() -> Places.of(1).withTeams(new int[] {-2}, 3), "team of rep 0 must be one of 1, but was -2");
        refused(
                () -> Places.of(2).withMinimums(2).withTeams(new int[] {0}, 1),
                "quota of team 0 must be at least 2, the least loads of its reps, but was 1");
    }

    @Test
    void tasksSayWhatTheyMustBe() {
        Supplier<Instance.Builder> builder = () -> Instance.builder(Places.of(1, 1));
        refused(
                () -> builder.get().mandatory(new int[] {0}, new long[0]),
                "task 0 must have a cost for each of 1 reps, but has 0");
        refused(() -> builder.get().mandatory(new int[] {2}, new long[1]), "rep of task 0 must be one of 2, but was 2");
        refused(
                () -> builder.get().optional(1, new int[] {-1}, new long[1]),
                "rep of task 0 must be one of 2, but was -1");
        refused(
                () -> builder.get().mandatory(new int[] {1, 0, 1}, new long[3]),
                "task 0 must name a rep once, but names 1 twice");
        refused(() -> Instance.dense(Places.of(1, 1), new long[3]), "costs must be whole rows of 2 reps, but were 3");
        refused(() -> Instance.dense(Places.of(), new long[3]), "costs must be whole rows of 0 reps, but were 3");
    }

    @Test
    void changesSayWhatTheyMustBe() {
        LivePlan live = LivePlan.of((Plan) Engine.solve(TWO_BY_TWO));
        refused(() -> live.rep(2), "task 2 is not in this plan");
        refused(() -> live.remove(-1), "task -1 is not in this plan");
        refused(() -> live.forcing(0, 2), "task 0 must be forced onto an eligible rep, but 2 is not");
        refused(() -> live.changeMinimum(0, 2), "least load of rep 0 must be 0 to its capacity 1, but was 2");
        refused(() -> live.changeMinimum(0, -1), "least load of rep 0 must be 0 to its capacity 1, but was -1");
        refused(() -> live.changeCapacity(0, -1), "capacity of rep 0 must be at least its least load 0, but was -1");
        refused(
                () -> live.insert(new int[] {1, 0}, new long[2]),
                "reps of a task must rise and be among 2, but were [1, 0]");
        refused(() -> live.insert(new int[] {2}, new long[1]), "reps of a task must rise and be among 2, but were [2]");
        refused(
                () -> live.insert(new int[] {1}, new long[] {Long.MIN_VALUE}),
                "cost must be at most 144115188075855871 to be summed in 64 bits, but was -9223372036854775808: use a coarser scale");
        refused(
                () -> LeastPrices.of((Plan) Engine.solve(Rows.of(Places.of(1).withMinimums(1), new long[] {1}))),
                "least prices need plain places, but there are least loads, prices or teams");
    }

    @Test
    void theReasonWhyATaskStaysOpenIsThoseWhoFillItsReps() {
        Instance instance = Instance.builder(Places.of(1, 1))
                .optional(50, new int[] {0}, new long[] {1})
                .optional(50, new int[] {0}, new long[] {2})
                .optional(0, new int[] {1}, new long[] {7})
                .build();
        LivePlan live = LivePlan.of((Plan) Engine.solve(instance));
        assertThat(live.rep(1)).isEqualTo(Plan.OPEN);
        assertThat(live.load(0)).isEqualTo(1);
        assertThat(live.repPrice(0)).isBetween(48L, 49L);
        Shortage barred = live.barred(1).orElseThrow();
        assertThat(barred.tasks()).containsExactly(0, 1);
        assertThat(barred.reps()).containsExactly(0);
        assertThat(live.barred(2)).isEmpty();
        assertThat(live.forcing(1, 0).moves())
                .containsExactly(new Change.Move(0, 0, Plan.OPEN), new Change.Move(1, Plan.OPEN, 0));
    }

    @Test
    void theReasonReachesThroughATeam() {
        Instance instance = Instance.builder(Places.of(2, 1, 1).withTeams(new int[] {0, 0, Places.NO_TEAM}, 1))
                .optional(50, new int[] {1}, new long[] {1})
                .optional(60, new int[] {0}, new long[] {20})
                .build();
        LivePlan live = LivePlan.of((Plan) Engine.solve(instance));
        assertThat(live.rep(1)).isEqualTo(Plan.OPEN);
        assertThat(live.barred(1).orElseThrow().reps()).containsExactly(0, 1);
    }

    @Test
    void aWrongPlanIsFound() {
        objected("task 0 must not be given to rep -1", plan(new int[] {-1, 1}, 0, 0));
        objected("task 0 on rep 0 has reduced cost -4, below zero", plan(new int[] {1, 0}, 0, 0));
        objected("rep 1 has a free place for 0, below its price 1", plan(new int[] {1, 0}, 5, 1));
        objected("rep 1 uses a place for 0, above its price -1", plan(new int[] {1, 0}, 3, -1));
        objected("rep 0 carries 2, but must carry 0 to 1", plan(new int[] {0, 0}, 0, 0));
        Instance open = Instance.builder(Places.of(1))
                .optional(3, new int[] {0}, new long[] {4})
                .build();
        objected(
                "task 0 is cheaper left open than at its price 4",
                new Plan(open, new int[] {0}, new long[1], new long[0]));
        Instance team = Rows.of(Places.of(1, 1).withTeams(new int[] {0, 0}, 1), new long[] {1, 1}, new long[] {1, 1});
        objected("team 0 carries 2, but may carry 1", new Plan(team, new int[] {0, 1}, new long[2], new long[1]));
        Instance one = Rows.of(Places.of(1).withTeams(new int[] {0}, 2), new long[] {1});
        objected("team 0 carries 1 of 2 at price 3", new Plan(one, new int[] {0}, new long[] {3}, new long[] {3}));
        objected("team 0 carries 1 of 2 at price -3", new Plan(one, new int[] {0}, new long[1], new long[] {-3}));
    }

    @Test
    void aWrongReasonIsFound() {
        Instance open = Instance.builder(Places.of(1))
                .optional(3, new int[] {0}, new long[] {4})
                .build();
        objected("task 0 may stay open", open, Shortage.Kind.PLACES, new int[] {0}, 0);
        objected("task 0 may go to rep 1", TWO_BY_TWO, Shortage.Kind.PLACES, new int[] {0}, 0);
        objected("2 tasks fit into 3 places", TWO_BY_TWO, Shortage.Kind.PLACES, new int[] {0, 1}, 0, 1);
        objected("2 tasks are enough for least loads of 0", TWO_BY_TWO, Shortage.Kind.TASKS, new int[] {0, 1}, 1);
    }

    private static Plan plan(int[] repOfTask, long... prices) {
        return new Plan(TWO_BY_TWO, repOfTask, prices, new long[0]);
    }

    private static void objected(String words, Plan plan) {
        assertThat(PlanVerifier.objection(plan)).contains(words);
    }

    private static void objected(String words, Instance instance, Shortage.Kind kind, int[] tasks, int... reps) {
        assertThat(PlanVerifier.objection(instance, new Shortage(kind, tasks, reps)))
                .contains(words);
    }

    private static void refused(ThrowingCallable doing, String words) {
        assertThatIllegalArgumentException().isThrownBy(doing).withMessage(words);
    }
}
