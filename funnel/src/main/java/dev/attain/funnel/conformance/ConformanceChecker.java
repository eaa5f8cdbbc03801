package dev.attain.funnel.conformance;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.conformance.history.HistoryReader;
import dev.attain.funnel.stage.StageModel;
import java.time.Instant;
import java.util.Optional;

/**
 * Holds where a deal has been against where its model lets deals go, by an optimal alignment: the fewest stages that
 * one has and the other has not. A closed deal is held against whole ways, from the first stage to a closed one; an
 * open one against how such ways begin, for it has done nothing wrong by not being at the end. A deal is closed if it
 * entered a closed stage last.
 *
 * <p>Criteria are not asked again: what held when the deal moved, only {@code StageEngine} could say then. Waivers that
 * excuse a deviation show with it.
 */
public final class ConformanceChecker {
    private static final ConformanceChecker STANDARD = new ConformanceChecker(Optional.empty());

    private final Optional<WorkCalendar> calendar;

    private ConformanceChecker(Optional<WorkCalendar> calendar) {
        this.calendar = calendar;
    }

    /** A checker without a work calendar, for models that give no maximum in business time. */
    public static ConformanceChecker standard() {
        return STANDARD;
    }

    /** The same checker with a calendar that counts business time. */
    public ConformanceChecker with(WorkCalendar counts) {
        return new ConformanceChecker(Optional.of(counts));
    }

    /**
     * A model laid out for many deals: keep it as long as the model.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if the model has a maximum in business time and this
     *     checker has no calendar
     */
    public PreparedConformance prepare(StageModel model) {
        boolean business = requireNonNull(model, "model").stages().stream()
                .flatMap(stage -> stage.maximumStay().stream())
                .anyMatch(stay -> stay.unit().isBusinessTime());
        Findings.in("conformanceChecker")
                .unless(!business || calendar.isPresent(), "calendar", ConformanceText.CALENDAR_MISSING, model)
                .refuse();
        HistoryReader reader = calendar.map(HistoryReader.standard()::with).orElse(HistoryReader.standard());
        return new PreparedConformance(model, reader, new Excess(calendar));
    }

    /**
     * How well one deal followed a model.
     *
     * @param asOf until when; a deal that is in a stage still stays there until then
     * @throws dev.attain.core.finding.InvalidDefinitionException as {@link #prepare}
     */
    public Conformance check(StageModel model, DealTrail trail, Instant asOf) {
        return prepare(model).check(trail, asOf);
    }
}
