package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/**
 * Where the tasks are.
 *
 * @param asOf the day of the question
 * @param reps how far each rep has come, by id
 * @param overdue the tasks that were due before and are not closed, by id
 * @param findings what somebody should look at: overdue, blocked, overloaded, idle, and what does not fit together
 */
public record FollowUp(
        @NotNull LocalDate asOf,
        @NotNull List<@NotNull RepProgress> reps,
        @NotNull List<@NotNull TaskId> overdue,
        @NotNull List<@NotNull Finding> findings) {
    public FollowUp {
        requireNonNull(asOf, "followUp.asOf");
        reps = Require.copy(reps, "followUp.reps");
        overdue = Require.copy(overdue, "followUp.overdue");
        findings = Require.copy(findings, "followUp.findings");
    }
}
