package dev.attain.incentives.commission;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.MetricId;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.fact.GivenFigures;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.Quota;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What happened, and what was expected.
 *
 * @param credits all credits from the first day of the plan on, in any order
 * @param quotas at most one for a payee, measure and period
 * @param measurements of the metrics that components read, at most one for a metric, owner and range of days. Those of nobody
 *     who is paid, or of metrics that no component reads, are passed over, as such quotas are
 */
public record CommissionFacts(
        @NotNull List<@NotNull SalesCredit> credits,
        @NotNull List<@NotNull @Valid Quota> quotas,
        @NotNull List<@NotNull @Valid Measurement> measurements) {
    public CommissionFacts {
        credits = Require.copy(credits, "commissionFacts.credits");
        quotas = Require.copy(quotas, "commissionFacts.quotas");
        measurements = Require.copy(measurements, "commissionFacts.measurements");
        Findings findings = Findings.in("commissionFacts");
        checkQuotas(quotas, findings);
        checkMeasurements(measurements, findings);
        findings.refuse();
    }

    /** Facts of plans that read no metric. */
    public CommissionFacts(List<SalesCredit> credits, List<Quota> quotas) {
        this(credits, quotas, List.of());
    }

    /** Quotas and measurements, to be looked up. */
    GivenFigures figures() {
        return new GivenFigures(quotas, measurements);
    }

    private static void checkQuotas(List<Quota> quotas, Findings findings) {
        record Key(PartyId payee, String measure, SalesPeriod period) {}
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < quotas.size(); i++) {
            Quota quota = quotas.get(i);
            boolean first = seen.add(new Key(quota.payee(), quota.measure(), quota.period()));
            findings.unless(
                    first,
                    "quotas[" + i + "]",
                    CommissionText.QUOTA_TWICE,
                    quota.payee(),
                    quota.measure(),
                    quota.period().label());
        }
    }

    private static void checkMeasurements(List<Measurement> measurements, Findings findings) {
        record Key(MetricId metric, PartyId owner, LocalDate start, LocalDate endExclusive) {}
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < measurements.size(); i++) {
            Measurement one = measurements.get(i);
            SalesPeriod period = one.period();
            boolean first = seen.add(new Key(one.metric().id(), one.owner(), period.start(), period.endExclusive()));
            findings.unless(
                    first,
                    "measurements[" + i + "]",
                    CommissionText.MEASUREMENT_TWICE,
                    one.owner(),
                    one.metric().id(),
                    period.label());
        }
    }
}
