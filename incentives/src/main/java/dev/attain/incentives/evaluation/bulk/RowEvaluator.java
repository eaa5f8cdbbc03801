package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.ScorecardEvaluator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges one row as the evaluator of objects does. */
record RowEvaluator(Scorecard scorecard, ScorecardEvaluator evaluator, ScoreTable table, LocalDate asOf) {
    Evaluation evaluate(int row) {
        List<Measurement> measurements = Stream.concat(
                        scorecard.criteria().stream().map(Criterion::metric),
                        scorecard.gates().stream().map(gate -> gate.metric()))
                .distinct()
                .map(metric -> measurement(metric, row))
                .flatMap(Optional::stream)
                .toList();
        return evaluator
                .evaluateAll(scorecard, List.of(table.owner(row)), measurements, asOf)
                .evaluations()
                .get(0);
    }

    private Optional<Measurement> measurement(Metric metric, int row) {
        return table.column(metric.id())
                .filter(column -> !column.missing().get(row))
                .map(column -> new Measurement(
                        metric,
                        table.owner(row),
                        scorecard.period(),
                        CellUnit.of(metric.unit()).quantity(column.values()[row])));
    }
}
