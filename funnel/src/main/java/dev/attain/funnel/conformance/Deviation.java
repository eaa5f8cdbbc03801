package dev.attain.funnel.conformance;

import dev.attain.core.money.Ratio;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.Waiver;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** One way in which a deal strayed from its model. */
@Value.Immutable
public sealed interface Deviation extends Localized permits ImmutableDeviation {
    /** How. */
    DeviationKind kind();

    /** The stage that was skipped, entered or stayed in. */
    StageId stage();

    /**
     * When: on entering the stage or, for one that was skipped, the next; for one that was stayed in, on leaving it, or
     * now.
     */
    Instant at();

    /** By how much the maximum stay was exceeded, in its own unit; empty for every other kind. */
    Optional<Ratio> excess();

    /** The waiver for it, one that held then before one that had expired; empty if there is none. */
    Optional<Waiver> waiver();

    /** What happened, as a sentence. */
    Message what();

    /** Whether a waiver held when it happened. */
    default boolean isWaived() {
        return waiver().filter(granted -> granted.holdsAt(at())).isPresent();
    }

    /** The id under which a waiver excuses it: {@code skipped.needs-analysis}, {@code overstayed.contact}. */
    default CriterionId waivable() {
        return waivable(kind(), stage());
    }

    /** The id under which a waiver excuses one kind of deviation at a stage. */
    static CriterionId waivable(DeviationKind kind, StageId stage) {
        return CriterionId.ofHistory(kind.code(), stage);
    }

    /** The sentence, with the waiver if there is one. */
    @Override
    default String text(Locale locale) {
        ConformanceText wording = isWaived() ? ConformanceText.WAIVED : ConformanceText.WAIVER_EXPIRED;
        return waiver().map(
                        granted -> wording.message(what(), granted.by(), granted.untilExclusive(), granted.reason()))
                .orElse(what())
                .text(locale);
    }
}
