package dev.attain.examples.benchmarks.workload;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * One way of doing a workload.
 *
 * @param <I> the input all contestants share
 * @param <R> the answer in the contestant's own form
 * @param name {@code ours}, {@code limit} for the hand-written yardstick, or the name of a peer
 * @param preparation brings the input into the contestant's own form, outside the clock; what it returns is timed and
 *     can be repeated
 * @param checksum what equal answers have in common, outside the clock
 */
public record Contestant<I, R>(String name, Function<I, Supplier<R>> preparation, ToLongFunction<R> checksum) {
    /** The library itself. */
    public static final String OURS = "ours";

    /** The hand-written yardstick. */
    public static final String LIMIT = "limit";

    public Contestant {
        requireNonNull(name, "contestant.name");
        requireNonNull(preparation, "contestant.preparation");
        requireNonNull(checksum, "contestant.checksum");
    }

    /** The same way of working under another name, to be compared with what is built upon it. */
    public Contestant<I, R> called(String another) {
        return new Contestant<>(another, preparation, checksum);
    }

    /** Works once and says what came out. */
    long answer(I input) {
        return checksum.applyAsLong(preparation.apply(input).get());
    }

    /**
     * The work to be timed, once it has given the answer on which all agreed.
     *
     * @throws IllegalStateException if it gives another
     */
    Supplier<R> ready(I input, long agreed) {
        Supplier<R> work = preparation.apply(input);
        long answer = checksum.applyAsLong(work.get());
        if (answer != agreed) {
            throw new IllegalStateException(
                    "%s answers %d, but %d was agreed: nothing is timed".formatted(name, answer, agreed));
        }
        return work;
    }
}
