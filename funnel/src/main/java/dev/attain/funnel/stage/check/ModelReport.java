package dev.attain.funnel.stage.check;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.funnel.stage.StageModel;
import java.util.List;
import org.immutables.value.Value;

/** What is wrong with a stage model, all of it at once. */
@Value.Immutable
public sealed interface ModelReport permits ImmutableModelReport {
    /** The model that was checked. */
    StageModel model();

    /** What is wrong or doubtful, kind by kind in the order of {@link FlawKind}. */
    List<ModelFlaw> flaws();

    /** Whether nothing is wrong; what is only doubtful does not count. */
    default boolean isSound() {
        return flaws().stream().noneMatch(flaw -> flaw.finding().severity() == Severity.ERROR);
    }

    /** The flaws of one kind. */
    default List<ModelFlaw> flaws(FlawKind kind) {
        return flaws().stream().filter(flaw -> flaw.kind() == kind).toList();
    }

    /** The flaws as sentences. */
    default List<Finding> findings() {
        return flaws().stream().map(ModelFlaw::finding).toList();
    }
}
