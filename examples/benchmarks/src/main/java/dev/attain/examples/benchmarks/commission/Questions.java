package dev.attain.examples.benchmarks.commission;

import java.util.stream.IntStream;

/**
 * Lines of the year that somebody asks about: why is it this much? They are drawn at random, seeded, so that hardly two
 * are of one account.
 *
 * @param year in ledger order
 * @param lines of {@code year}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares questions
public record Questions(SalesYear year, int[] lines) {
    private static final long SEED = 20_040_301;

    static Questions of(SalesYear year, int asked) {
        Dice dice = new Dice(SEED);
        return new Questions(
                year,
                IntStream.range(0, asked).map(i -> dice.below(year.lines())).toArray());
    }
}
