package dev.attain.funnel.allocation.book;

import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.policy.Eligibility;
import dev.attain.funnel.allocation.policy.Exclusion;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a rep may get a task, and if not, everything that speaks against it. */
final class EligibilityCheck {
    private final Eligibility rules;
    private final Numbering numbers;
    private final LocalDate asOf;
    private final List<RepCapacity> reps;
    private final Set<Exclusion> exclusions;
    private final Map<String, int[]> grades = new HashMap<>();

    EligibilityCheck(Ask ask, Numbering numbers) {
        this.rules = ask.policy().eligibility();
        this.numbers = numbers;
        this.asOf = ask.asOf();
        this.reps = ask.reps();
        this.exclusions = new HashSet<>(rules.exclusions());
        for (int rep = 0; rep < reps.size(); rep++) {
            for (Skill skill : reps.get(rep).skills()) {
                grades.computeIfAbsent(skill.name(), name -> new int[reps.size()])[rep] = skill.grade();
            }
        }
    }

    /** The numbers of all reps who may get a task, rising. */
    int[] eligible(SalesTask task) {
        Optional<PartyId> bound = numbers.boundTo(task);
        if (bound.isPresent()) {
            return numbers.rep(bound.get()).stream().mapToInt(rep -> rep).toArray();
        }
        int[] eligible = skilled(task);
        int count = 0;
        for (int rep : eligible) {
            if (!isBarred(task, reps.get(rep))) {
                eligible[count++] = rep;
            }
        }
        return Arrays.copyOf(eligible, count);
    }

    /** From the grades of all reps in a row: most pairs of a task and a rep end here. */
    private int[] skilled(SalesTask task) {
        int[] skilled = IntStream.range(0, reps.size()).toArray();
        int count = skilled.length;
        for (Skill skill : rules.skills() ? task.skills() : List.<Skill>of()) {
            int[] of = grades.getOrDefault(skill.name(), new int[reps.size()]);
            int left = 0;
            for (int at = 0; at < count; at++) {
                if (of[skilled[at]] >= skill.grade()) {
                    skilled[left++] = skilled[at];
                }
            }
            count = left;
        }
        return Arrays.copyOf(skilled, count);
    }

    boolean allows(SalesTask task, RepCapacity rep) {
        Optional<PartyId> bound = numbers.boundTo(task);
        if (bound.isPresent()) {
            return bound.get().equals(rep.rep());
        }
        return hasSkills(task, rep) && !isBarred(task, rep);
    }

    /** Everything that speaks against the pair; nothing if it is eligible. */
    List<Message> refusals(SalesTask task, RepCapacity rep) {
        List<Message> refusals = new ArrayList<>();
        Optional<PartyId> bound = numbers.boundTo(task);
        if (bound.isPresent()) {
            BookText says = task.started() ? BookText.STARTED : BookText.PINNED;
            return bound.get().equals(rep.rep()) ? refusals : List.of(says.message(task, bound.get()));
        }
        for (Skill skill : task.skills()) {
            if (lacks(skill, rep)) {
                refusals.add(BookText.SKILL_LACKING.message(rep, skill, rep.grade(skill.name())));
            }
        }
        if (isElsewhere(task, rep)) {
            refusals.add(BookText.TERRITORY_OTHER.message(rep, task.territory().orElseThrow(), rep.territories()));
        }
        if (isAway(task, rep)) {
            refusals.add(BookText.AWAY.message(rep, asOf, task.dueOn().orElse(asOf)));
        }
        if (isExcluded(task, rep)) {
            refusals.add(BookText.EXCLUDED.message(rep, task.customer()));
        }
        return refusals;
    }

    private boolean hasSkills(SalesTask task, RepCapacity rep) {
        for (Skill skill : task.skills()) {
            if (lacks(skill, rep)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something else than skills speaks against the pair. */
    private boolean isBarred(SalesTask task, RepCapacity rep) {
        return isElsewhere(task, rep) || isAway(task, rep) || isExcluded(task, rep);
    }

    private boolean lacks(Skill skill, RepCapacity rep) {
        return rules.skills() && rep.grade(skill.name()) < skill.grade();
    }

    private boolean isElsewhere(SalesTask task, RepCapacity rep) {
        return rules.territory()
                && task.territory().isPresent()
                && !rep.territories().contains(task.territory().get());
    }

    private boolean isAway(SalesTask task, RepCapacity rep) {
        if (!rules.absence() || rep.absences().isEmpty()) {
            return false;
        }
        LocalDate last = task.dueOn().filter(asOf::isBefore).orElse(asOf);
        return DaysAtWork.isAway(asOf, last, rep);
    }

    private boolean isExcluded(SalesTask task, RepCapacity rep) {
        return !exclusions.isEmpty() && exclusions.contains(new Exclusion(task.customer(), rep.rep()));
    }
}
