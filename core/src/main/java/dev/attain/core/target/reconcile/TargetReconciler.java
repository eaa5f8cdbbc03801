package dev.attain.core.target.reconcile;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Direction;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.TargetNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds a target against what comes from below: the commitments of those who have to reach it, the capacity of the
 * people who are there, what is won already and what is in the pipeline. Nothing is rounded but heads and pipelines,
 * upward, for one less would not do. The order of the facts does not matter.
 */
public final class TargetReconciler {
    private final ReconciliationTerms terms;
    private final OwnerPlace top;
    private final FieldReport report;
    private final ReportSorter sorter;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<PartyId> placed = new HashSet<>();

    private TargetReconciler(ReconciliationTerms terms, OwnerPlace top, FieldReport report) {
        this.terms = terms;
        this.top = top;
        this.report = report;
        this.sorter = new ReportSorter(top, report);
    }

    /**
     * A target as a whole.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if terms and target do not fit, with every reason: the
     *     target is a ratio, which does not add up, less of its metric is better, or the new head is in another unit
     */
    public static Reconciliation reconcile(ReconciliationTerms terms, SalesTarget topDown, FieldReport report) {
        requireNonNull(topDown, "topDown");
        return reconcile(terms, OwnerPlace.of(topDown), report);
    }

    /**
     * A node of a tree and the owners among whom it is split, as far down as levels of owners follow each other: the
     * root of a tree that starts with teams and reps, or the first quarter of one that starts with quarters.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException as for a target as a whole
     */
    public static Reconciliation reconcile(ReconciliationTerms terms, TargetNode topDown, FieldReport report) {
        requireNonNull(topDown, "topDown");
        return reconcile(terms, OwnerPlace.of(topDown), report);
    }

    private static Reconciliation reconcile(ReconciliationTerms terms, OwnerPlace top, FieldReport report) {
        requireNonNull(terms, "terms");
        requireNonNull(report, "report");
        check(terms, top.target()).refuse();
        return new TargetReconciler(terms, top, report).reconciliation();
    }

    private static Findings check(ReconciliationTerms terms, SalesTarget target) {
        Unit unit = target.amount().unit();
        Findings findings = Findings.in("reconciliation")
                .unless(unit.kind() != Unit.Kind.RATIO, "target.amount", ReconcileText.NOT_ADDITIVE, target.amount())
                .unless(
                        target.metric().direction() == Direction.HIGHER_IS_BETTER,
                        "target.metric",
                        ReconcileText.LESS_IS_BETTER,
                        target.metric());
        terms.newHead()
                .ifPresent(head -> findings.unless(
                        head.productivity().unit().fits(unit),
                        "terms.newHead.productivity",
                        ReconcileText.NEW_HEAD_UNIT,
                        unit,
                        head.productivity()));
        return findings;
    }

    private Reconciliation reconciliation() {
        OwnerReconciliation total = reconciled(top, false);
        unknown();
        return ImmutableReconciliation.builder()
                .terms(terms)
                .period(top.period())
                .total(total)
                .addAllOwners(total.all().skip(1).toList())
                .addAllLevels(levels())
                .addAllFindings(sorter.findings())
                .addAllFindings(findings)
                .build();
    }

    private OwnerReconciliation reconciled(OwnerPlace place, boolean spokenFor) {
        boolean first = placed.add(place.owner());
        OwnFacts own = first ? sorter.of(place.owner()) : OwnFacts.NONE;
        boolean spoken = spokenFor || own.commitment().isPresent();
        if (!first) {
            missing(place, ReconcileText.OWNER_TWICE);
        } else if (place.below().isEmpty()) {
            silent(place, own, spoken);
        }
        List<OwnerReconciliation> below =
                place.below().stream().map(child -> reconciled(child, spoken)).toList();
        return new OwnerReconciliation(terms, place, top.period(), own, below);
    }

    private void silent(OwnerPlace place, OwnFacts own, boolean spoken) {
        if (!spoken && !report.commitments().isEmpty()) {
            missing(place, ReconcileText.NOT_COMMITTED);
        }
        if (own.people().isEmpty() && !report.people().isEmpty()) {
            missing(place, ReconcileText.NO_CAPACITY);
        }
    }

    private void missing(OwnerPlace place, ReconcileText text) {
        findings.add(Finding.warning("owners." + place.owner(), text, place.owner()));
    }

    private void unknown() {
        if (report.commitments().isEmpty()) {
            findings.add(Finding.hint("report.commitments", ReconcileText.NOBODY_COMMITTED));
        }
        if (report.people().isEmpty()) {
            findings.add(Finding.hint("report.people", ReconcileText.NOBODY_THERE));
        }
        terms.newHead()
                .filter(head ->
                        HeadCount.brings(terms, head, top.period()).value().isZero())
                .ifPresent(head ->
                        findings.add(Finding.warning("terms.newHead", ReconcileText.NEW_HEAD_NOTHING, top.period())));
    }

    private List<ReconciledLevel> levels() {
        List<OwnerPlace> all = top.all().toList();
        int deepest = all.stream()
                .map(OwnerPlace::depth)
                .max(Comparator.naturalOrder())
                .orElse(0);
        List<Quantity> assigned = IntStream.rangeClosed(0, deepest)
                .mapToObj(depth -> assigned(all, depth))
                .toList();
        return IntStream.rangeClosed(0, deepest)
                .<ReconciledLevel>mapToObj(depth -> ImmutableReconciledLevel.builder()
                        .depth(depth)
                        .assigned(assigned.get(depth))
                        .above(assigned.get(Math.max(0, depth - 1)))
                        .top(assigned.get(0))
                        .build())
                .toList();
    }

    private static Quantity assigned(List<OwnerPlace> all, int depth) {
        return all.stream()
                .filter(place -> place.depth() == depth
                        || (place.depth() < depth && place.below().isEmpty()))
                .map(OwnerPlace::amount)
                .reduce(Quantity::plus)
                .orElseThrow();
    }
}
