package dev.attain.core.target.pace.result;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything about one row that can be wrong wherever it lies in the tree. */
final class ResultCheck {
    private final TargetTree tree;
    private final LocalDate asOf;
    private final Set<TargetSlice> known;
    private final Set<String> axes = new HashSet<>();

    ResultCheck(TargetTree tree, LocalDate asOf) {
        this.tree = tree;
        this.asOf = asOf;
        this.known = new HashSet<>(tree.slices());
        tree.slices().forEach(slice -> axes.add(slice.axis()));
    }

    /** What is wrong with a row, with paths from the row on. */
    List<Finding> of(TargetResult row, String path) {
        Findings findings = Findings.in(path);
        Measurement measurement = row.measurement();
        figure(findings, measurement);
        period(findings, measurement.period());
        row.judgement()
                .ifPresent(judged -> findings.unless(
                        !judged.on().isAfter(asOf), "judgement.on", ResultText.JUDGED_AFTER_AS_OF, judged.on(), asOf));
        findings.unless(
                isOwner(measurement.owner()),
                "measurement.owner",
                ResultText.OWNER_UNKNOWN,
                measurement.owner(),
                tree.target().id());
        for (int i = 0; i < row.slices().size(); i++) {
            TargetSlice slice = row.slices().get(i);
            boolean fits = known.contains(slice) || !axes.contains(slice.axis());
            findings.unless(fits, "slices[" + i + "]", ResultText.SLICE_UNKNOWN, slice.axis(), slice);
        }
        return findings.list();
    }

    private void figure(Findings findings, Measurement measurement) {
        Metric metric = tree.target().metric();
        Quantity value = measurement.value();
        if (!measurement.metric().id().equals(metric.id())) {
            findings.unless(false, "measurement.metric", ResultText.METRIC_OTHER, metric, measurement.metric());
        } else if (!metric.measures(value)) {
            findings.unless(false, "measurement.value", ResultText.UNIT_OTHER, metric.unit(), value);
        } else {
            findings.unless(
                    tree.units(value).isPresent(), "measurement.value", ResultText.TOO_FINE, metric.unit(), value);
        }
    }

    private void period(Findings findings, SalesPeriod period) {
        SalesPeriod whole = tree.target().period();
        findings.unless(whole.contains(period), "measurement.period", ResultText.PERIOD_OUTSIDE, whole, period)
                .unless(!period.start().isAfter(asOf), "measurement.period", ResultText.AFTER_AS_OF, period, asOf);
    }

    private boolean isOwner(PartyId owner) {
        return tree.target().owner().equals(owner) || known.contains(new OfOwner(owner));
    }
}
