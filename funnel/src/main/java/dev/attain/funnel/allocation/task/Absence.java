package dev.attain.funnel.allocation.task;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Days on which a rep is away.
 *
 * @param from the first day, inclusive
 * @param untilExclusive the first day back at work, after {@code from}
 */
public record Absence(@NotNull LocalDate from, @NotNull LocalDate untilExclusive) {
    public Absence {
        requireNonNull(from, "absence.from");
        requireNonNull(untilExclusive, "absence.untilExclusive");
        Findings.in("absence")
                .unless(untilExclusive.isAfter(from), "untilExclusive", TaskText.ABSENCE_EMPTY, from, untilExclusive)
                .refuse();
    }

    /** Whether a date lies in it. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(untilExclusive);
    }
}
