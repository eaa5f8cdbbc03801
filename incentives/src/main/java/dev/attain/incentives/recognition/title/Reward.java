package dev.attain.incentives.recognition.title;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * What somebody gets who has a title, and what is not money:
 * {@code new Reward("dinner at the harbour", Recipient.TEAM)}.
 *
 * @param text what it is, not blank
 * @param recipient who gets it
 */
public record Reward(@NotBlank String text, @NotNull Recipient recipient) {
    /** Who gets a reward. */
    public enum Recipient {
        /** Whoever has the title. */
        HOLDER,
        /** The team of whoever has the title, once for a title and season. */
        TEAM
    }

    public Reward {
        Require.text(text, "reward.text");
        requireNonNull(recipient, "reward.recipient");
    }
}
