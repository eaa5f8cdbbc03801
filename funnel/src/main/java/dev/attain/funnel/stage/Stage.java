package dev.attain.funnel.stage;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.criterion.CriterionSeverity;
import dev.attain.funnel.stage.criterion.Stay;
import dev.attain.funnel.stage.criterion.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where a deal can be, what is done there, and what must hold to come in and to go on.
 *
 * <pre>{@code
 * Stage.open("contact", 2, "20%")
 *         .withName(Words.of("Contact", "建立联系"))
 *         .withSteps(Step.required("first-call", Words.of("Call", "首次电话")))
 *         .withExit(Criterion.block("pain-known", Condition.present("pain")));
 * }</pre>
 *
 * @param id which stage; stays when its name or its place changes
 * @param name what people call it
 * @param order its place among the stages, zero or more; another for every stage of a model
 * @param kind what being here says about a deal
 * @param probability how likely a deal here is won: 100 % for won, 0 % for lost, between the two for all others
 * @param expectedStay how long a deal is usually here
 * @param maximumStay how long it should be here at most, not shorter than expected where both have one unit
 * @param entry what must hold whenever a deal comes in
 * @param exit what must hold when a deal goes ahead from here
 * @param steps what is done here, in the usual order; required ones before a deal goes ahead
 * @param tracks steps that run side by side, all done before a deal goes ahead
 * @param gate whose agreement a deal needs to go ahead
 */
@Value.Builder
public record Stage(
        @NotNull @Valid StageId id,
        @NotNull @Valid Words name,
        @PositiveOrZero int order,
        @NotNull StageKind kind,
        @NotNull Rate probability,
        @NotNull Optional<@Valid Stay> expectedStay,
        @NotNull Optional<@Valid Stay> maximumStay,
        @NotNull List<@NotNull @Valid Criterion> entry,
        @NotNull List<@NotNull @Valid Criterion> exit,
        @NotNull List<@NotNull @Valid Step> steps,
        @NotNull List<@NotNull @Valid Track> tracks,
        @NotNull Optional<@Valid Gate> gate)
        implements WithStage {
    public Stage {
        requireNonNull(id, "stage.id");
        requireNonNull(name, "stage.name");
        requireNonNull(kind, "stage.kind");
        requireNonNull(probability, "stage.probability");
        requireNonNull(expectedStay, "stage.expectedStay");
        requireNonNull(maximumStay, "stage.maximumStay");
        entry = Require.copy(entry, "stage.entry");
        exit = Require.copy(exit, "stage.exit");
        steps = Require.copy(steps, "stage.steps");
        tracks = Require.copy(tracks, "stage.tracks");
        requireNonNull(gate, "stage.gate");
        Findings.in("stage")
                .unless(order >= 0, "order", StageText.ORDER_NEGATIVE, id, order)
                .unless(isPossible(kind, probability), "probability", probabilityText(kind), id, probability)
                .unless(isRoomy(expectedStay, maximumStay), "maximumStay", StageText.STAY_SHORT, id)
                .refuse();
    }

    /** Starts an empty stage. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a stage; sets every attribute at most once. */
    public static final class Builder extends StrictStageBuilder {
        Builder() {}
    }

    /** An open stage with its chance in percent: {@code Stage.open("contact", 2, "20%")}. */
    public static Stage open(String id, int order, String probability) {
        return bare(id, order, StageKind.OPEN, Rate.parse(probability));
    }

    /** A stage where deals are won. */
    public static Stage won(String id, int order) {
        return bare(id, order, StageKind.WON, Rate.ONE);
    }

    /** A stage where deals are lost. */
    public static Stage lost(String id, int order) {
        return bare(id, order, StageKind.LOST, Rate.ZERO);
    }

    /** A stage where deals rest, with their chance in percent. */
    public static Stage onHold(String id, int order, String probability) {
        return bare(id, order, StageKind.ON_HOLD, Rate.parse(probability));
    }

    /** Every step that is done here: those of the list, then those of the tracks. */
    public List<Step> allSteps() {
        Stream<Step> inTracks = tracks.stream().flatMap(track -> track.steps().stream());
        return Stream.concat(steps.stream(), inTracks).toList();
    }

    /**
     * What a deal needs to go ahead from here: the exit criteria, the required steps, all steps of the tracks, and the
     * gate, whose id is that of the stage after {@code gate.}.
     */
    public List<Criterion> toLeave() {
        List<Criterion> needed = new ArrayList<>(exit);
        steps.stream().filter(Step::required).map(Step::criterion).forEach(needed::add);
        tracks.forEach(track -> track.steps().stream().map(Step::criterion).forEach(needed::add));
        gate.map(this::criterion).ifPresent(needed::add);
        return List.copyOf(needed);
    }

    private Criterion criterion(Gate opened) {
        return new Criterion(
                CriterionId.of("gate." + id),
                CriterionSeverity.BLOCK,
                Optional.of(opened.role()),
                Optional.empty(),
                opened.condition());
    }

    private static Stage bare(String id, int order, StageKind kind, Rate probability) {
        return builder()
                .id(StageId.of(id))
                .name(Words.of(id))
                .order(order)
                .kind(kind)
                .probability(probability)
                .build();
    }

    private static boolean isPossible(StageKind kind, Rate probability) {
        return switch (kind) {
            case WON -> probability.equals(Rate.ONE);
            case LOST -> probability.isZero();
            case OPEN, ON_HOLD -> probability.isPositive() && probability.compareTo(Rate.ONE) < 0;
        };
    }

    private static StageText probabilityText(StageKind kind) {
        return switch (kind) {
            case WON -> StageText.WON_IS_CERTAIN;
            case LOST -> StageText.LOST_IS_CERTAIN;
            case OPEN, ON_HOLD -> StageText.OPEN_IS_UNCERTAIN;
        };
    }

    private static boolean isRoomy(Optional<Stay> expected, Optional<Stay> maximum) {
        if (expected.isEmpty() || maximum.isEmpty()) {
            return true;
        }
        Stay usual = expected.get();
        Stay most = maximum.get();
        return usual.unit() != most.unit() || usual.amount() <= most.amount();
    }
}
