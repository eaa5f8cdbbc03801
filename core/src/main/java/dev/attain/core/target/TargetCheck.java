package dev.attain.core.target;

import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that takes several components of a target to see. */
final class TargetCheck {
    private final Findings findings;

    private TargetCheck(Findings findings) {
        this.findings = findings;
    }

    static TargetCheck in(String subject) {
        return new TargetCheck(Findings.in(subject));
    }

    TargetCheck amounts(Metric metric, Quantity amount, Optional<Quantity> baseline) {
        amount(metric, amount, "amount");
        baseline.ifPresent(known -> unit(metric, known, "baseline"));
        return this;
    }

    TargetCheck place(TargetId id, Optional<TargetId> parent, List<TargetScope> scope) {
        findings.unless(!parent.equals(Optional.of(id)), "parent", TargetText.PARENT_SELF, id);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scope.size(); i++) {
            findings.unless(
                    seen.add(scope.get(i).dimension()),
                    "scope[" + i + "]",
                    TargetText.SCOPE_TWICE,
                    scope.get(i).dimension());
        }
        return this;
    }

    TargetCheck revisions(Metric metric, List<TargetRevision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            amount(metric, revisions.get(i).previous(), "revisions[" + i + "].previous");
            if (i > 0) {
                LocalDate earlier = revisions.get(i - 1).on();
                LocalDate on = revisions.get(i).on();
                findings.unless(
                        !on.isBefore(earlier), "revisions[" + i + "].on", TargetText.REVISION_EARLIER, earlier, on);
            }
        }
        return this;
    }

    TargetCheck steps(List<TargetStep> steps) {
        TargetState at = TargetState.DRAFT;
        for (int i = 0; i < steps.size(); i++) {
            order(at, steps.get(i).reached(), "steps[" + i + "].reached");
            at = steps.get(i).reached();
            if (i > 0) {
                LocalDate earlier = steps.get(i - 1).on();
                LocalDate on = steps.get(i).on();
                findings.unless(!on.isBefore(earlier), "steps[" + i + "].on", TargetText.STEP_EARLIER, earlier, on);
            }
        }
        return this;
    }

    TargetCheck dates(SalesPeriod period, List<TargetStep> steps, List<TargetRevision> revisions) {
        for (int i = 0; i < steps.size(); i++) {
            date(period, steps.get(i), "steps[" + i + "].on");
        }
        steps.stream()
                .filter(step -> step.reached() == TargetState.REVIEWED)
                .findFirst()
                .ifPresent(review -> notAfter(review.on(), revisions));
        return this;
    }

    TargetCheck committedWith(Optional<String> rationale, Quantity amount, List<TargetStep> steps) {
        findings.unless(steps.isEmpty() || rationale.isPresent(), "rationale", TargetText.RATIONALE_MISSING, amount);
        return this;
    }

    void refuse() {
        findings.refuse();
    }

    private void amount(Metric metric, Quantity amount, String path) {
        unit(metric, amount, path);
        if (metric.direction() == Direction.HIGHER_IS_BETTER) {
            findings.unless(amount.value().isPositive(), path, TargetText.AMOUNT_NOT_POSITIVE, metric, amount);
        } else {
            findings.unless(!amount.value().isNegative(), path, TargetText.AMOUNT_NEGATIVE, amount);
        }
        findings.unless(isWhole(amount), path, TargetText.AMOUNT_TOO_FINE, amount.unit(), amount);
    }

    private void unit(Metric metric, Quantity figure, String path) {
        findings.unless(metric.measures(figure), path, TargetText.AMOUNT_UNIT, metric.unit(), metric, figure);
    }

    private void order(TargetState at, TargetState reached, String path) {
        at.next()
                .ifPresentOrElse(
                        next -> findings.unless(reached == next, path, TargetText.STEP_ORDER, next, at, reached),
                        () -> findings.unless(false, path, TargetText.STEP_LAST, at, reached));
    }

    private void date(SalesPeriod period, TargetStep step, String path) {
        LocalDate on = step.on();
        switch (step.reached()) {
            case COMMITTED ->
                findings.unless(on.isBefore(period.endExclusive()), path, TargetText.COMMITTED_LATE, period, on);
            case TRACKED -> findings.unless(!on.isBefore(period.start()), path, TargetText.TRACKED_EARLY, period, on);
            default ->
                findings.unless(!on.isBefore(period.endExclusive()), path, TargetText.REVIEWED_EARLY, period, on);
        }
    }

    private void notAfter(LocalDate review, List<TargetRevision> revisions) {
        for (int i = 0; i < revisions.size(); i++) {
            LocalDate on = revisions.get(i).on();
            findings.unless(!on.isAfter(review), "revisions[" + i + "].on", TargetText.REVISION_REVIEWED, review, on);
        }
    }

    private static boolean isWhole(Quantity amount) {
        return amount.unit().kind() == Unit.Kind.RATIO
                || amount.rounded(decimals(amount.unit()), RoundingMode.DOWN).equals(amount);
    }

    private static int decimals(Unit unit) {
        return unit.kind() == Unit.Kind.MONEY
                ? Currency.getInstance(unit.symbol()).getDefaultFractionDigits()
                : 0;
    }
}
