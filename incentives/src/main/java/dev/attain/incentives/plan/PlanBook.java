package dev.attain.incentives.plan;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.internal.CurrencyCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans and who is paid by them: all that a run over many payees needs to be told once.
 *
 * @param plans each id and version once
 * @param assignments each to one of the plans, on days on which that plan holds and in its currency, with a target
 *     incentive where a cap is a multiple of it; a payee has one at a time
 */
public record PlanBook(
        @NotNull List<@NotNull @Valid CommissionPlan> plans,
        @NotNull List<@NotNull @Valid PlanAssignment> assignments) {
    public PlanBook {
        plans = Require.copy(plans, "planBook.plans");
        assignments = Require.copy(assignments, "planBook.assignments");
        Findings findings = Findings.in("planBook");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < plans.size(); i++) {
            findings.unless(seen.add(name(plans.get(i))), "plans[" + i + "]", PlanText.PLAN_TWICE, name(plans.get(i)));
        }
        for (int i = 0; i < assignments.size(); i++) {
            check(plans, assignments.get(i), "assignments[" + i + "]", findings);
        }
        checkOverlaps(assignments, findings);
        findings.refuse();
    }

    /** One plan and one payee. */
    public static PlanBook of(CommissionPlan plan, PlanAssignment... assignments) {
        return new PlanBook(List.of(plan), List.of(assignments));
    }

    /** The plan of one of the assignments. */
    public CommissionPlan planOf(PlanAssignment assignment) {
        return find(plans, assignment.plan(), assignment.version())
                .orElseThrow(() -> new IllegalArgumentException("the book has no plan " + assignment.plan() + "/"
                        + assignment.version() + ": hand in one of its own assignments"));
    }

    /** The assignments of a payee. */
    public List<PlanAssignment> of(PartyId payee) {
        return assignments.stream().filter(one -> one.payee().equals(payee)).toList();
    }

    private static void check(List<CommissionPlan> plans, PlanAssignment assignment, String path, Findings findings) {
        Optional<CommissionPlan> found = find(plans, assignment.plan(), assignment.version());
        List<String> known = plans.stream().map(PlanBook::name).toList();
        findings.unless(
                found.isPresent(),
                path + ".plan",
                PlanText.PLAN_UNKNOWN,
                assignment.plan() + "/" + assignment.version(),
                known);
        found.ifPresent(plan -> {
            boolean covered = !assignment.since().isBefore(plan.since())
                    && !end(assignment.untilExclusive()).isAfter(end(plan.untilExclusive()));
            findings.unless(
                    covered, path, PlanText.NOT_COVERED, assignment.payee(), range(assignment), plan.id(), range(plan));
            List<Currency> agreed = Stream.of(assignment.basePay(), assignment.targetIncentive())
                    .flatMap(Optional::stream)
                    .map(Money::currency)
                    .toList();
            new CurrencyCheck(plan.currency(), PlanText.OTHER_CURRENCY, findings).at(path, agreed);
            findings.unless(
                    assignment.targetIncentive().isPresent() || !isCappedByTarget(plan),
                    path + ".targetIncentive",
                    PlanText.TARGET_MISSING,
                    plan.id(),
                    assignment.payee());
        });
    }

    private static boolean isCappedByTarget(CommissionPlan plan) {
        return plan.components().stream()
                .flatMap(component -> component.limits().caps().stream())
                .anyMatch(cap -> cap.level().isByTargetIncentive());
    }

    private static void checkOverlaps(List<PlanAssignment> assignments, Findings findings) {
        Map<PartyId, List<PlanAssignment>> earlier = new HashMap<>();
        for (int i = 0; i < assignments.size(); i++) {
            PlanAssignment one = assignments.get(i);
            String path = "assignments[" + i + "]";
            List<PlanAssignment> others = earlier.computeIfAbsent(one.payee(), payee -> new ArrayList<>());
            others.stream()
                    .filter(other -> one.since().isBefore(end(other.untilExclusive()))
                            && other.since().isBefore(end(one.untilExclusive())))
                    .forEach(other ->
                            findings.unless(false, path, PlanText.OVERLAP, one.payee(), range(one), range(other)));
            others.add(one);
        }
    }

    private static Optional<CommissionPlan> find(List<CommissionPlan> plans, String id, String version) {
        return plans.stream()
                .filter(plan -> plan.id().equals(id) && plan.version().equals(version))
                .findFirst();
    }

    private static String name(CommissionPlan plan) {
        return plan.id() + "/" + plan.version();
    }

    private static LocalDate end(Optional<LocalDate> untilExclusive) {
        return untilExclusive.orElse(LocalDate.MAX);
    }

    private static String range(PlanAssignment assignment) {
        return range(assignment.since(), assignment.untilExclusive());
    }

    private static String range(CommissionPlan plan) {
        return range(plan.since(), plan.untilExclusive());
    }

    private static String range(LocalDate since, Optional<LocalDate> untilExclusive) {
        return "[" + since + ", " + untilExclusive.map(LocalDate::toString).orElse("∞") + ")";
    }
}
