package dev.attain.core.target.pace.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status and from which pace on it holds, up to where the next band begins.
 *
 * @param id how programs call it, not blank
 * @param name what people call it, not blank
 * @param from lower edge, inclusive; empty for the lowest band, which takes everything below the next
 * @param onCourse whether somebody in this band is on course, so that nobody has to step in
 */
@Value.Builder
public record PaceBand(
        @NotBlank String id, @NotBlank String name, @NotNull Optional<Rate> from, boolean onCourse)
        implements WithPaceBand {
    public PaceBand {
        Require.text(id, "paceBand.id");
        Require.text(name, "paceBand.name");
        requireNonNull(from, "paceBand.from");
    }

    /** The lowest band: not on course, and without a lower edge. */
    public static PaceBand lowest(String id, String name) {
        return new PaceBand(id, name, Optional.empty(), false);
    }

    /** Starts an empty band. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a band; sets every attribute at most once. */
    public static final class Builder extends StrictPaceBandBuilder {
        Builder() {}
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
