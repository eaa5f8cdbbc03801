package dev.attain.core.target.reconcile;

import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.target.split.terms.Capacity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is known from below, each list in any order. What is left out is not known, and never counts as good.
 *
 * @param commitments who says what; an owner's own word counts instead of the sum of those below
 * @param people who is there to carry it, each once: with the owner of the same id, else with the owner they are
 *     {@linkplain Capacity#under under}; their productivity is what they reach in full capacity over the whole period
 *     of the target, in its unit
 * @param won what has been reached so far, in the metric of the target and inside its period; an owner's own figures
 *     count instead of the sum of those below
 * @param pipeline the open deals, by owner and stage; those of an owner and of everybody below add up
 */
@Value.Builder
public record FieldReport(
        @NotNull List<@NotNull @Valid Commitment> commitments,
        @NotNull List<@NotNull @Valid Capacity> people,
        @NotNull List<@NotNull @Valid Measurement> won,
        @NotNull List<@NotNull @Valid StagePipeline> pipeline)
        implements WithFieldReport {
    public FieldReport {
        commitments = Require.copy(commitments, "fieldReport.commitments");
        people = Require.copy(people, "fieldReport.people");
        won = Require.copy(won, "fieldReport.won");
        pipeline = Require.copy(pipeline, "fieldReport.pipeline");
    }

    /** Starts with nothing known. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a report; sets every attribute at most once. */
    public static final class Builder extends StrictFieldReportBuilder {
        Builder() {}
    }

    /** Who commits to what, and who is there to carry it; nothing won, no pipeline. */
    public static FieldReport of(List<Commitment> commitments, List<Capacity> people) {
        return new FieldReport(commitments, people, List.of(), List.of());
    }
}
