package dev.attain.funnel.stage;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.criterion.Criterion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How deals move in one part of a company: the stages, the moves between them, and what each asks. Plain data, with a
 * version, so several stand side by side.
 *
 * <pre>{@code
 * Stage contact = Stage.open("contact", 1, "20%").withExit(Criterion.block("pain-known", Condition.present("pain")));
 * StageModel model = StageModel.builder()
 *         .id("direct").version("1").since(LocalDate.of(2026, 1, 1))
 *         .attributes(AttributeCatalogue.of(AttributeDefinition.of("pain", AttributeType.TEXT)))
 *         .line(contact, Stage.open("offer", 2, "60%"), Stage.won("won", 3))
 *         .build();
 * }</pre>
 *
 * <p>It refuses at once, all together, what cannot mean anything: an attribute that is not in the catalogue, a
 * comparison of text with a number, a stage that does not exist, two moves between the same stages. It is at most
 * {@value #MOST_STAGES} stages, {@value #MOST_TRANSITIONS} moves, {@value #MOST_STEPS} steps and
 * {@value #MOST_CRITERIA} criteria large.
 *
 * @param id which model, not blank
 * @param version its version, not blank
 * @param since first day on which deals follow it, inclusive
 * @param untilExclusive first day on which they no longer do, after {@code since}; empty while it holds
 * @param attributes what can be known of a deal
 * @param stages the stages, each id and each order once, at least one that is not closed
 * @param transitions the moves, at most one from a stage to another
 */
@Value.Builder
public record StageModel(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> untilExclusive,
        @NotNull @Valid AttributeCatalogue attributes,
        @NotEmpty List<@NotNull @Valid Stage> stages,
        @NotNull List<@NotNull @Valid Transition> transitions)
        implements WithStageModel {
    /** How many stages a model may have. */
    public static final int MOST_STAGES = 100;

    /** How many moves a model may have. */
    public static final int MOST_TRANSITIONS = 1_000;

    /** How many steps all stages together may have. */
    public static final int MOST_STEPS = 1_000;

    /** How many criteria all stages and moves together may have. */
    public static final int MOST_CRITERIA = 2_000;

    public StageModel {
        Require.text(id, "stageModel.id");
        Require.text(version, "stageModel.version");
        requireNonNull(since, "stageModel.since");
        requireNonNull(untilExclusive, "stageModel.untilExclusive");
        requireNonNull(attributes, "stageModel.attributes");
        stages = Require.copy(stages, "stageModel.stages");
        transitions = Require.copy(transitions, "stageModel.transitions");
        ModelCheck.of(attributes, stages, transitions)
                .range(since, untilExclusive)
                .refuse();
    }

    /** Starts an empty model. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a model; sets every attribute at most once. */
    public static final class Builder extends StrictStageModelBuilder {
        Builder() {}

        /**
         * Adds stages and the move from each to the next: a close where the next is closed and this is not, else
         * forward.
         */
        public Builder line(Stage... stages) {
            addStages(stages);
            for (int i = 1; i < stages.length; i++) {
                addTransitions(onward(stages[i - 1], stages[i]));
            }
            return this;
        }

        private static Transition onward(Stage from, Stage to) {
            boolean closes = to.kind().isClosed() && !from.kind().isClosed();
            return closes ? Transition.close(from.id(), to.id()) : Transition.forward(from.id(), to.id());
        }
    }

    /** Whether deals follow the model on a date: from {@code since}, inclusive, to {@code untilExclusive}. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(since) && untilExclusive.map(date::isBefore).orElse(true);
    }

    /** The stage with an id; empty if there is none. */
    public Optional<Stage> stage(StageId wanted) {
        return stages.stream().filter(stage -> stage.id().equals(wanted)).findFirst();
    }

    /** The stages by their order, whatever their place in the list. */
    public List<Stage> stagesInOrder() {
        return stages.stream().sorted(comparing(Stage::order)).toList();
    }

    /** Where deals begin: the first stage in order that is open. */
    public Stage firstStage() {
        return stages.stream()
                .filter(stage -> stage.kind() == StageKind.OPEN)
                .min(comparing(Stage::order))
                .orElseThrow();
    }

    /** The move from a stage to another; empty if the model does not allow it. */
    public Optional<Transition> transition(StageId from, StageId to) {
        return transitions.stream()
                .filter(move -> move.from().equals(from) && move.to().equals(to))
                .findFirst();
    }

    /** The moves out of a stage, in the order of the model. */
    public List<Transition> transitionsFrom(StageId from) {
        return transitions.stream().filter(move -> move.from().equals(from)).toList();
    }

    /** The moves into a stage, in the order of the model. */
    public List<Transition> transitionsTo(StageId to) {
        return transitions.stream().filter(move -> move.to().equals(to)).toList();
    }

    /** Every step of every stage, in the order of the stages. */
    public List<Step> steps() {
        return stagesInOrder().stream()
                .flatMap(stage -> stage.allSteps().stream())
                .toList();
    }

    /**
     * Whether a move goes ahead, so that the deal must be done with the stage it leaves: forward, skip, or close into a
     * stage that is won. A deal may go back or be lost at any time.
     */
    public boolean goesAhead(Transition move) {
        return switch (move.kind()) {
            case FORWARD, SKIP -> true;
            case CLOSE -> requireStage(move.to()).kind() == StageKind.WON;
            case BACK, REOPEN -> false;
        };
    }

    /**
     * All that a move asks, each criterion once: what the stage asks {@linkplain Stage#toLeave() to leave} it, if the
     * move {@linkplain #goesAhead goes ahead}; then what the move asks itself; then the entry criteria of the stage it
     * leads to.
     */
    public List<Criterion> criteriaOf(Transition move) {
        List<Criterion> asked = new ArrayList<>();
        if (goesAhead(move)) {
            asked.addAll(requireStage(move.from()).toLeave());
        }
        asked.addAll(move.criteria());
        asked.addAll(requireStage(move.to()).entry());
        return asked.stream().distinct().toList();
    }

    /**
     * What keeps criteria of others from being asked of deals that follow this model: attributes and steps that it does
     * not know, types that do not fit. Paths start inside the list; empty if nothing does.
     */
    public List<Finding> unfit(List<Criterion> criteria) {
        Set<StepId> known = steps().stream().map(Step::id).collect(toCollection(LinkedHashSet::new));
        CriteriaCheck check = new CriteriaCheck(attributes, known);
        check.at("", criteria);
        return List.copyOf(check.found());
    }

    private Stage requireStage(StageId wanted) {
        return stage(wanted)
                .orElseThrow(() -> new IllegalArgumentException(
                        "stage model " + id + " has no stage " + wanted + ": take a move of this model"));
    }

    /** The id with its version: {@code direct v1}. */
    @Override
    public String toString() {
        return id + " v" + version;
    }
}
