package dev.attain.incentives.evaluation.bulk;

import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.evaluation.Evaluation;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The scores of a table, row by row; any number of threads may share it. */
public final class ScoreColumns {
    private final RowEvaluator rows;
    private final long[] totals;
    private final BigInteger denominator;
    private final int[] bands;
    private final Map<Integer, Evaluation> apart = new HashMap<>();

    ScoreColumns(RowEvaluator rows, long[] totals, BigInteger denominator, int[] bands, BitSet apart) {
        this.rows = rows;
        this.totals = totals;
        this.denominator = denominator;
        this.bands = bands;
        apart.stream().forEach(row -> this.apart.put(row, rows.evaluate(row)));
    }

    /** How many rows there are. */
    public int size() {
        return totals.length;
    }

    /** Whose row it is. */
    public PartyId owner(int row) {
        return rows.table().owner(row);
    }

    /** The exact score; empty for who is not rated. */
    public Optional<Ratio> score(int row) {
        Evaluation alone = apart.get(row);
        return alone == null ? Optional.of(Ratio.of(BigInteger.valueOf(totals[row]), denominator)) : alone.score();
    }

    /** The place of the rating on the scale, from zero; empty for who is not rated. */
    public Optional<Integer> bandIndex(int row) {
        Evaluation alone = apart.get(row);
        return alone == null ? Optional.of(bands[row]) : alone.bandIndex();
    }

    /** How many people have the rating at a place of the scale. */
    public long count(int band) {
        long count = 0;
        for (int row = 0; row < bands.length; row++) {
            boolean counts = apart.isEmpty() || !apart.containsKey(row);
            count += counts && bands[row] == band ? 1 : 0;
        }
        return count
                + apart.values().stream()
                        .filter(one ->
                                one.bandIndex().filter(index -> index == band).isPresent())
                        .count();
    }

    /** The whole evaluation of a row, with its derivation. */
    public Evaluation evaluation(int row) {
        Evaluation alone = apart.get(row);
        return alone == null ? rows.evaluate(row) : alone;
    }
}
