package dev.attain.core.target.reconcile;

import dev.attain.core.metric.Measurement;
import dev.attain.core.target.split.terms.Capacity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is known of one owner alone, in an order that does not depend on that of the report. */
record OwnFacts(
        Optional<Commitment> commitment, List<Capacity> people, List<Measurement> won, List<StagePipeline> pipeline) {
    private static final Comparator<StagePipeline> BY_STAGE = Comparator.comparing(StagePipeline::stage)
            .thenComparing(StagePipeline::amount)
            .thenComparing(StagePipeline::winRate);

    /** Nothing known; after the order that it needs. */
    static final OwnFacts NONE = new OwnFacts(Optional.empty(), List.of(), List.of(), List.of());

    OwnFacts {
        people = people.stream().sorted(Comparator.comparing(Capacity::owner)).toList();
        won = won.stream()
                .sorted(Comparator.comparing(one -> one.period().start()))
                .toList();
        pipeline = pipeline.stream().sorted(BY_STAGE).toList();
    }
}
