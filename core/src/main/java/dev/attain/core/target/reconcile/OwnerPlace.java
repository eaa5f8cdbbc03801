package dev.attain.core.target.reconcile;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.TargetNode;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.time.SalesPeriod;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an owner stands in what is asked: the node, or the whole target where it is not split. */
record OwnerPlace(
        SalesTarget target, Optional<TargetNode> node, Optional<PartyId> manager, int depth, List<OwnerPlace> below) {
    static OwnerPlace of(SalesTarget target) {
        return new OwnerPlace(target, Optional.empty(), Optional.empty(), 0, List.of());
    }

    static OwnerPlace of(TargetNode top) {
        return of(top, Optional.empty(), 0);
    }

    private static OwnerPlace of(TargetNode node, Optional<PartyId> manager, int depth) {
        Optional<PartyId> owner = Optional.of(node.owner());
        List<OwnerPlace> below = node.children().stream()
                .filter(child -> child.slice().filter(OfOwner.class::isInstance).isPresent())
                .map(child -> of(child, owner, depth + 1))
                .toList();
        return new OwnerPlace(node.target(), Optional.of(node), manager, depth, below);
    }

    PartyId owner() {
        return node.map(TargetNode::owner).orElseGet(target::owner);
    }

    SalesPeriod period() {
        return node.map(TargetNode::period).orElseGet(target::period);
    }

    Quantity amount() {
        return node.map(TargetNode::amount).orElseGet(target::amount);
    }

    Explanation explanation() {
        return node.map(TargetNode::explanation).orElseGet(target::explanation);
    }

    /** This place and all below, each after whom it is below. */
    Stream<OwnerPlace> all() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(OwnerPlace::all));
    }
}
