package dev.attain.funnel.conformance.history;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one deal has been through, as known at a moment. */
@Value.Immutable
public sealed interface DealHistory permits ImmutableDealHistory {
    /** Which deal. */
    DealId deal();

    /** Until when it was read. */
    Instant asOf();

    /** The visits that count, in the order of time and without overlap. */
    List<StageVisit> visits();

    /** The time in every stage that was visited, in the order of the model, stages that it does not have last. */
    List<StageTime> times();

    /** The time between visits, in no stage at all. */
    Duration withoutStage();

    /** The stage with the highest order, among the open and the won, that was ever entered; empty if none was. */
    Optional<StageId> furthestStage();

    /** The open stage that was entered last, wherever the deal is now; empty if none was entered. */
    Optional<StageId> lastActiveStage();

    /** Since when the deal is won without a break; empty if its last stage is not a won one. */
    Optional<Instant> wonAt();

    /** What is wrong with the rows, each with its place among the visits that were read. */
    List<Finding> findings();

    /** The visit that lasts; empty if the deal has left its last stage. */
    default Optional<StageVisit> current() {
        return last().filter(StageVisit::isOpen);
    }

    /** The visit that was entered last; empty without visits. */
    default Optional<StageVisit> last() {
        return visits().isEmpty() ? Optional.empty() : Optional.of(visits().get(visits().size() - 1));
    }

    /** The time of the visit that lasts, by the clock; empty if none does. */
    default Optional<Duration> currentStay() {
        return current().map(visit -> visit.elapsed(asOf()));
    }

    /** The time in one stage; empty if it was not visited. */
    default Optional<StageTime> time(StageId stage) {
        return times().stream().filter(time -> time.stage().equals(stage)).findFirst();
    }

    /** When a stage was entered first; empty if it was not. */
    default Optional<Instant> firstEnteredAt(StageId stage) {
        return visits().stream()
                .filter(visit -> visit.stage().equals(stage))
                .map(StageVisit::enteredAt)
                .findFirst();
    }

    /** From the first visit to the end of the last or, while that lasts, to now: all times in stages and in none. */
    default Duration total() {
        return times().stream().map(StageTime::elapsed).reduce(withoutStage(), Duration::plus);
    }
}
