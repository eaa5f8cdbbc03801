package dev.attain.funnel.deal;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a customer needs, as far as the seller has found it out.
 *
 * <pre>{@code
 * Need.hidden("the plant stands still every Monday").confirmed(Instant.parse("2026-03-02T09:00:00Z"));
 * }</pre>
 *
 * @param kind whether the customer said it or it had to be found out
 * @param text the need in a sentence, not blank
 * @param confirmedAt when the customer agreed that this is the need; empty while the seller only believes so
 */
public record Need(
        @NotNull NeedKind kind,
        @NotBlank String text,
        @NotNull Optional<Instant> confirmedAt) {
    public Need {
        requireNonNull(kind, "need.kind");
        Require.text(text, "need.text");
        requireNonNull(confirmedAt, "need.confirmedAt");
    }

    /** A need that the customer stated, not confirmed yet. */
    public static Need surface(String text) {
        return new Need(NeedKind.SURFACE, text, Optional.empty());
    }

    /** A need that the seller found out, not confirmed yet. */
    public static Need hidden(String text) {
        return new Need(NeedKind.HIDDEN, text, Optional.empty());
    }

    /** The same need, with the customer's word for it. */
    public Need confirmed(Instant at) {
        return new Need(kind, text, Optional.of(at));
    }

    /** Whether the customer had agreed by a moment, inclusive. */
    public boolean isConfirmedAt(Instant moment) {
        return confirmedAt.map(at -> !at.isAfter(moment)).orElse(false);
    }
}
