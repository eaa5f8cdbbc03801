package dev.attain.incentives.commission.fact;

import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.metric.Measurement;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Quota;
import java.util.List;
import java.util.Map;

/** What is given beside credits, by whose it is: quotas and measurements. Immutable. */
public final class GivenFigures {
    private final Map<PartyId, List<Quota>> quotas;
    private final Map<PartyId, List<Measurement>> measurements;

    /** Groups what was checked. */
    public GivenFigures(List<Quota> quotas, List<Measurement> measurements) {
        this.quotas = quotas.stream().collect(groupingBy(Quota::payee));
        this.measurements = measurements.stream().collect(groupingBy(Measurement::owner));
    }

    /** Those of the payee of an assignment. */
    public PayeeFigures of(PlanAssignment assignment) {
        PartyId payee = assignment.payee();
        return new PayeeFigures(
                assignment, quotas.getOrDefault(payee, List.of()), measurements.getOrDefault(payee, List.of()));
    }
}
