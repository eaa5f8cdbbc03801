package dev.attain.incentives.plan;

import dev.attain.core.finding.Findings;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.measure.MetricUse;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with a plan that its components cannot see alone. */
final class PlanCheck {
    private final Currency currency;
    private final Granularity payPeriod;
    private final Findings findings = Findings.in("commissionPlan");
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, Measure> measures = new HashMap<>();

    PlanCheck(Currency currency, Granularity payPeriod) {
        this.currency = currency;
        this.payPeriod = payPeriod;
        findings.unless(
                currency.getDefaultFractionDigits() >= 0, "currency", PlanText.CURRENCY_WITHOUT_UNITS, currency);
    }

    PlanCheck range(LocalDate since, Optional<LocalDate> untilExclusive) {
        untilExclusive.ifPresent(
                end -> findings.unless(since.isBefore(end), "untilExclusive", PlanText.RANGE_EMPTY, since, end));
        return this;
    }

    PlanCheck components(List<ComponentTerms> components) {
        for (int i = 0; i < components.size(); i++) {
            component(components.get(i), "components[" + i + "]");
        }
        references(components);
        return this;
    }

    void refuse() {
        findings.refuse();
    }

    private void component(ComponentTerms terms, String path) {
        findings.unless(ids.add(terms.id()), path + ".id", PlanText.COMPONENT_TWICE, terms.id());
        terms.measures().forEach(measure -> measure(measure, path + ".measure"));
        terms.base()
                .ifPresent(base -> findings.unless(
                        terms.measures().contains(base), path + ".base", PlanText.BASE_UNMEASURED, base.id()));
        Set<MetricUse> read = new HashSet<>();
        terms.metrics()
                .forEach(use -> findings.unless(read.add(use), path + ".metrics", PlanText.METRIC_TWICE, use.metric()));
        terms.findings(currency).forEach(finding -> findings.add(finding.below(path)));
    }

    private void references(List<ComponentTerms> components) {
        for (int i = 0; i < components.size(); i++) {
            String id = components.get(i).id();
            String path = "components[" + i + "].paidOn";
            for (String other : components.get(i).paidOn()) {
                findings.unless(!other.equals(id), path, PlanText.PAID_ON_ITSELF, id)
                        .unless(ids.contains(other), path, PlanText.PAID_ON_UNKNOWN, id, other, List.copyOf(ids));
            }
        }
        new PayOrder(components)
                .circles()
                .forEach(circle ->
                        findings.unless(false, "components", PlanText.PAID_IN_A_CIRCLE, String.join(" → ", circle)));
    }

    private void measure(Measure measure, String path) {
        boolean same = measure.equals(measures.computeIfAbsent(measure.id(), id -> measure));
        boolean cut = payPeriod == Granularity.WEEK
                && measure.window() instanceof MeasureWindow.Within within
                && within.granularity() != Granularity.WEEK;
        findings.unless(same, path, PlanText.MEASURE_TWICE, measure.id())
                .unless(!cut, path + ".window", PlanText.WEEK_CUT, measure.id());
    }
}
