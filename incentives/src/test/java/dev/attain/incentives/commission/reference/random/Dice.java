package dev.attain.incentives.commission.reference.random;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Chance that can be repeated: equal seeds throw equal dice. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    /** From nothing to a limit, inclusive. */
    long upTo(long limit) {
        return Math.floorMod(random.nextLong(), limit + 1);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> Optional<T> sometimes(int oneIn, Supplier<T> value) {
        return oneIn(oneIn) ? Optional.of(value.get()) : Optional.empty();
    }

    <T> List<T> some(int least, int most, IntFunction<T> one) {
        return IntStream.range(0, between(least, most)).mapToObj(one).toList();
    }

    /** A day from the first to the last; every fourth is the edge of a month. */
    LocalDate day(LocalDate first, LocalDate last) {
        LocalDate day = first.plusDays(upTo(last.toEpochDay() - first.toEpochDay()));
        LocalDate edge = day.withDayOfMonth(oneIn(2) ? 1 : day.lengthOfMonth());
        return oneIn(4) && !edge.isBefore(first) && !edge.isAfter(last) ? edge : day;
    }
}
