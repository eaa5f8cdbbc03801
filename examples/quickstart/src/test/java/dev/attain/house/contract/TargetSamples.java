package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.TargetRevision;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.TargetState;
import dev.attain.core.target.TargetStep;
import dev.attain.core.target.history.SalesHistory;
import dev.attain.core.time.FiscalCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Targets whose steps and revisions must fit their period; a larger seed asks for more. */
final class TargetSamples {
    static final Map<Class<?>, IntFunction<Object>> OWN = Map.ofEntries(
            entry(SalesTarget.class, TargetSamples::target), entry(SalesHistory.class, TargetSamples::history));

    private static final PartyId DIRECTOR = PartyId.of("director");

    private TargetSamples() {}

    private static SalesTarget target(int seed) {
        LocalDate committed = LocalDate.of(2025, 12, 1);
        return new SalesTarget(
                TargetId.of("target-" + seed),
                Metric.result("customers", "Customers", Unit.count("customers")),
                Quantity.count(seed + 2L, "customers"),
                DIRECTOR,
                FiscalCalendar.calendarYear().year(2026),
                CustomerSegment.NEW,
                List.of(new TargetScope("territory", "north"), new TargetScope("product", "red")),
                Optional.of(Quantity.count(seed + 1L, "customers")),
                Optional.of("the market grows"),
                Optional.of(TargetId.of("company")),
                AssessmentRule.inFull("annual review"),
                List.of(new TargetRevision(Quantity.count(1, "customers"), committed, DIRECTOR, "too few")),
                List.of(
                        new TargetStep(TargetState.COMMITTED, committed, DIRECTOR),
                        new TargetStep(TargetState.TRACKED, LocalDate.of(2026, 1, 1), DIRECTOR)));
    }

    private static SalesHistory history(int seed) {
        FiscalCalendar calendar = FiscalCalendar.calendarYear();
        Metric customers = Metric.result("customers", "Customers", Unit.count("customers"));
        Quantity count = Quantity.count(seed + 1L, "customers");
        return SalesHistory.of(
                calendar, List.of(new Measurement(customers, DIRECTOR, calendar.parse("2026-Q1"), count)));
    }
}
