package dev.attain.core.target.assignment;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.time.SalesPeriod;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * Who answers for how much of a tree in which period. All lines together are the leaves of the tree, period by period,
 * to the last unit: what nobody holds is vacant, and what a joiner is relieved of is relief.
 */
@Value.Immutable
public sealed interface AssignedTargets permits ImmutableAssignedTargets {
    /** The tree that is assigned. */
    TargetTree tree();

    /** Along which axis the books lie, such as {@code territory}. */
    String axis();

    /** One for every stretch of days of every book and period, in the order of the tree; none of nothing. */
    List<AssignedLine> lines();

    /** What is vacant, in no book, or assigned outside the organisation. */
    List<Finding> findings();

    /** What an owner answers for, without what he is relieved of. */
    default Quantity total(PartyId owner) {
        return total(line -> isHeldBy(owner, line));
    }

    /** What an owner answers for in one period of the leaves. */
    default Quantity total(PartyId owner, SalesPeriod period) {
        return total(line -> isHeldBy(owner, line) && line.period().equals(period));
    }

    /** What of one kind there is, whoever it is. */
    default Quantity total(LineKind kind) {
        return total(line -> line.kind() == kind);
    }

    /** Everybody who answers for something or is relieved of it, by id. */
    default List<PartyId> owners() {
        return lines().stream()
                .map(AssignedLine::owner)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How a line came about: the book's amount in the period up to the director's number, the days of the stretch among
     * all, and the capacity of a joiner. Made on demand.
     */
    default Explanation explanation(AssignedLine line) {
        return LineExplanation.of(this, line);
    }

    private Quantity total(Predicate<AssignedLine> wanted) {
        Quantity whole = tree().target().amount();
        return lines().stream().filter(wanted).map(AssignedLine::amount).reduce(whole.minus(whole), Quantity::plus);
    }

    private static boolean isHeldBy(PartyId owner, AssignedLine line) {
        return line.kind() == LineKind.HELD && line.owner().equals(Optional.of(owner));
    }
}
