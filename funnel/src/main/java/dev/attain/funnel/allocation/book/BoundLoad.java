package dev.attain.funnel.allocation.book;

import dev.attain.funnel.allocation.task.SalesTask;
import java.util.List;
import java.util.Optional;

/** What each rep must carry: tasks that are pinned there or begun there. A task that stands twice counts once. */
final class BoundLoad {
    private final int[] tasks;
    private final long[] efforts;
    private final boolean[] pinned;

    BoundLoad(Ask ask, Numbering numbers) {
        this.tasks = new int[ask.reps().size()];
        this.efforts = new long[tasks.length];
        this.pinned = new boolean[tasks.length];
        List<SalesTask> all = ask.tasks();
        for (int task = 0; task < all.size(); task++) {
            SalesTask one = all.get(task);
            Optional<Integer> rep = numbers.boundTo(one).flatMap(numbers::rep);
            if (rep.isPresent() && numbers.task(one.id()).orElseThrow() == task) {
                count(one, rep.get());
            }
        }
    }

    private void count(SalesTask task, int rep) {
        tasks[rep]++;
        efforts[rep] += task.effort();
        pinned[rep] |= !task.started();
    }

    /** How many they are. */
    int tasks(int rep) {
        return tasks[rep];
    }

    /** How much effort they take together. */
    long effort(int rep) {
        return efforts[rep];
    }

    /** Whether one of them is there by a pin alone. */
    boolean isPinned(int rep) {
        return pinned[rep];
    }
}
