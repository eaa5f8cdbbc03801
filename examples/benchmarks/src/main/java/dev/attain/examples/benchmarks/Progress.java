package dev.attain.examples.benchmarks;

import java.time.Duration;

/** How far a run has come and how long it will still take, judged by the contestants that are done. */
record Progress(int done, int total, Duration elapsed, Duration expectedEach) {
    /** The time left: the mean of what is done, for each that is not; before the first is done what was expected. */
    Duration left() {
        Duration each = done == 0 ? expectedEach : elapsed.dividedBy(done);
        return each.multipliedBy(total - done);
    }

    /** {@code [ 3/14] money.sum bigdecimal, about 1 min 40 s left}. */
    String line(String workload, String contestant) {
        return "[%2d/%d] %s %s, about %s left".formatted(done + 1, total, workload, contestant, text(left()));
    }

    private static String text(Duration duration) {
        long seconds = duration.plusMillis(500).toSeconds();
        return seconds < 60 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
    }
}
