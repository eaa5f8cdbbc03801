package dev.attain.incentives.commission.reference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Random books until a million lines agree: some minutes, so no build runs it by itself. With {@code -Dseed} it starts
 * at another book and with {@code -Dlines} it stops elsewhere.
 *
 * <pre>{@code
 * mvn -pl examples/cases,core,incentives test -Dtest=MillionLinesProbe -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class MillionLinesProbe {
    private static final long FIRST_SEED = Long.getLong("seed", 0);
    private static final long LINES = Long.getLong("lines", 1_000_000);

    @Test
    void aMillionLinesAreWhatTheReferencePays(TestReporter reporter) {
        Comparison comparison = new Comparison();
        long seed = FIRST_SEED;
        while (comparison.lines() < LINES) {
            comparison.compare(seed++);
        }
        reporter.publishEntry(
                "lines of " + (seed - FIRST_SEED) + " books",
                comparison.agreed().toString());
    }
}
