package dev.attain.examples.benchmarks;

import java.time.Duration;

/**
 * How much time one contestant gets.
 *
 * @param forks fresh processes, one after the other
 * @param warmups rounds of a process that do not count
 * @param measurements rounds of a process that count
 * @param millis length of a round
 * @param heap memory of a process, as the JVM writes it: {@code 2g}
 */
record Effort(int forks, int warmups, int measurements, int millis, String heap) {
    /** What starting a process and preparing its input adds, roughly. */
    private static final Duration START = Duration.ofMillis(1200);

    Effort {
        if (forks < 1 || warmups < 0 || measurements < 1 || millis < 1) {
            throw new IllegalArgumentException(
                    "at least one fork, no warm-up, one measurement and one millisecond are needed, but were %d, %d, %d, %d"
                            .formatted(forks, warmups, measurements, millis));
        }
    }

    /** How long one contestant will take, before anything is known about it. */
    Duration perContestant() {
        return Duration.ofMillis((long) (warmups + measurements) * millis)
                .plus(START)
                .multipliedBy(forks);
    }
}
