package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Somebody has a title.
 *
 * @param title the id of its terms, not blank
 * @param owner whoever has it
 * @param because why, in words
 * @param figure what decided it, and how that came about
 */
@Value.Builder
public record Award(
        @NotBlank String title,
        @NotNull @Valid PartyId owner,
        @NotNull Message because,
        @NotNull Explanation figure) implements WithAward {
    public Award {
        Require.text(title, "award.title");
        requireNonNull(owner, "award.owner");
        requireNonNull(because, "award.because");
        requireNonNull(figure, "award.figure");
    }

    /** Starts an empty award. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an award; sets every attribute at most once. */
    public static final class Builder extends StrictAwardBuilder {
        Builder() {}
    }

    /** {@code champion: ann (…)}. */
    @Override
    public String toString() {
        return title + ": " + owner + " (" + because + ")";
    }
}
