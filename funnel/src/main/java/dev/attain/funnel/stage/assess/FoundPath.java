package dev.attain.funnel.stage.assess;

import static java.util.stream.Collectors.joining;

import dev.attain.core.finding.Finding;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Transition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A way with what was asked along it. */
record FoundPath(
        Question question, boolean isReachable, List<Transition> moves, Outcomes outcomes, List<Finding> findings)
        implements StagePath {
    static FoundPath none(Question question, List<Finding> findings) {
        return new FoundPath(question, false, List.of(), Outcomes.NONE, findings);
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
    public List<CriterionOutcome> unmet() {
        return outcomes.unmet();
    }

    @Override
    public List<CriterionOutcome> waived() {
        return outcomes.waived();
    }

    @Override
    public List<CriterionOutcome> satisfied() {
        return outcomes.satisfied();
    }

    /** The way in a line, and a line for everything that is unmet or waived on it, or wrong. */
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

    private Message headline() {
        if (!isReachable) {
            return AssessText.NO_PATH.message(deal(), from(), to());
        }
        return moves.isEmpty()
                ? AssessText.ARRIVED.message(deal(), to())
                : AssessText.PATH.message(deal(), to(), moves);
    }
}
