package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.immutables.value.Value;

/**
 * Somebody nearly had a title.
 *
 * @param title the id of its terms, not blank
 * @param owner whoever nearly had it
 * @param missing how much was missing to share the title or have it
 * @param because the same in words
 */
@Value.Builder
public record NearMiss(
        @NotBlank String title,
        @NotNull @Valid PartyId owner,
        @NotNull Quantity missing,
        @NotNull Message because) implements WithNearMiss {
    public NearMiss {
        Require.text(title, "nearMiss.title");
        requireNonNull(owner, "nearMiss.owner");
        requireNonNull(missing, "nearMiss.missing");
        requireNonNull(because, "nearMiss.because");
    }

    /** Starts an empty near miss. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a near miss; sets every attribute at most once. */
    public static final class Builder extends StrictNearMissBuilder {
        Builder() {}
    }

    /** {@code champion: ben (…)}. */
    @Override
    public String toString() {
        return title + ": " + owner + " (" + because + ")";
    }
}
