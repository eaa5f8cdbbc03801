package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import java.math.BigInteger;
import java.util.Optional;

/** A gate along the cells of its column: open from {@code least} to {@code most}. */
record GateKernel(Gate gate, long least, long most) {
    static GateKernel of(Gate gate) {
        Ratio limit = gate.limit()
                .value()
                .times(Ratio.of(CellUnit.of(gate.metric().unit()).perWhole()));
        return gate.side() == Gate.Side.AT_LEAST
                ? new GateKernel(gate, Lane.ceiling(limit), Long.MAX_VALUE)
                : new GateKernel(gate, Long.MIN_VALUE, Lane.floor(limit));
    }

    /** The best score that is left of a closed gate's person; empty where the score stays. */
    Optional<Rate> cap() {
        if (gate.effect() instanceof GateEffect.Cap cap) {
            return Optional.of(cap.most());
        }
        return isVeto() ? Optional.of(Rate.ZERO) : Optional.empty();
    }

    /** Holds down who does not pass: the total, and the bands that are taken off. */
    void hold(long[] totals, int[] down, ScoreTable.ScoreColumn column, BigInteger denominator) {
        long cap =
                cap().map(rate -> LaneKernel.over(rate.toRatio(), denominator)).orElse(Long.MAX_VALUE);
        int bands = bandsDown();
        for (int row = 0; row < totals.length; row++) {
            long cell = column.values()[row];
            boolean closed = (cell < least || cell > most) && !column.missing().get(row);
            if (closed) {
                totals[row] = Math.min(totals[row], cap);
                down[row] = Math.min(Short.MAX_VALUE, down[row] + bands);
            }
        }
    }

    private boolean isVeto() {
        return gate.effect() instanceof GateEffect.Veto;
    }

    private int bandsDown() {
        if (isVeto()) {
            return Short.MAX_VALUE;
        }
        return gate.effect() instanceof GateEffect.Downgrade less ? Math.min(less.bands(), Short.MAX_VALUE) : 0;
    }
}
