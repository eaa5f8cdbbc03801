package dev.attain.funnel.conformance.history;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageKind;
import dev.attain.funnel.stage.StageModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the visits of a deal. The order of the rows does not matter; bad rows are findings and the good ones are used:
 * a visit to another deal or in the future is left out, one that lasts beyond the next is cut where that begins, so
 * that no time counts twice, and one to a stage that the model does not have counts under its own id.
 */
public final class HistoryReader {
    private static final HistoryReader STANDARD = new HistoryReader(Optional.empty());

    private final Optional<WorkCalendar> calendar;

    private HistoryReader(Optional<WorkCalendar> calendar) {
        this.calendar = calendar;
    }

    /** A reader that counts time by the clock. */
    public static HistoryReader standard() {
        return STANDARD;
    }

    /** The same reader, which also counts business time. */
    public HistoryReader with(WorkCalendar counts) {
        return new HistoryReader(Optional.of(counts));
    }

    /**
     * What one deal has been through.
     *
     * @param model says which stages there are, and in which order
     * @param deal whose history
     * @param visits its rows, in any order
     * @param asOf until when time counts; what lies behind is not read
     */
    public DealHistory read(StageModel model, DealId deal, List<StageVisit> visits, Instant asOf) {
        requireNonNull(model, "model");
        VisitCheck check = new VisitCheck(model, requireNonNull(deal, "deal"), requireNonNull(asOf, "asOf"));
        List<StageVisit> good = check.good(Require.copy(visits, "visits"));
        return ImmutableDealHistory.builder()
                .deal(deal)
                .asOf(asOf)
                .addAllVisits(good)
                .addAllTimes(times(model, good, asOf))
                .withoutStage(gaps(good))
                .furthestStage(furthest(model, good))
                .lastActiveStage(lastActive(model, good))
                .wonAt(wonAt(model, good))
                .addAllFindings(check.findings())
                .build();
    }

    private List<StageTime> times(StageModel model, List<StageVisit> visits, Instant asOf) {
        Map<StageId, Integer> order = model.stages().stream().collect(Collectors.toMap(Stage::id, Stage::order));
        Map<StageId, List<StageVisit>> byStage = visits.stream()
                .collect(Collectors.groupingBy(
                        StageVisit::stage,
                        () -> new TreeMap<>(comparing((StageId id) -> order.getOrDefault(id, Integer.MAX_VALUE))
                                .thenComparing(id -> id)),
                        Collectors.toList()));
        return byStage.entrySet().stream()
                .map(entry -> time(entry.getKey(), entry.getValue(), asOf))
                .toList();
    }

    private StageTime time(StageId stage, List<StageVisit> visits, Instant asOf) {
        Duration elapsed = visits.stream().map(visit -> visit.elapsed(asOf)).reduce(Duration.ZERO, Duration::plus);
        return ImmutableStageTime.builder()
                .stage(stage)
                .visits(visits.size())
                .elapsed(elapsed)
                .businessTime(calendar.map(work -> visits.stream()
                        .map(visit -> work.businessTime(
                                visit.enteredAt(), visit.leftAt().orElse(asOf)))
                        .reduce(Duration.ZERO, Duration::plus)))
                .businessDays(calendar.map(work -> visits.stream()
                        .map(visit -> work.businessDays(
                                visit.enteredAt(), visit.leftAt().orElse(asOf)))
                        .reduce(Ratio.ZERO, Ratio::plus)))
                .build();
    }

    private static Duration gaps(List<StageVisit> visits) {
        Duration gaps = Duration.ZERO;
        for (int i = 1; i < visits.size(); i++) {
            Instant left = visits.get(i - 1).leftAt().orElseThrow();
            gaps = gaps.plus(Duration.between(left, visits.get(i).enteredAt()));
        }
        return gaps;
    }

    private static Optional<StageId> furthest(StageModel model, List<StageVisit> visits) {
        return visits.stream()
                .flatMap(visit -> model.stage(visit.stage()).stream())
                .filter(stage -> stage.kind() == StageKind.OPEN || stage.kind() == StageKind.WON)
                .max(comparing(Stage::order))
                .map(Stage::id);
    }

    private static Optional<StageId> lastActive(StageModel model, List<StageVisit> visits) {
        return visits.stream()
                .map(StageVisit::stage)
                .filter(isOfKind(model, StageKind.OPEN))
                .reduce((earlier, later) -> later);
    }

    private static Optional<Instant> wonAt(StageModel model, List<StageVisit> visits) {
        Predicate<StageId> isWon = isOfKind(model, StageKind.WON);
        Optional<Instant> since = Optional.empty();
        for (int i = visits.size() - 1; i >= 0 && isWon.test(visits.get(i).stage()); i--) {
            since = Optional.of(visits.get(i).enteredAt());
        }
        return since;
    }

    private static Predicate<StageId> isOfKind(StageModel model, StageKind kind) {
        return id -> model.stage(id).filter(stage -> stage.kind() == kind).isPresent();
    }
}
