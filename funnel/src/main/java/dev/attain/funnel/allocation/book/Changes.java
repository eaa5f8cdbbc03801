package dev.attain.funnel.allocation.book;

import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.task.Absence;
import dev.attain.funnel.allocation.task.AllocationChange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Carries out changes of what is to be allocated. Whoever is named must be there, and whoever comes must be new.
 *
 * @param holders who has which task, for those who begin one
 */
public record Changes(Map<TaskId, PartyId> holders) {
    /** Copies the holders. */
    public Changes {
        holders = Map.copyOf(holders);
    }

    /**
     * The question after a change.
     *
     * @throws IllegalArgumentException if it names a task or rep that is not there
     */
    public Ask apply(AllocationChange change, Ask ask) {
        if (change instanceof AllocationChange.Several several) {
            Ask changed = ask;
            for (AllocationChange next : several.changes()) {
                changed = apply(next, changed);
            }
            return changed;
        }
        return change instanceof AllocationChange.TaskAdded
                        || change instanceof AllocationChange.TaskGone
                        || change instanceof AllocationChange.TaskStarted
                ? ofTasks(change, ask)
                : ofReps(change, ask);
    }

    private Ask ofTasks(AllocationChange change, Ask ask) {
        if (change instanceof AllocationChange.TaskAdded added) {
            return ask.withTasks(with(ask.tasks(), added.task()));
        }
        if (change instanceof AllocationChange.TaskStarted started) {
            PartyId holder = holders.get(started.task());
            if (holder == null) {
                throw new IllegalArgumentException("task " + started.task() + " has nobody who could begin it");
            }
            return ask.withTasks(
                    mapped(ask.tasks(), of(started.task()), task -> task.startedBy(holder), started.task()));
        }
        TaskId gone = ((AllocationChange.TaskGone) change).task();
        Ask less = ask.withTasks(without(ask.tasks(), of(gone), gone));
        Eligibility rules = ask.policy().eligibility();
        return less.withPolicy(pinned(
                ask.policy(),
                rules.withPins(kept(rules.pins(), pin -> pin.task().equals(gone)))));
    }

    private static Ask ofReps(AllocationChange change, Ask ask) {
        if (change instanceof AllocationChange.RepJoined joined) {
            return ask.withReps(with(ask.reps(), joined.rep()));
        }
        if (change instanceof AllocationChange.RepAbsent absent) {
            return ask.withReps(mapped(
                    ask.reps(),
                    called(absent.rep()),
                    rep -> rep.withAbsences(with(rep.absences(), absent.absence())),
                    absent.rep()));
        }
        if (change instanceof AllocationChange.RepBack back) {
            return ask.withAway(less(ask.away(), back.rep()))
                    .withReps(mapped(
                            ask.reps(),
                            called(back.rep()),
                            rep -> rep.withAbsences(ended(rep.absences(), back.on())),
                            back.rep()));
        }
        if (change instanceof AllocationChange.NewGrades grades) {
            return ask.withReps(
                    mapped(ask.reps(), called(grades.rep()), rep -> rep.withSkills(grades.skills()), grades.rep()));
        }
        return left(((AllocationChange.RepLeft) change).rep(), ask);
    }

    /** What was agreed about somebody who has left is void. */
    private static Ask left(PartyId rep, Ask ask) {
        Ask less = ask.withAway(less(ask.away(), rep)).withReps(without(ask.reps(), called(rep), rep));
        Eligibility rules = ask.policy().eligibility();
        Eligibility others = rules.withPins(kept(rules.pins(), pin -> pin.rep().equals(rep)))
                .withExclusions(
                        kept(rules.exclusions(), exclusion -> exclusion.rep().equals(rep)))
                .withQuotas(kept(
                        rules.quotas(),
                        quota -> less.reps().stream()
                                .noneMatch(one ->
                                        one.team().filter(quota.team()::equals).isPresent())));
        return less.withPolicy(pinned(ask.policy(), others));
    }

    private static AllocationPolicy pinned(AllocationPolicy policy, Eligibility rules) {
        return policy.withEligibility(rules);
    }

    private static Predicate<SalesTask> of(TaskId id) {
        return task -> task.id().equals(id);
    }

    private static Predicate<RepCapacity> called(PartyId id) {
        return rep -> rep.rep().equals(id);
    }

    private static List<Absence> ended(List<Absence> absences, LocalDate on) {
        List<Absence> left = new ArrayList<>();
        for (Absence absence : absences) {
            if (!absence.covers(on)) {
                left.add(absence);
            } else if (absence.from().isBefore(on)) {
                left.add(new Absence(absence.from(), on));
            }
        }
        return left;
    }

    private static Set<PartyId> less(Set<PartyId> away, PartyId rep) {
        return away.stream().filter(one -> !one.equals(rep)).collect(Collectors.toSet());
    }

    private static <T> List<T> with(List<T> values, T more) {
        return Stream.concat(values.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> kept(List<T> values, Predicate<T> dropped) {
        return values.stream().filter(dropped.negate()).toList();
    }

    private static <T> List<T> without(List<T> values, Predicate<T> dropped, Object name) {
        require(values, dropped, name);
        return kept(values, dropped);
    }

    private static <T> List<T> mapped(List<T> values, Predicate<T> meant, UnaryOperator<T> change, Object name) {
        require(values, meant, name);
        return values.stream()
                .map(value -> meant.test(value) ? change.apply(value) : value)
                .toList();
    }

    private static <T> void require(List<T> values, Predicate<T> meant, Object name) {
        if (values.stream().noneMatch(meant)) {
            throw new IllegalArgumentException(
                    "the change names " + name + ", which this allocation does not have: correct the id");
        }
    }
}
