package dev.attain.funnel.allocation.book;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.policy.Pin;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which number a task, a rep or a team has, and which rep a task is bound to. */
public final class Numbering {
    private final Map<TaskId, Integer> tasks = new HashMap<>();
    private final Map<PartyId, Integer> reps = new HashMap<>();
    private final Map<PartyId, Integer> teams = new HashMap<>();
    private final Map<TaskId, PartyId> pins = new HashMap<>();

    Numbering(Ask ask) {
        for (int task = 0; task < ask.tasks().size(); task++) {
            tasks.putIfAbsent(ask.tasks().get(task).id(), task);
        }
        for (int rep = 0; rep < ask.reps().size(); rep++) {
            reps.putIfAbsent(ask.reps().get(rep).rep(), rep);
        }
        for (int team = 0; team < ask.policy().eligibility().quotas().size(); team++) {
            teams.putIfAbsent(ask.policy().eligibility().quotas().get(team).team(), team);
        }
        for (Pin pin : ask.policy().eligibility().pins()) {
            pins.putIfAbsent(pin.task(), pin.rep());
        }
    }

    /** The number of a task; empty if it is not among them. */
    public Optional<Integer> task(TaskId task) {
        return Optional.ofNullable(tasks.get(task));
    }

    /** The number of a rep; empty if not among them. */
    public Optional<Integer> rep(PartyId rep) {
        return Optional.ofNullable(reps.get(rep));
    }

    Optional<Integer> team(PartyId team) {
        return Optional.ofNullable(teams.get(team));
    }

    /** The rep that a task is bound to: by a pin, or because that rep has begun it and is still there. */
    Optional<PartyId> boundTo(SalesTask task) {
        Optional<PartyId> pinned = Optional.ofNullable(pins.get(task.id()));
        return pinned.or(() -> task.owner().filter(owner -> task.started() && reps.containsKey(owner)));
    }
}
