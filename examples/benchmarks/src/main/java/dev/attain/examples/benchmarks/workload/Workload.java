package dev.attain.examples.benchmarks.workload;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One piece of work that several contestants do on the same input; they are timed only if their answers are equal.
 *
 * @param <I> the input they share
 * @param name the family, a dot and what is done: {@code money.sum}
 * @param rows the size by which times and bytes are divided
 * @param input the same at every call and in every process: seeded
 * @param contestants ours first, then the limit, then the peers
 * @param measure what is compared
 * @param heuristics peers that need not agree: their distance is shown instead of their time
 */
public record Workload<I>(
        String name,
        int rows,
        Supplier<I> input,
        List<Contestant<I, ?>> contestants,
        Measure measure,
        List<Heuristic<?>> heuristics) {
    public Workload {
        requireNonNull(name, "workload.name");
        requireNonNull(input, "workload.input");
        requireNonNull(measure, "workload.measure");
        contestants = List.copyOf(contestants);
        heuristics = List.copyOf(heuristics);
        if (rows < 1) {
            throw new IllegalArgumentException(name + " needs at least one row, but has " + rows);
        }
        if (contestants.stream().map(Contestant::name).distinct().count() < contestants.size()) {
            throw new IllegalArgumentException(name + " names a contestant twice");
        }
    }

    /** A workload that is timed. */
    public Workload(String name, int rows, Supplier<I> input, List<Contestant<I, ?>> contestants) {
        this(name, rows, input, contestants, Measure.TIME, List.of());
    }

    /** A workload that still lacks its contestants. */
    public static <I> Workload<I> of(String name, int rows, Supplier<I> input) {
        return new Workload<>(name, rows, input, List.of());
    }

    /** The same work, weighed instead of timed. */
    public Workload<I> weighed() {
        return new Workload<>(name, rows, input, contestants, Measure.MEMORY, heuristics);
    }

    /** The library's way; named first, for it is what the others are compared with. */
    public <R> Workload<I> ours(Function<I, Supplier<R>> preparation, ToLongFunction<R> checksum) {
        return with(new Contestant<>(Contestant.OURS, preparation, checksum));
    }

    /** The hand-written yardstick: the same work over primitive arrays. */
    public <R> Workload<I> limit(Function<I, Supplier<R>> preparation, ToLongFunction<R> checksum) {
        return with(new Contestant<>(Contestant.LIMIT, preparation, checksum));
    }

    /** What one would use instead. */
    public <R> Workload<I> peer(String peer, Function<I, Supplier<R>> preparation, ToLongFunction<R> checksum) {
        return with(new Contestant<>(peer, preparation, checksum));
    }

    /** This workload with those of the guests that come to it, in their order. */
    public Workload<I> joinedBy(Iterable<? extends Guest<?>> guests) {
        Workload<I> joined = this;
        for (Guest<?> guest : guests) {
            if (guest.workloads().contains(name)) {
                joined = joined.with(seated(guest));
            }
        }
        return joined;
    }

    private static <I, J> Contestant<I, ?> seated(Guest<J> guest) {
        return seated(guest.input(), guest.contestant());
    }

    private static <I, J, R> Contestant<I, R> seated(Class<J> input, Contestant<J, R> guest) {
        return new Contestant<>(
                guest.name(), shared -> guest.preparation().apply(input.cast(shared)), guest.checksum());
    }

    private Workload<I> with(Contestant<I, ?> another) {
        return new Workload<>(
                name,
                rows,
                input,
                Stream.concat(contestants.stream(), Stream.of(another)).toList(),
                measure,
                heuristics);
    }

    /** This workload with those of the heuristics that come to it, in their order. */
    public Workload<I> triedBy(List<Heuristic<?>> others) {
        List<Heuristic<?>> coming = others.stream()
                .filter(heuristic -> heuristic.workloads().contains(name))
                .toList();
        return new Workload<>(name, rows, input, contestants, measure, coming);
    }

    /**
     * The answer of all contestants.
     *
     * @throws IllegalStateException if one of them answers something else than the first
     */
    public long agreed() {
        I shared = input.get();
        Contestant<I, ?> first = contestants.get(0);
        long expected = first.answer(shared);
        for (Contestant<I, ?> other : contestants.subList(1, contestants.size())) {
            long answer = other.answer(shared);
            if (answer != expected) {
                throw new IllegalStateException("%s: %s answers %d, but %s answers %d: nothing is timed"
                        .formatted(name, first.name(), expected, other.name(), answer));
            }
        }
        return expected;
    }

    /**
     * Lets every heuristic run once.
     *
     * @param agreed the answer of all contestants, which is the least cost
     * @param time how long each may seek
     */
    public List<Gap> gaps(long agreed, Duration time) {
        return heuristics.stream()
                .map(heuristic -> gap(heuristic, agreed, time))
                .toList();
    }

    private <J> Gap gap(Heuristic<J> heuristic, long agreed, Duration time) {
        J shared = heuristic.input().cast(input.get());
        return Gap.of(heuristic.name(), heuristic.cost(shared, time), agreed);
    }

    /**
     * The work of one contestant, ready to be measured. Its answer is checked once more before it is timed, but not
     * before it is weighed, for the check would weigh too.
     */
    public Supplier<?> ready(String contestant, long agreed) {
        Contestant<I, ?> chosen = contestants.stream()
                .filter(candidate -> candidate.name().equals(contestant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no contestant " + contestant));
        return switch (measure) {
            case TIME -> chosen.ready(input.get(), agreed);
            case MEMORY -> chosen.preparation().apply(input.get());
        };
    }
}
