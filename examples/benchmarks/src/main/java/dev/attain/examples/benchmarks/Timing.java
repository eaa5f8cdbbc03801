package dev.attain.examples.benchmarks;

/**
 * What one contestant took for one row.
 *
 * @param contestant {@code ours}, {@code limit} or a peer
 * @param nanos nanoseconds per row
 * @param bytes allocated bytes per row
 */
record Timing(String contestant, double nanos, double bytes) {
    Timing perRow(int rows) {
        return new Timing(contestant, nanos / rows, bytes / rows);
    }
}
