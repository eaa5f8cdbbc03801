package dev.attain.core.target.split;

import dev.attain.core.target.split.terms.TargetSlice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A plan before and after a change. */
@Value.Immutable
public sealed interface Replan permits ImmutableReplan {
    /** The plan until now. */
    TargetTree before();

    /** The plan from now on; its findings say what could not be planned. */
    TargetTree after();

    /**
     * Every node that differs, from the root down, a node before its children; none if the change changed nothing.
     * Worked out at every call: of a large tree ask {@link #differences(TargetNode)} for the part that matters.
     */
    default List<NodeDifference> differences() {
        return differences(after().root());
    }

    /** The nodes that differ from this node of the new plan down. */
    default List<NodeDifference> differences(TargetNode from) {
        return below(before().at(from.path()), Optional.of(from)).toList();
    }

    private static Stream<NodeDifference> below(Optional<TargetNode> before, Optional<TargetNode> after) {
        boolean same = before.map(TargetNode::amount).equals(after.map(TargetNode::amount));
        Stream<NodeDifference> here = same
                ? Stream.empty()
                : Stream.of(ImmutableNodeDifference.builder()
                        .before(before)
                        .after(after)
                        .build());
        Map<TargetSlice, TargetNode> old = bySlice(before);
        Map<TargetSlice, TargetNode> now = bySlice(after);
        Stream<NodeDifference> kept = now.entrySet().stream()
                .flatMap(child -> below(Optional.ofNullable(old.get(child.getKey())), Optional.of(child.getValue())));
        Stream<NodeDifference> gone = old.entrySet().stream()
                .filter(child -> !now.containsKey(child.getKey()))
                .flatMap(child -> below(Optional.of(child.getValue()), Optional.empty()));
        return Stream.of(here, kept, gone).flatMap(nodes -> nodes);
    }

    private static Map<TargetSlice, TargetNode> bySlice(Optional<TargetNode> node) {
        Map<TargetSlice, TargetNode> bySlice = new LinkedHashMap<>();
        node.stream()
                .flatMap(parent -> parent.children().stream())
                .forEach(child -> bySlice.put(child.slice().orElseThrow(), child));
        return bySlice;
    }
}
