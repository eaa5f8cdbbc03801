package dev.attain.core.target.pace;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Measurement;
import dev.attain.core.money.Quantity;
import dev.attain.core.target.pace.ColumnPace.ColumnPaceNode;
import dev.attain.core.target.pace.result.Judgement;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.pace.result.TargetResult;
import dev.attain.core.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the results of a node come from: every row, or, where they came as numbers, the parts and what lies in none.
 */
final class ActualExplanation {
    private ActualExplanation() {}

    static Explanation of(ColumnPaceNode node) {
        Message name = PaceFormula.name(node);
        ResultTable results = node.whole().results();
        List<TargetResult> rows = results.results(node.depth(), node.index());
        List<Explanation> parts = rows.isEmpty()
                ? numbers(node, name)
                : rows.stream().map(ActualExplanation::row).toList();
        Message label = PaceText.ACTUAL.message(name);
        return parts.isEmpty() ? Explanation.input(label, node.actual()) : Explanation.sum(label, parts);
    }

    private static Explanation row(TargetResult row) {
        Measurement measured = row.measurement();
        Explanation input = Explanation.input(
                row.judgement().map(why -> judged(why, measured)).orElseGet(() -> measured(row)), measured.value());
        return input.about(measured.owner());
    }

    private static Message measured(TargetResult row) {
        Measurement measured = row.measurement();
        Message name = PaceText.MEASURED.message(
                measured.metric(), measured.owner(), measured.period().label());
        return row.slices().isEmpty() ? name : PaceText.BELOW.message(name, row.slices());
    }

    private static Message judged(Judgement why, Measurement measured) {
        return PaceText.JUDGED.message(measured.owner(), measured.period().label(), why.by(), why.on(), why.reason());
    }

    private static List<Explanation> numbers(ColumnPaceNode node, Message name) {
        List<Explanation> parts = new ArrayList<>();
        Quantity here = node.whole().tree().quantity(node.whole().results().units(node.depth(), node.index()));
        if (!here.isZero()) {
            parts.add(Explanation.input(PaceText.HERE.message(name), here));
        }
        for (PaceNode child : node.children()) {
            if (!child.actual().isZero()) {
                Message label = PaceText.ACTUAL.message(
                        PaceText.BELOW.message(name, child.target().slice().orElseThrow()));
                parts.add(Explanation.input(label, child.actual()).about(child.owner()));
            }
        }
        return parts;
    }
}
