package dev.attain.core.target.pace;

import dev.attain.core.explain.Explanation;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.pace.ColumnPace.ColumnPaceNode;
import dev.attain.core.target.pace.PaceClock.Span;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.text.Message;
import java.util.List;
import java.util.Optional;

/** The formulas of all figures, over target, actual and expected: each of them a plain amount, or told in full. */
final class PaceFormula {
    private final Message name;
    private final Metric metric;
    private final Span span;
    private final Explanation target;
    private final Explanation actual;
    private final Explanation expected;

    private PaceFormula(ColumnPaceNode node, Explanation target, Explanation actual, Explanation expected) {
        this.name = name(node);
        this.metric = node.whole().tree().target().metric();
        this.span = node.span();
        this.target = target;
        this.actual = actual;
        this.expected = expected;
    }

    /** For whoever wants the value alone. */
    static PaceFormula inBrief(ColumnPaceNode node) {
        Message name = name(node);
        return new PaceFormula(
                node,
                Explanation.input(
                        PaceText.TARGET_AMOUNT.message(name), node.target().amount()),
                Explanation.input(PaceText.ACTUAL.message(name), node.actual()),
                Explanation.input(PaceText.EXPECTED.message(name), node.expected()));
    }

    /** For whoever asks where it comes from. */
    static PaceFormula inFull(ColumnPaceNode node) {
        return new PaceFormula(
                node,
                node.target().explanation(),
                ActualExplanation.of(node),
                PaceExpectation.of(node).explanation());
    }

    Optional<Explanation> of(PaceFigure figure) {
        return switch (figure) {
            case ACTUAL -> Optional.of(actual);
            case EXPECTED -> Optional.of(expected);
            case GAP -> Optional.of(Explanation.difference(label(figure), actual, expected));
            case PACE -> isExpected().map(yes -> pace(figure));
            case REQUIRED_PER_DAY -> requiredPerDay(figure);
            case NEEDED_SHARE -> neededShare(figure);
            case FINISH_ON_CURVE -> isExpected().map(yes -> onCurve(figure));
            case FINISH_AT_RUN_RATE -> atRunRate(figure);
            case FINISH_AS_PLANNED -> Optional.of(Explanation.sum(label(figure), List.of(actual, rest())));
        };
    }

    /** Empty if there is nothing to compare with. */
    private Optional<Explanation> isExpected() {
        return Optional.of(expected).filter(due -> due.value().value().isPositive());
    }

    private Explanation pace(PaceFigure figure) {
        if (metric.direction() == Direction.HIGHER_IS_BETTER) {
            return Explanation.quotient(label(figure), actual, expected);
        }
        Explanation over = Explanation.difference(PaceText.GAP.message(name), actual, expected);
        Explanation deviation = Explanation.quotient(PaceText.DEVIATION.message(name), over, expected);
        Explanation whole = Explanation.input(PaceText.WHOLE.message(), Quantity.of(Ratio.ONE));
        return Explanation.difference(label(figure), whole, deviation);
    }

    private Optional<Explanation> requiredPerDay(PaceFigure figure) {
        return span.remaining() == 0
                ? Optional.empty()
                : Optional.of(Explanation.quotient(label(figure), missing(), days(PaceText.LEFT, span.remaining())));
    }

    private Optional<Explanation> neededShare(PaceFigure figure) {
        Explanation rest = rest();
        return rest.value().value().isPositive()
                ? Optional.of(Explanation.quotient(label(figure), missing(), rest))
                : Optional.empty();
    }

    private Explanation onCurve(PaceFigure figure) {
        Explanation stretch = Explanation.quotient(PaceText.STRETCH.message(name), target, expected);
        return Explanation.product(label(figure), List.of(actual, stretch));
    }

    private Optional<Explanation> atRunRate(PaceFigure figure) {
        if (span.elapsed() == 0) {
            return Optional.empty();
        }
        Explanation perDay =
                Explanation.quotient(PaceText.RUN_RATE.message(name), actual, days(PaceText.ELAPSED, span.elapsed()));
        Explanation more = Explanation.product(
                PaceText.MORE.message(name), List.of(perDay, days(PaceText.LEFT, span.remaining())));
        return Optional.of(Explanation.sum(label(figure), List.of(actual, more)));
    }

    private Explanation missing() {
        return Explanation.difference(PaceText.MISSING.message(name), target, actual);
    }

    private Explanation rest() {
        return Explanation.difference(PaceText.REST.message(name), target, expected);
    }

    private Message label(PaceFigure figure) {
        return figure.words().message(name);
    }

    static Explanation days(PaceText label, long days) {
        return Explanation.input(label.message(), Quantity.of(Ratio.of(days)));
    }

    /** Owner and period of the whole, and the slices down to the node. */
    static Message name(ColumnPaceNode node) {
        SalesTarget whole = node.whole().tree().target();
        Message name = PaceText.BELOW.message(whole.owner(), whole.period().label());
        for (TargetSlice slice : node.target().path()) {
            name = PaceText.BELOW.message(name, slice);
        }
        return name;
    }
}
