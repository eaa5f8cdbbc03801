package dev.attain.funnel.stage.check;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Localized;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** One thing that is wrong with a stage model, and where it can be seen. */
@Value.Immutable
public sealed interface ModelFlaw extends Localized permits ImmutableModelFlaw {
    /** What is wrong; it says what the witness is. */
    FlawKind kind();

    /** The stages that bear witness, in the order of a way where it is one. */
    List<StageId> stages();

    /** The criteria that bear witness; empty where it takes none. */
    List<CriterionId> criteria();

    /** The same as a sentence with its weight and its place in the model. */
    Finding finding();

    /** The sentence with its place. */
    @Override
    default String text(Locale locale) {
        return finding().text(locale);
    }
}
