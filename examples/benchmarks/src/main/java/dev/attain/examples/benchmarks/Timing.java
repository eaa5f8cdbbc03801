package dev.attain.examples.benchmarks;

/**
 * What one contestant needed for one row.
 *
 * @param contestant {@code ours}, {@code limit} or a peer
 * @param figure nanoseconds per row, or bytes where memory is compared
 * @param bytes allocated bytes per row, or held where memory is compared
 */
record Timing(String contestant, double figure, double bytes) {
    Timing perRow(int rows) {
        return new Timing(contestant, figure / rows, bytes / rows);
    }
}
