package dev.attain.funnel.allocation.task;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Skill;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece of work that one rep is to do, such as serving a customer.
 *
 * <pre>{@code
 * SalesTask visit = SalesTask.of("T-17", "C-103").withSkills(new Skill("spanish", 2)).withPriority(3);
 * }</pre>
 *
 * @param id which task
 * @param customer for whom
 * @param skills what it takes, each skill once with the least grade that will do
 * @param complexity how hard it is, zero or more, on the scale of {@link RepCapacity#experience}
 * @param effort how much of a rep's effort it takes, one or more, in the host's own unit
 * @param priority how urgent it is, zero or more; higher goes first
 * @param value what it is worth to the company, if somebody knows
 * @param territory where it is, not blank; empty if any territory will do
 * @param dueOn the last day, inclusive, on which it can be done
 * @param owner who has it, or had it last
 * @param started whether its owner has begun: such a task stays where it is
 */
@Value.Builder
public record SalesTask(
        @NotNull @Valid TaskId id,
        @NotNull @Valid CustomerId customer,
        @NotNull List<@NotNull @Valid Skill> skills,
        @PositiveOrZero int complexity,
        @Positive int effort,
        @PositiveOrZero int priority,
        @NotNull Optional<@Valid Money> value,
        @NotNull Optional<@NotBlank String> territory,
        @NotNull Optional<LocalDate> dueOn,
        @NotNull Optional<@Valid PartyId> owner,
        boolean started)
        implements WithSalesTask {
    public SalesTask {
        requireNonNull(id, "salesTask.id");
        requireNonNull(customer, "salesTask.customer");
        skills = Require.copy(skills, "salesTask.skills");
        requireNonNull(value, "salesTask.value");
        requireNonNull(territory, "salesTask.territory");
        requireNonNull(dueOn, "salesTask.dueOn");
        requireNonNull(owner, "salesTask.owner");
        territory.ifPresent(name -> Require.text(name, "salesTask.territory"));
        Numbers.notNegative(complexity, "salesTask.complexity");
        Numbers.positive(effort, "salesTask.effort");
        Numbers.notNegative(priority, "salesTask.priority");
        SkillCheck.check(Findings.in("salesTask"), id, skills)
                .unless(!started || owner.isPresent(), "started", TaskText.STARTED_UNOWNED, id)
                .refuse();
    }

    /** A task of effort one that anybody can do; {@code with…} says what is different. */
    public static SalesTask of(String id, String customer) {
        return builder()
                .id(TaskId.of(id))
                .customer(CustomerId.of(customer))
                .complexity(0)
                .effort(1)
                .priority(0)
                .started(false)
                .build();
    }

    /** Starts an empty task. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a task; sets every attribute at most once. */
    public static final class Builder extends StrictSalesTaskBuilder {
        Builder() {}
    }

    /** The same task begun by its owner. */
    public SalesTask startedBy(PartyId rep) {
        return withOwner(rep).withStarted(true);
    }

    /** The task as people call it: {@code T-17}. */
    @Override
    public String toString() {
        return id.toString();
    }
}
