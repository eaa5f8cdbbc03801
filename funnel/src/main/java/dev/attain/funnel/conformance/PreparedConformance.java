package dev.attain.funnel.conformance;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import dev.attain.funnel.conformance.history.DealHistory;
import dev.attain.funnel.conformance.history.HistoryReader;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A model laid out for the conformance of many deals. Immutable; any number of threads may share one. */
public final class PreparedConformance {
    private final StageModel model;
    private final HistoryReader reader;
    private final Excess excess;
    private final Aligner aligner;

    PreparedConformance(StageModel model, HistoryReader reader, Excess excess) {
        this.model = model;
        this.reader = reader;
        this.excess = excess;
        this.aligner = new Aligner(model);
    }

    /**
     * A way that many deals went.
     *
     * @param stages the stages in the order in which they were entered
     * @param isClosed whether the last is a closed one
     */
    private record Variant(List<StageId> stages, boolean isClosed) {}

    /** The model that was prepared. */
    public StageModel model() {
        return model;
    }

    /** As {@link ConformanceChecker#check}, by this model. */
    public Conformance check(DealTrail trail, Instant asOf) {
        return check(trail, asOf, this::align);
    }

    /** As {@link #check} for many deals, in their order; deals that went the same way are aligned once. */
    public List<Conformance> checkAll(List<DealTrail> trails, Instant asOf) {
        Map<Variant, Alignment> known = new HashMap<>();
        return Require.copy(trails, "trails").stream()
                .map(trail -> check(trail, asOf, variant -> known.computeIfAbsent(variant, this::align)))
                .toList();
    }

    private Alignment align(Variant variant) {
        return aligner.align(variant.stages(), variant.isClosed());
    }

    private Conformance check(DealTrail trail, Instant asOf, Function<Variant, Alignment> aligning) {
        DealHistory history = reader.read(model, trail.deal(), trail.visits(), requireNonNull(asOf, "asOf"));
        List<StageVisit> entries = entries(history.visits());
        boolean isClosed =
                history.last().filter(visit -> isClosed(visit.stage())).isPresent();
        Variant variant = new Variant(entries.stream().map(StageVisit::stage).toList(), isClosed);
        Alignment alignment = aligning.apply(variant);
        Deviations deviations = new Deviations(model, trail, asOf);
        deviations.align(alignment, entries);
        history.visits().forEach(visit -> stay(visit, asOf, deviations));
        return ImmutableConformance.builder()
                .deal(trail.deal())
                .asOf(asOf)
                .isClosed(isClosed)
                .cost(alignment.cost())
                .fitness(fitness(variant, alignment.cost()))
                .addAllDeviations(deviations.inTime())
                .addAllWaivers(trail.waivers())
                .history(history)
                .build();
    }

    /** The visits that entered another stage than the one before. */
    private static List<StageVisit> entries(List<StageVisit> visits) {
        List<StageVisit> entries = new ArrayList<>();
        for (StageVisit visit : visits) {
            boolean isSame = !entries.isEmpty()
                    && entries.get(entries.size() - 1).stage().equals(visit.stage());
            if (!isSame) {
                entries.add(visit);
            }
        }
        return entries;
    }

    private void stay(StageVisit visit, Instant asOf, Deviations deviations) {
        model.stage(visit.stage())
                .ifPresent(stage -> stage.maximumStay()
                        .flatMap(most -> excess.of(visit, most, asOf))
                        .ifPresent(over ->
                                deviations.overstayed(stage, visit.leftAt().orElse(asOf), over)));
    }

    private Ratio fitness(Variant variant, int cost) {
        int longest = variant.stages().size() + (variant.isClosed() ? aligner.shortestWay() : 0);
        return longest == 0 ? Ratio.ONE : Ratio.ONE.minus(Ratio.of(cost, longest));
    }

    private boolean isClosed(StageId id) {
        return model.stage(id).map(Stage::kind).filter(kind -> kind.isClosed()).isPresent();
    }
}
