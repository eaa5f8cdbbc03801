package dev.attain.incentives.evaluation.bulk;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Rate;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.RatingBand;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.ScorecardEvaluator;
import dev.attain.incentives.evaluation.score.ScoreFunctions;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A scorecard laid out for running: each criterion as straight pieces along the cells of its column, all over one
 * denominator, so that a row is a few multiplications and the score stays exact. Immutable; any number of threads may
 * share one. A row of which something is missing, or whose figures could overflow, is judged as
 * {@link ScorecardEvaluator} judges it, and so is a scorecard whose denominators do not fit 64 bits.
 */
public final class PreparedScorecard {
    private final Scorecard scorecard;
    private final ScorecardEvaluator evaluator;
    private final List<GateKernel> gates;
    /** Empty where the scorecard does not fit 64 bits. */
    private final Optional<Layout> layout;

    /** The lanes, and where the bands start, over one denominator. */
    private static final class Layout {
        private final BigInteger denominator;
        private final List<LaneKernel> lanes;
        private final long[] bands;

        Layout(BigInteger denominator, List<LaneKernel> lanes, long[] bands) {
            this.denominator = denominator;
            this.lanes = lanes;
            this.bands = bands;
        }
    }

    private PreparedScorecard(
            Scorecard scorecard, ScorecardEvaluator evaluator, List<GateKernel> gates, Optional<Layout> layout) {
        this.scorecard = scorecard;
        this.evaluator = evaluator;
        this.gates = gates;
        this.layout = layout;
    }

    /** Lays a scorecard out whose functions are those that the library brings; errors as for the other form. */
    public static PreparedScorecard of(Scorecard scorecard) {
        return of(scorecard, ScoreFunctions.standard());
    }

    /**
     * Lays a scorecard out.
     *
     * @param functions what judges and explains a row alone, equal to the curve that the terms share
     * @throws dev.attain.core.finding.InvalidDefinitionException if a criterion is not scored on one curve for
     *     everybody, naming each: those that compare with peers or read a goal of each person need
     *     {@link ScorecardEvaluator}
     */
    public static PreparedScorecard of(Scorecard scorecard, ScoreFunctions functions) {
        Findings findings = Findings.in("scorecard");
        for (Criterion criterion : requireNonNull(scorecard, "scorecard").criteria()) {
            findings.unless(
                    criterion.terms().sharedCurve().isPresent(),
                    "criteria[" + criterion.id() + "].terms",
                    BulkText.NO_SHARED_CURVE,
                    criterion.id());
        }
        findings.refuse();
        List<Lane> lanes = scorecard.criteria().stream()
                .map(criterion ->
                        Lane.of(criterion, criterion.terms().sharedCurve().orElseThrow()))
                .toList();
        List<GateKernel> gates = scorecard.gates().stream().map(GateKernel::of).toList();
        return new PreparedScorecard(
                scorecard, ScorecardEvaluator.with(functions), gates, layout(scorecard, lanes, gates));
    }

    /**
     * Judges every row of a table.
     *
     * @param asOf the day on which this is known, not before the period
     */
    public ScoreColumns score(ScoreTable table, LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        BitSet apart = new BitSet();
        long[] totals = new long[table.size()];
        int[] down = new int[table.size()];
        if (layout.isEmpty() || !isComplete(table)) {
            apart.set(0, table.size());
            return new ScoreColumns(
                    new RowEvaluator(scorecard, evaluator, table, asOf), totals, BigInteger.ONE, down, apart);
        }
        Layout laid = layout.get();
        for (int i = 0; i < laid.lanes.size(); i++) {
            ScoreTable.ScoreColumn column = column(table, scorecard.criteria().get(i));
            apart.or(column.missing());
            laid.lanes.get(i).addTo(totals, column.values(), apart);
        }
        for (GateKernel gate : gates) {
            table.column(gate.gate().metric().id())
                    .ifPresent(column -> gate.hold(totals, down, column, laid.denominator));
        }
        rate(totals, down, laid.bands);
        return new ScoreColumns(
                new RowEvaluator(scorecard, evaluator, table, asOf), totals, laid.denominator, down, apart);
    }

    private boolean isComplete(ScoreTable table) {
        return scorecard.criteria().stream()
                .allMatch(criterion -> table.column(criterion.metric().id()).isPresent());
    }

    private static ScoreTable.ScoreColumn column(ScoreTable table, Criterion criterion) {
        return table.column(criterion.metric().id()).orElseThrow();
    }

    /** Turns bands taken off into bands that are left. */
    private static void rate(long[] totals, int[] down, long[] bands) {
        for (int row = 0; row < totals.length; row++) {
            int band = bands.length - 1;
            while (band > 0 && bands[band] > totals[row]) {
                band--;
            }
            down[row] = Math.max(0, band - down[row]);
        }
    }

    private static Optional<Layout> layout(Scorecard scorecard, List<Lane> lanes, List<GateKernel> gates) {
        BigInteger denominator = BigInteger.ONE;
        for (Lane lane : lanes) {
            denominator = lane.denominator(denominator);
        }
        for (RatingBand band : scorecard.scale().bands()) {
            denominator = Lane.multiple(denominator, band.from().toRatio().denominator());
        }
        for (GateKernel gate : gates) {
            denominator = Lane.multiple(
                    denominator, gate.cap().orElse(Rate.ZERO).toRatio().denominator());
        }
        return layout(scorecard, lanes, denominator);
    }

    private static Optional<Layout> layout(Scorecard scorecard, List<Lane> lanes, BigInteger denominator) {
        try {
            List<LaneKernel> kernels = lanes.stream()
                    .map(lane -> LaneKernel.of(lane, denominator, lanes.size()))
                    .toList();
            long[] bands = scorecard.scale().bands().stream()
                    .mapToLong(band -> LaneKernel.over(band.from().toRatio(), denominator))
                    .toArray();
            return Optional.of(new Layout(denominator, kernels, bands));
        } catch (ArithmeticException tooWide) {
            return Optional.empty();
        }
    }
}
