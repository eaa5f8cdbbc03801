package dev.attain.incentives.commission.reference.random;

import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import java.time.LocalDate;
import java.util.List;

/** Everything that decides what one payee is paid under one assignment; the payee may have others to the same plan. */
public record PlanCase(
        CommissionPlan plan,
        PlanAssignment assignment,
        List<PlanAssignment> others,
        CommissionFacts facts,
        LocalDate asOf) {

    PlanCase with(PlanAssignment other) {
        return new PlanCase(plan, assignment, List.of(other), facts, asOf);
    }

    /** All of it, one thing a line, so that a case that fails can be read. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("as of " + asOf + "\n" + assignment + "\n");
        text.append(plan.withComponents()).append('\n');
        plan.components()
                .forEach(component -> text.append("  ").append(component).append('\n'));
        facts.quotas().forEach(quota -> text.append("  ").append(quota).append('\n'));
        facts.credits().stream()
                .sorted((one, other) -> one.event().on().compareTo(other.event().on()))
                .forEach(credit -> text.append("  ")
                        .append(credit.event().on())
                        .append(' ')
                        .append(credit)
                        .append(' ')
                        .append(credit.event())
                        .append('\n'));
        return text.toString();
    }
}
