package dev.attain.funnel.allocation;

import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.outcome.OpenReason;
import dev.attain.funnel.allocation.outcome.OpenTask;
import dev.attain.funnel.allocation.solve.LivePlan;
import dev.attain.funnel.allocation.solve.Shortage;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Why tasks stay open: for those that lack room, the reps and the tasks that are too many for them. */
record OpenTasks(Book book, Found found) {
    List<OpenTask> list() {
        List<Integer> open = IntStream.range(0, found.repOfTask().length)
                .filter(task -> found.repOfTask()[task] < 0)
                .boxed()
                .toList();
        Map<Integer, Shortage> barred = barred(open);
        Map<List<Integer>, TreeSet<Integer>> groups = new LinkedHashMap<>();
        barred.forEach((task, shortage) -> groups.computeIfAbsent(reps(shortage), reps -> new TreeSet<>())
                .addAll(IntStream.of(shortage.tasks()).boxed().toList()));
        return open.stream().map(task -> told(task, barred, groups)).toList();
    }

    private Map<Integer, Shortage> barred(List<Integer> open) {
        Map<Integer, Shortage> barred = new LinkedHashMap<>();
        if (open.isEmpty() || found.plan().isEmpty()) {
            return barred;
        }
        LivePlan live = LivePlan.of(found.plan().get());
        open.forEach(task -> live.barred(task).ifPresent(shortage -> barred.put(task, shortage)));
        return barred;
    }

    private OpenTask told(int task, Map<Integer, Shortage> barred, Map<List<Integer>, TreeSet<Integer>> groups) {
        SalesTask asked = book.ask().tasks().get(task);
        List<PartyId> eligible = IntStream.range(0, book.ask().reps().size())
                .filter(rep -> book.pairs().cost(task, rep).isPresent())
                .mapToObj(rep -> book.ask().reps().get(rep).rep())
                .toList();
        if (eligible.isEmpty()) {
            return alone(asked, OpenReason.NOBODY_ELIGIBLE, eligible, nobody(asked));
        }
        if (found.plan().isEmpty()) {
            return alone(asked, OpenReason.NOT_REACHED, eligible, AllocationText.NOT_REACHED.message(asked, eligible));
        }
        return Optional.ofNullable(barred.get(task))
                .map(shortage -> crowded(asked, reps(shortage), groups.getOrDefault(reps(shortage), new TreeSet<>())))
                .orElseGet(() -> alone(
                        asked,
                        OpenReason.TOO_DEAR,
                        eligible,
                        AllocationText.TOO_DEAR.message(asked, eligible, book.points(book.plainOpenPrice(asked)))));
    }

    private OpenTask crowded(SalesTask asked, List<Integer> reps, TreeSet<Integer> tasks) {
        List<PartyId> full =
                reps.stream().map(rep -> book.ask().reps().get(rep).rep()).toList();
        List<SalesTask> competing = tasks.stream().map(book.ask().tasks()::get).toList();
        List<String> skills = commonSkills(competing);
        long places = reps.stream()
                .mapToLong(rep -> book.pairs().places().capacity(rep))
                .sum();
        Message because = skills.isEmpty()
                ? AllocationText.NO_ROOM.message(competing.size(), full, places)
                : AllocationText.NO_ROOM_SKILLED.message(competing.size(), full, places, skills);
        List<TaskId> ids = competing.stream().map(SalesTask::id).toList();
        return new OpenTask(asked.id(), OpenReason.NO_ROOM, full, ids, because);
    }

    private static List<String> commonSkills(List<SalesTask> tasks) {
        TreeSet<String> common = new TreeSet<>(names(tasks.get(0)).toList());
        tasks.forEach(task -> common.retainAll(names(task).toList()));
        return new ArrayList<>(common);
    }

    private static Stream<String> names(SalesTask task) {
        return task.skills().stream().map(Skill::name);
    }

    private Message nobody(SalesTask asked) {
        List<Message> refusals = new ArrayList<>();
        for (RepCapacity rep : book.ask().reps()) {
            refusals.addAll(book.refusals(asked, rep));
        }
        return AllocationText.NOBODY_ELIGIBLE.message(asked, refusals);
    }

    private static OpenTask alone(SalesTask task, OpenReason reason, List<PartyId> reps, Message because) {
        return new OpenTask(task.id(), reason, reps, List.of(task.id()), because);
    }

    private static List<Integer> reps(Shortage shortage) {
        return Arrays.stream(shortage.reps()).boxed().toList();
    }
}
