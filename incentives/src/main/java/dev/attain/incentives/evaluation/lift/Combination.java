package dev.attain.incentives.evaluation.lift;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The cheapest numbers of steps that together add enough. What adds no more than something as cheap is dropped
 * criterion by criterion, so that only the efficient ways are carried on, and the answer is exact for curves of any
 * shape.
 */
final class Combination {
    /** More efficient ways than this are not followed. */
    static final int MOST_WAYS = 4_000;

    private static final Comparator<Way> CHEAP_FIRST = Comparator.comparing(Way::cost)
            .thenComparing(Way::gain, Comparator.reverseOrder())
            .thenComparing(Way::moved);

    private final List<Candidate> candidates;
    private final Ratio deficit;

    /** So many steps of each candidate, with what they add, up to what is missing, and what they cost. */
    record Way(List<Integer> steps, Ratio gain, Quantity cost) {
        long moved() {
            return steps.stream().filter(count -> count > 0).count();
        }
    }

    Combination(List<Candidate> candidates, Ratio deficit) {
        this.candidates = candidates;
        this.deficit = deficit;
    }

    /** Whether there are so few efficient ways that all can be followed; then the ways, the cheapest first. */
    Optional<List<Way>> ways() {
        Quantity nothing = candidates.get(0).cost(0);
        List<Way> ways = List.of(new Way(List.of(), Ratio.ZERO, nothing));
        for (Candidate candidate : candidates) {
            ways = efficient(extended(ways, candidate));
            if (ways.size() > MOST_WAYS) {
                return Optional.empty();
            }
        }
        return Optional.of(ways);
    }

    /** The cheapest way that adds enough. */
    Optional<List<LiftStep>> cheapest(List<Way> ways) {
        return ways.stream()
                .filter(way -> way.gain().compareTo(deficit) >= 0)
                .findFirst()
                .map(way -> IntStream.range(0, candidates.size())
                        .filter(i -> way.steps().get(i) > 0)
                        .mapToObj(i -> candidates.get(i).step(way.steps().get(i)))
                        .toList());
    }

    private List<Way> extended(List<Way> ways, Candidate candidate) {
        List<Way> more = new ArrayList<>();
        for (Way way : ways) {
            for (int steps = 0; steps <= candidate.most(); steps++) {
                List<Integer> all = new ArrayList<>(way.steps());
                all.add(steps);
                Ratio gain = way.gain().plus(candidate.gain(steps)).min(deficit);
                more.add(new Way(all, gain, way.cost().plus(candidate.cost(steps))));
                if (gain.equals(deficit)) {
                    break;
                }
            }
        }
        return more;
    }

    private static List<Way> efficient(List<Way> ways) {
        ways.sort(CHEAP_FIRST);
        List<Way> kept = new ArrayList<>();
        for (Way way : ways) {
            if (kept.isEmpty() || way.gain().compareTo(kept.get(kept.size() - 1).gain()) > 0) {
                kept.add(way);
            }
        }
        return kept;
    }
}
