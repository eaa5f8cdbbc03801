package dev.attain.incentives.commission;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
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
 * @param quotas at most one for a payee, measure and range of days
 * @param measurements of the metrics that components read, at most one for a metric, owner and range of days. Those of
 *     nobody who is paid, or of metrics that no component reads, are passed over, as such quotas are
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
        OneEach quota = new OneEach("quotas", CommissionText.QUOTA_TWICE, findings);
        quotas.forEach(one -> quota.take(one.payee(), one.measure(), one.period()));
        OneEach measurement = new OneEach("measurements", CommissionText.MEASUREMENT_TWICE, findings);
        measurements.forEach(
                one -> measurement.take(one.owner(), one.metric().id().toString(), one.period()));
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

    /**
     * Tells of figures that are given twice: by whose and what they are and by their days, whatever these are called.
     */
    private static final class OneEach {
        private final String path;
        private final CommissionText twice;
        private final Findings findings;
        private final Set<Key> seen = new HashSet<>();
        private int taken;

        private record Key(PartyId whose, String figure, LocalDate start, LocalDate endExclusive) {}

        OneEach(String path, CommissionText twice, Findings findings) {
            this.path = path;
            this.twice = twice;
            this.findings = findings;
        }

        void take(PartyId whose, String figure, SalesPeriod period) {
            boolean isFirst = seen.add(new Key(whose, figure, period.start(), period.endExclusive()));
            findings.unless(isFirst, path + "[" + taken + "]", twice, whose, figure, period.label());
            taken++;
        }
    }
}
