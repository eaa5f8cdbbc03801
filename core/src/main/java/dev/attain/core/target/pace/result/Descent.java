package dev.attain.core.target.pace.result;

import static java.util.stream.Collectors.joining;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.text.Wording;
import dev.attain.core.time.SalesPeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Goes down the tree as far as a result tells the way. */
final class Descent {
    private static final String OWNER = "measurement.owner";

    private final TargetTree tree;
    private final Map<TargetSlice, Integer> numbers = new HashMap<>();
    private final Map<Integer, Set<Integer>> above;
    private final Map<List<Integer>, Map<Integer, Integer>> children = new HashMap<>();

    /** A node, or why the result lies in none. */
    record Place(int depth, int node, Optional<Finding> refusal) {}

    Descent(TargetTree tree) {
        this.tree = tree;
        this.above = OwnersAbove.of(tree);
        tree.slices().forEach(slice -> numbers.put(slice, numbers.size()));
    }

    Place of(TargetResult result) {
        boolean found = tree.target().owner().equals(result.measurement().owner());
        int owner = numbers.getOrDefault(new OfOwner(result.measurement().owner()), -1);
        int depth = 0;
        int node = 0;
        Step step = next(result, depth, node);
        while (step.children().size() == 1) {
            depth++;
            node = step.children().get(0);
            found |= tree.columns(depth).slice(node) == owner;
            step = next(result, depth, node);
        }
        return new Place(depth, node, refusal(result, step, found, depth, node));
    }

    private Optional<Finding> refusal(TargetResult result, Step step, boolean found, int depth, int node) {
        if (step.children().size() > 1) {
            return Optional.of(refused(OWNER, ResultText.OWNER_AMBIGUOUS, result, depth, node));
        }
        if (!found) {
            return Optional.of(refused(OWNER, ResultText.OWNER_NOT_HERE, result, depth, node));
        }
        return step.wanted().map(slice -> Finding.error("slices", ResultText.SLICE_UNKNOWN, slice.axis(), slice));
    }

    private Finding refused(String path, Wording wording, TargetResult result, int depth, int node) {
        PartyId owner = result.measurement().owner();
        return Finding.error(
                path,
                wording,
                owner,
                codes(depth, node),
                result.measurement().period().label());
    }

    /** The target and the codes down to a node: {@code T-2026[2026-Q1][east]}. */
    private String codes(int depth, int node) {
        return tree.level(depth).get(node).path().stream()
                .map(slice -> "[" + slice.code() + "]")
                .collect(joining("", tree.target().id().value(), ""));
    }

    /** The children a result may lie in, one if all is well; and the slice it asks for that none of them has. */
    private record Step(List<Integer> children, Optional<TargetSlice> wanted) {
        static final Step STAY = new Step(List.of(), Optional.empty());

        static Step to(IntStream children) {
            return new Step(children.boxed().toList(), Optional.empty());
        }

        static Step to(int child) {
            return to(IntStream.of(child));
        }
    }

    private Step next(TargetResult result, int depth, int node) {
        if (depth + 1 == tree.depths()) {
            return Step.STAY;
        }
        TargetTree.Columns column = tree.columns(depth + 1);
        int first = column.firstBelow(node);
        int end = column.firstBelow(node + 1);
        if (first == end) {
            return Step.STAY;
        }
        TargetSlice eldest = tree.slices().get(column.slice(first));
        if (eldest instanceof OfPeriod) {
            return inTime(column, first, end, result.measurement().period());
        }
        Map<Integer, Integer> bySlice =
                children.computeIfAbsent(List.of(depth, node), place -> bySlice(column, first, end));
        return eldest instanceof OfOwner ? toOwner(result, bySlice) : along(eldest.axis(), result, bySlice);
    }

    private Step inTime(TargetTree.Columns column, int first, int end, SalesPeriod period) {
        return Step.to(IntStream.range(first, end)
                .filter(child -> ((OfPeriod) tree.slices().get(column.slice(child)))
                        .period()
                        .contains(period)));
    }

    private Step along(String axis, TargetResult result, Map<Integer, Integer> bySlice) {
        Optional<TargetSlice> wanted = result.slices().stream()
                .filter(slice -> slice.axis().equals(axis))
                .findFirst();
        Optional<Integer> child = wanted.map(numbers::get).map(bySlice::get);
        return child.map(Step::to).orElseGet(() -> new Step(List.of(), wanted));
    }

    /** To the owner, else to the team that the result names, else to the one that the owner stands below. */
    private Step toOwner(TargetResult result, Map<Integer, Integer> bySlice) {
        int owner = numbers.getOrDefault(new OfOwner(result.measurement().owner()), -1);
        if (bySlice.containsKey(owner)) {
            return Step.to(bySlice.get(owner));
        }
        List<Integer> teams = above.getOrDefault(owner, Set.of()).stream()
                .filter(bySlice::containsKey)
                .toList();
        List<Integer> named = result.slices().stream()
                .map(slice -> numbers.getOrDefault(slice, -1))
                .filter(teams::contains)
                .toList();
        return Step.to((named.isEmpty() ? teams : named).stream().mapToInt(bySlice::get));
    }

    private static Map<Integer, Integer> bySlice(TargetTree.Columns column, int first, int end) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int child = first; child < end; child++) {
            places.put(column.slice(child), child);
        }
        return places;
    }
}
