package dev.attain.funnel.allocation.task;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rep can do, and how much of it.
 *
 * <pre>{@code
 * RepCapacity ana = RepCapacity.of("ana", 4).withSkills(new Skill("spanish", 3)).withTerritories("EMEA");
 * }</pre>
 *
 * @param rep who
 * @param team the team whose quota counts; empty for whoever belongs to none
 * @param skills what this rep can do, each skill once with its grade
 * @param experience how seasoned this rep is, zero or more, on the scale of {@link SalesTask#complexity}
 * @param tasks how many tasks this rep carries at least and at most, {@code present} included
 * @param effort how much effort this rep carries at least and at most, {@code present} included; empty for any
 * @param present what this rep carries already beside the tasks that are to be allocated
 * @param territories where this rep works; in none of them, wherever nobody asks
 * @param absences when this rep is away
 * @param workingTime the share of full time this rep works, more than 0 % and at most 100 %
 * @param targetWeight how much of the load this rep should carry, relative to the others, more than zero
 */
@Value.Builder
public record RepCapacity(
        @NotNull @Valid PartyId rep,
        @NotNull Optional<@Valid PartyId> team,
        @NotNull List<@NotNull @Valid Skill> skills,
        @PositiveOrZero int experience,
        @NotNull @Valid LoadRange tasks,
        @NotNull Optional<@Valid LoadRange> effort,
        @NotNull @Valid Load present,
        @NotNull List<@NotBlank String> territories,
        @NotNull List<@NotNull @Valid Absence> absences,
        @NotNull Rate workingTime,
        @NotNull Rate targetWeight)
        implements WithRepCapacity {
    public RepCapacity {
        requireNonNull(rep, "repCapacity.rep");
        requireNonNull(team, "repCapacity.team");
        skills = Require.copy(skills, "repCapacity.skills");
        requireNonNull(tasks, "repCapacity.tasks");
        requireNonNull(effort, "repCapacity.effort");
        requireNonNull(present, "repCapacity.present");
        territories = Require.copy(territories, "repCapacity.territories");
        absences = Require.copy(absences, "repCapacity.absences");
        requireNonNull(workingTime, "repCapacity.workingTime");
        requireNonNull(targetWeight, "repCapacity.targetWeight");
        territories.forEach(name -> Require.text(name, "repCapacity.territories"));
        Numbers.notNegative(experience, "repCapacity.experience");
        SkillCheck.check(Findings.in("repCapacity"), rep, skills)
                .unless(
                        workingTime.isPositive() && workingTime.compareTo(Rate.ONE) <= 0,
                        "workingTime",
                        TaskText.WORKING_TIME,
                        rep,
                        workingTime)
                .unless(targetWeight.isPositive(), "targetWeight", TaskText.TARGET_WEIGHT, rep, targetWeight.value())
                .refuse();
    }

    /**
     * A rep who works full time and carries up to so many tasks; {@code with…} says what is different.
     *
     * @throws IllegalArgumentException if the capacity is less than zero
     */
    public static RepCapacity of(String rep, int capacity) {
        return builder()
                .rep(PartyId.of(rep))
                .experience(0)
                .tasks(LoadRange.atMost(capacity))
                .present(Load.NONE)
                .workingTime(Rate.ONE)
                .targetWeight(Rate.ONE)
                .build();
    }

    /** Starts an empty capacity. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a capacity; sets every attribute at most once. */
    public static final class Builder extends StrictRepCapacityBuilder {
        Builder() {}
    }

    /** The grade in a skill; zero if this rep does not have it. */
    public int grade(String skill) {
        for (Skill has : skills) {
            if (has.name().equals(skill)) {
                return has.grade();
            }
        }
        return 0;
    }

    /** Whether this rep is away on a date. */
    public boolean isAbsentOn(LocalDate date) {
        return absences.stream().anyMatch(absence -> absence.covers(date));
    }

    /** The rep as people call him or her: {@code ana}. */
    @Override
    public String toString() {
        return rep.toString();
    }
}
