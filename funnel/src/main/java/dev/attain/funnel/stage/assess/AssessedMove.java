package dev.attain.funnel.stage.assess;

import static java.util.stream.Collectors.joining;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.assess.probe.PreparedStage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the three answers have in common. */
abstract sealed class AssessedMove implements StageDecision {
    private final Question question;
    private final Outcomes outcomes;
    private final List<Transition> possibleMoves;
    private final List<Finding> findings;

    private AssessedMove(Question question, Outcomes outcomes, List<Transition> possibleMoves, List<Finding> findings) {
        this.question = question;
        this.outcomes = outcomes;
        this.possibleMoves = possibleMoves;
        this.findings = findings;
    }

    static AssessedMove of(Question question, Outcomes outcomes, PreparedStage from, List<Finding> findings) {
        return outcomes.blocks()
                ? new Blocked(question, outcomes, from.moves(), findings)
                : new Allowed(question, outcomes, from.moves(), findings);
    }

    static AssessedMove unknown(Question question, List<Transition> possibleMoves, List<Finding> findings) {
        return new Unknown(question, possibleMoves, findings);
    }

    @Override
    public DealId deal() {
        return question.deal();
    }

    @Override
    public StageId from() {
        return question.from();
    }

    @Override
    public StageId to() {
        return question.to();
    }

    @Override
    public Instant asOf() {
        return question.asOf();
    }

    @Override
    public List<CriterionOutcome> satisfied() {
        return outcomes.satisfied();
    }

    @Override
    public List<CriterionOutcome> unmet() {
        return outcomes.unmet();
    }

    @Override
    public List<CriterionOutcome> waived() {
        return outcomes.waived();
    }

    @Override
    public List<Transition> possibleMoves() {
        return possibleMoves;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /** The answer in a line, and a line for everything that is unmet, waived or wrong. */
    @Override
    public String text(Locale locale) {
        Stream<CriterionOutcome> open = Stream.concat(unmet().stream(), waived().stream());
        Stream<String> lines = Stream.concat(
                open.map(outcome -> outcome.text(locale)), findings.stream().map(finding -> finding.text(locale)));
        return headline().text(locale) + lines.map(line -> "\n  " + line).collect(joining());
    }

    /** The text in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AssessedMove same
                && same.getClass() == getClass()
                && same.parts().equals(parts());
    }

    @Override
    public int hashCode() {
        return question.hashCode();
    }

    abstract Message headline();

    Question question() {
        return question;
    }

    Transition chosen() {
        return possibleMoves.stream()
                .filter(move -> move.to().equals(to()))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> parts() {
        return List.of(question, outcomes, possibleMoves, findings);
    }

    /** The deal may move. */
    static final class Allowed extends AssessedMove implements StageDecision.Allowed {
        private Allowed(Question question, Outcomes outcomes, List<Transition> moves, List<Finding> findings) {
            super(question, outcomes, moves, findings);
        }

        @Override
        public Transition move() {
            return chosen();
        }

        @Override
        public Advance advance() {
            Question asked = question();
            Instant end = asked.asOf().isBefore(asked.enteredAt()) ? asked.enteredAt() : asked.asOf();
            return new Advance(
                    new StageVisit(asked.deal(), asked.from(), asked.enteredAt(), Optional.of(end)),
                    new StageVisit(asked.deal(), asked.to(), end, Optional.empty()));
        }

        @Override
        Message headline() {
            return AssessText.ALLOWED.message(deal(), from(), to());
        }
    }

    /** The move is held up. */
    static final class Blocked extends AssessedMove implements StageDecision.Blocked {
        private Blocked(Question question, Outcomes outcomes, List<Transition> moves, List<Finding> findings) {
            super(question, outcomes, moves, findings);
        }

        @Override
        public Transition move() {
            return chosen();
        }

        @Override
        Message headline() {
            return AssessText.BLOCKED.message(deal(), from(), to());
        }
    }

    /** There is no such move. */
    static final class Unknown extends AssessedMove implements UnknownMove {
        private Unknown(Question question, List<Transition> moves, List<Finding> findings) {
            super(question, Outcomes.NONE, moves, findings);
        }

        @Override
        Message headline() {
            List<StageId> targets = possibleMoves().stream().map(Transition::to).toList();
            return targets.isEmpty()
                    ? AssessText.NO_MOVES.message(deal(), from(), to())
                    : AssessText.UNKNOWN_MOVE.message(deal(), from(), to(), targets);
        }
    }
}
