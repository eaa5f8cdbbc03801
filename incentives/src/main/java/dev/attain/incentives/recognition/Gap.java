package dev.attain.incentives.recognition;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.incentives.recognition.rank.Rank;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What somebody needs for a rank while the others stay where they are: the least that is enough, ties and what breaks
 * them considered. Amounts and counts are whole steps of their unit and enough as they stand; pure numbers have no
 * smallest step, so that some have to be exceeded, by however little. Whoever draws level now has reached it later than
 * all others.
 *
 * @param rank the rank that it gives, which is the one asked for or better
 * @param missing how much more must be measured, or less where less is better; zero or more
 * @param value the value that this gives, a joiner's as it is scaled
 * @param exceeding whether the value must be bettered
 */
@Value.Builder
public record Gap(
        @NotNull @Valid Rank rank,
        @NotNull Quantity missing,
        @NotNull Quantity value,
        boolean exceeding) implements Localized, WithGap {
    public Gap {
        requireNonNull(rank, "gap.rank");
        requireNonNull(missing, "gap.missing");
        requireNonNull(value, "gap.value");
    }

    /** Starts an empty gap. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a gap; sets every attribute at most once. */
    public static final class Builder extends StrictGapBuilder {
        Builder() {}
    }

    /** {@code rank 2 with USD 5.01 more}. */
    @Override
    public String text(Locale locale) {
        RecognitionText words = exceeding ? RecognitionText.NEEDS_MORE_THAN : RecognitionText.NEEDS;
        return Message.of(words, rank, missing).text(locale);
    }

    /** The same in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }
}
