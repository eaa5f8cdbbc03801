package dev.attain.funnel.allocation.solve;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Instances written as matrices: a row of costs for each task. */
final class Rows {
    static final long NOT_ELIGIBLE = Long.MIN_VALUE;

    private Rows() {}

    static Instance of(Places places, long[]... rows) {
        Instance.Builder builder = Instance.builder(places);
        for (long[] row : rows) {
            int[] eligible = IntStream.range(0, row.length)
                    .filter(rep -> row[rep] != NOT_ELIGIBLE)
                    .toArray();
            builder.mandatory(
                    eligible, Arrays.stream(eligible).mapToLong(rep -> row[rep]).toArray());
        }
        return builder.build();
    }

    static Instance onePlaceEach(long[]... rows) {
        int[] ones = new int[rows[0].length];
        Arrays.fill(ones, 1);
        return of(Places.of(ones), rows);
    }
}
