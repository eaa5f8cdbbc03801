package dev.attain.funnel.journey;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.funnel.stage.criterion.Criterion;
import java.util.Locale;
import org.immutables.value.Value;

/** Something that a deal does not show, so that nobody can say the buyer has come to a step. */
@Value.Immutable
public sealed interface MissingEvidence extends Localized permits ImmutableMissingEvidence {
    /** The step. */
    BuyerStep step();

    /** What it asks. */
    Criterion criterion();

    /** What the deal shows instead. */
    Message seen();

    /** What helps: the words of the criterion or, where it has none, what its condition asks. */
    Localized cure();

    /** One line. */
    @Override
    default String text(Locale locale) {
        return JourneyText.MISSING
                .message(step().name(), criterion().id(), seen(), cure())
                .text(locale);
    }
}
