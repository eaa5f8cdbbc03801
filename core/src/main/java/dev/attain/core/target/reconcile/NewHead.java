package dev.attain.core.target.reconcile;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The head that is counted when heads are missing.
 *
 * @param productivity what one head reaches in full capacity over the whole period of the target, in its unit; more
 *     than zero
 * @param hiredOn first day of employment, from which the head ramps; empty for one who is productive in full from the
 *     first day of the period on
 */
public record NewHead(
        @NotNull Quantity productivity, @NotNull Optional<LocalDate> hiredOn) {
    public NewHead {
        requireNonNull(productivity, "newHead.productivity");
        requireNonNull(hiredOn, "newHead.hiredOn");
        Findings.in("newHead")
                .unless(
                        productivity.value().isPositive(),
                        "productivity",
                        ReconcileText.PRODUCTIVITY_NOT_POSITIVE,
                        productivity)
                .refuse();
    }

    /** A head who is productive in full in the whole period. */
    public static NewHead productive(Quantity productivity) {
        return new NewHead(productivity, Optional.empty());
    }

    /** A head who starts on a day and ramps from then on. */
    public static NewHead hired(Quantity productivity, LocalDate on) {
        return new NewHead(productivity, Optional.of(on));
    }
}
