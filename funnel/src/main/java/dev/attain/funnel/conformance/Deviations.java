package dev.attain.funnel.conformance;

import static java.util.Comparator.comparing;

import dev.attain.core.money.Ratio;
import dev.attain.core.text.Message;
import dev.attain.funnel.conformance.Alignment.Side;
import dev.attain.funnel.conformance.Alignment.Step;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names what one deal did otherwise than its model, in words of the business; mutable, for one thread. */
final class Deviations {
    private final StageModel model;
    private final DealTrail trail;
    private final Instant asOf;
    private final List<Deviation> found = new ArrayList<>();

    Deviations(StageModel model, DealTrail trail, Instant asOf) {
        this.model = model;
        this.trail = trail;
        this.asOf = asOf;
    }

    /** In the order of time; what happened at one moment, in the order in which it was found. */
    List<Deviation> inTime() {
        return found.stream().sorted(comparing(Deviation::at)).toList();
    }

    /**
     * Adds what an alignment says.
     *
     * @param entries the visit with which the deal entered each stage of the alignment
     */
    void align(Alignment alignment, List<StageVisit> entries) {
        for (Step step : alignment.steps()) {
            if (step.side() == Side.MODEL) {
                Instant at = step.visited() < entries.size()
                        ? entries.get(step.visited()).enteredAt()
                        : asOf;
                add(DeviationKind.SKIPPED, step.stage(), at, ConformanceText.SKIPPED.message(name(step.stage())));
            } else if (step.side() == Side.DEAL) {
                strayed(entries, step.visited());
            }
        }
    }

    /** Adds a stay that was too long, by so much. */
    void overstayed(Stage stage, Instant at, Ratio excess) {
        Message over =
                text(stage).message(excess.rounded(1, RoundingMode.CEILING).stripTrailingZeros());
        Message what =
                ConformanceText.OVERSTAYED.message(over, stage.maximumStay().orElseThrow(), stage.name());
        found.add(builder(DeviationKind.OVERSTAYED, stage.id(), at)
                .excess(excess)
                .what(what)
                .build());
    }

    private void strayed(List<StageVisit> entries, int index) {
        StageVisit entry = entries.get(index);
        StageId stage = entry.stage();
        Instant at = entry.enteredAt();
        if (model.stage(stage).isEmpty()) {
            add(DeviationKind.UNKNOWN_STAGE, stage, at, ConformanceText.UNKNOWN_STAGE.message(stage, at, model));
        } else if (index > 0 && isBefore(stage, entries.get(index - 1).stage())) {
            add(DeviationKind.WENT_BACK, stage, at, ConformanceText.WENT_BACK.message(name(stage), at));
        } else {
            add(DeviationKind.OUT_OF_TURN, stage, at, ConformanceText.OUT_OF_TURN.message(name(stage), at));
        }
    }

    private boolean isBefore(StageId one, StageId other) {
        Optional<Integer> before = model.stage(other).map(Stage::order);
        return before.isPresent() && model.stage(one).orElseThrow().order() < before.get();
    }

    private Object name(StageId stage) {
        return model.stage(stage).<Object>map(Stage::name).orElse(stage);
    }

    private void add(DeviationKind kind, StageId stage, Instant at, Message what) {
        found.add(builder(kind, stage, at).what(what).build());
    }

    private ImmutableDeviation.StrictDeviationBuilder builder(DeviationKind kind, StageId stage, Instant at) {
        CriterionId waivable = Deviation.waivable(kind, stage);
        List<Waiver> granted = trail.waivers().stream()
                .filter(waiver -> waiver.criterion().equals(waivable))
                .toList();
        Optional<Waiver> holding =
                granted.stream().filter(waiver -> waiver.holdsAt(at)).findFirst();
        return ImmutableDeviation.builder()
                .kind(kind)
                .stage(stage)
                .at(at)
                .waiver(holding.or(() -> granted.stream().findFirst()));
    }

    private static ConformanceText text(Stage stage) {
        return ConformanceText.valueOf(stage.maximumStay().orElseThrow().unit().name());
    }
}
