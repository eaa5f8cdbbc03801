package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.ColumnTree.ColumnNode;
import dev.attain.core.target.split.change.Balance;
import dev.attain.core.target.split.change.Carry;
import dev.attain.core.target.split.change.NodeResult;
import dev.attain.core.target.split.change.NodeRevision;
import dev.attain.core.target.split.change.TargetChange;
import dev.attain.core.target.split.kernel.Nodes;
import dev.attain.core.target.split.kernel.OpenPart;
import dev.attain.core.target.split.kernel.Units;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A change in terms of the tree that it changes: its amounts set by hand, its target, and what is carried. */
final class ResolvedChange {
    private final ColumnTree before;
    private final OpenPart parts;
    private final Units units;
    private final Map<List<String>, NodeRevision> revisions = new LinkedHashMap<>();
    private final Map<Long, Long> carried = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private SalesTarget target;

    private ResolvedChange(ColumnTree before, SalesTarget target, LocalDate closedBefore) {
        this.before = before;
        this.parts = new OpenPart(before.nodes(), closedBefore);
        this.units = before.nodes().units();
        this.target = target;
        before.past()
                .ifPresent(past -> past.revised().values().stream()
                        .filter(revision -> !isOver(revision))
                        .forEach(revision -> revisions.put(revision.path(), revision)));
        before.past().ifPresent(past -> carried.putAll(past.carried()));
    }

    static ResolvedChange of(ColumnTree before, TargetChange change, LocalDate closedBefore) {
        SalesTarget target = change.target().orElse(before.target());
        ResolvedChange resolved = new ResolvedChange(before, target, closedBefore);
        resolved.check(change).refuse();
        change.revisions().forEach(resolved::revise);
        if (change.carry() != Carry.NOTHING) {
            resolved.carry(change.results(), change.carry());
        }
        return resolved;
    }

    SalesTarget target() {
        return target;
    }

    List<NodeRevision> revisions() {
        return List.copyOf(revisions.values());
    }

    /** What is carried inside nodes, by {@link Nodes#key}. */
    Map<Long, Long> carried() {
        return carried;
    }

    /** Which results could not be used. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether the periods of a judgement are closed by now, so that it has become history. */
    private boolean isOver(NodeRevision revision) {
        return find(revision.path())
                .filter(node -> parts.isClosed(node.depth(), node.index()))
                .isPresent();
    }

    private Findings check(TargetChange change) {
        SalesTarget was = before.target();
        boolean same = target.id().equals(was.id())
                && target.period().equals(was.period())
                && target.amount().unit().equals(was.amount().unit());
        Findings wrong = Findings.in("targetChange").unless(same, "target", SplitText.OTHER_TARGET, was, target);
        for (int i = 0; i < change.revisions().size(); i++) {
            check(change.revisions().get(i), "revisions[" + i + "]", wrong);
        }
        return wrong;
    }

    private void check(NodeRevision revision, String path, Findings wrong) {
        Quantity amount = revision.amount();
        boolean fits = amount.unit().fits(units.unit()) && units.isWhole(amount);
        wrong.unless(fits, path + ".amount", SplitText.REVISION_UNIT, amount, units.unit());
        if (revision.balance() == Balance.TOTAL) {
            Optional<ColumnNode> node = find(revision.path());
            wrong.unless(node.isPresent(), path + ".path", SplitText.REVISION_UNKNOWN, codes(revision.path()));
            boolean inFull = node.map(ResolvedChange::isInFull).orElse(true);
            wrong.unless(inFull, path + ".balance", SplitText.REVISION_FACTOR, codes(revision.path()));
        }
    }

    /** Whether no level above a node has a factor, so that every node there can change by as much. */
    private static boolean isInFull(ColumnNode node) {
        return above(node).stream().allMatch(ancestor -> ancestor.factor().equals(Rate.ONE));
    }

    private void revise(NodeRevision revision) {
        if (revision.balance() == Balance.TOTAL) {
            ColumnNode node = find(revision.path()).orElseThrow();
            Quantity change = revision.amount().minus(amount(node));
            for (ColumnNode ancestor : above(node)) {
                reviseAbove(ancestor, change, revision);
            }
        }
        revisions.put(revision.path(), revision);
    }

    private void reviseAbove(ColumnNode node, Quantity change, NodeRevision revision) {
        if (node.depth() == 0) {
            target = target.revised(target.amount().plus(change), revision.on(), revision.by(), revision.reason());
            return;
        }
        List<String> path = revision.path().subList(0, node.depth());
        revisions.put(path, revision.withPath(path).withAmount(amount(node).plus(change)));
    }

    private Quantity amount(ColumnNode node) {
        List<String> path = node.path().stream().map(slice -> slice.code()).toList();
        return Optional.ofNullable(revisions.get(path))
                .map(NodeRevision::amount)
                .orElse(node.amount());
    }

    private void carry(List<NodeResult> results, Carry carry) {
        Map<Long, Long> apart = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            NodeResult result = results.get(i);
            Optional<ColumnNode> node = usable(result, "targetChange.results[" + i + "]", seen);
            node.ifPresent(closed -> apart.merge(
                    Nodes.key(firstPeriod(closed) - 1, at(closed, firstPeriod(closed) - 1)),
                    apart(closed, result),
                    Math::addExact));
        }
        apart.forEach((key, missed) -> carried.put(key, carry == Carry.SHORTFALL ? Math.max(0, missed) : missed));
    }

    /** The closed node of a result; empty, and a finding, if the result is none. */
    private Optional<ColumnNode> usable(NodeResult result, String path, Set<List<String>> seen) {
        Optional<ColumnNode> node = find(result.path());
        Optional<SplitText> wrong =
                node.isEmpty() ? Optional.of(SplitText.RESULT_UNKNOWN) : wrong(result, node.get(), seen);
        wrong.ifPresent(
                text -> findings.add(Finding.error(path, text, codes(result.path()), result.actual(), units.unit())));
        seen.add(result.path());
        return wrong.isPresent() ? Optional.empty() : node;
    }

    private Optional<SplitText> wrong(NodeResult result, ColumnNode node, Set<List<String>> seen) {
        if (!parts.isClosed(node.depth(), node.index())) {
            return Optional.of(SplitText.RESULT_OPEN);
        }
        if (!result.actual().unit().fits(units.unit()) || !units.isWhole(result.actual())) {
            return Optional.of(SplitText.RESULT_UNIT);
        }
        boolean twice =
                seen.stream().anyMatch(other -> isPrefix(other, result.path()) || isPrefix(result.path(), other));
        return twice ? Optional.of(SplitText.RESULT_TWICE) : Optional.empty();
    }

    private static boolean isPrefix(List<String> one, List<String> other) {
        return one.size() <= other.size() && other.subList(0, one.size()).equals(one);
    }

    /** By how much less was reached than planned, as the children of the carrying node count it. */
    private long apart(ColumnNode node, NodeResult result) {
        long apart = Math.subtractExact(node.units(), units.count(result.actual()));
        for (int depth = node.depth() - 1; depth >= firstPeriod(node); depth--) {
            apart = OpenPart.unassigned(before.branch(depth, at(node, depth)), apart);
        }
        return apart;
    }

    /** The depth of the uppermost period on the path: its parent carries what its periods left over. */
    private static int firstPeriod(ColumnNode node) {
        int depth = 0;
        while (!(node.path().get(depth) instanceof OfPeriod)) {
            depth++;
        }
        return depth + 1;
    }

    /** The place of the ancestor at a depth. */
    private int at(ColumnNode node, int depth) {
        int at = node.index();
        for (int above = node.depth(); above > depth; above--) {
            at = before.column(above).parent(at);
        }
        return at;
    }

    private Optional<ColumnNode> find(List<String> path) {
        return before.find(path.toArray(String[]::new)).map(ColumnNode.class::cast);
    }

    private static List<ColumnNode> above(ColumnNode node) {
        List<ColumnNode> above = new ArrayList<>();
        for (Optional<TargetNode> at = node.parent();
                at.isPresent();
                at = at.get().parent()) {
            above.add((ColumnNode) at.get());
        }
        return above;
    }

    private static String codes(List<String> path) {
        return String.join(" / ", path);
    }
}
