package dev.attain.core.target.assignment;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.text.Message;
import dev.attain.core.time.SalesPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The leaves of a tree by the book and the period in which they lie. */
final class BookAmounts {
    private final TargetTree tree;
    private final String axis;

    /** A book, or none of the axis, in the narrowest period of a leaf. */
    record Place(Optional<TargetSlice> book, SalesPeriod period) {
        private Place below(TargetNode node, String axis) {
            TargetSlice slice = node.slice().orElseThrow();
            Optional<TargetSlice> here = slice.axis().equals(axis) ? Optional.of(slice) : book;
            return new Place(here, slice instanceof OfPeriod cut ? cut.period() : period);
        }
    }

    BookAmounts(TargetTree tree, String axis) {
        this.tree = tree;
        this.axis = axis;
    }

    /** What lies in every place, in the order of the tree. */
    Map<Place, Quantity> amounts() {
        Map<Place, Quantity> amounts = new LinkedHashMap<>();
        leaves((place, leaf) -> amounts.merge(place, leaf.amount(), Quantity::plus));
        return amounts;
    }

    /** Why so much lies in a place: the leaves there, up to the target. */
    Explanation explanation(Place wanted) {
        List<Explanation> leaves = new ArrayList<>();
        leaves((place, leaf) -> {
            if (place.equals(wanted)) {
                leaves.add(leaf.explanation());
            }
        });
        return leaves.size() == 1 ? leaves.get(0) : Explanation.sum(name(wanted), leaves);
    }

    static Message name(Place place) {
        return AssignmentText.BOOK.message(
                place.book().map(TargetSlice::code).orElse("-"), place.period().label());
    }

    private void leaves(BiConsumer<Place, TargetNode> visit) {
        walk(tree.root(), new Place(Optional.empty(), tree.target().period()), visit);
    }

    private void walk(TargetNode node, Place place, BiConsumer<Place, TargetNode> visit) {
        List<TargetNode> children = node.children();
        if (children.isEmpty()) {
            visit.accept(place, node);
        }
        children.forEach(child -> walk(child, place.below(child, axis), visit));
    }
}
