package dev.attain.core.explain;

import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Hides how other people's figures came about, and keeps every sum. */
final class Redaction {
    private final Predicate<PartyId> visible;

    private Redaction(Predicate<PartyId> visible) {
        this.visible = visible;
    }

    static Explanation of(Explanation root, Predicate<PartyId> visible) {
        return new Redaction(visible).redact(root);
    }

    private Explanation redact(Explanation node) {
        if (isHidden(node)) {
            return withheld(List.of(node));
        }
        if (node.children().isEmpty()) {
            return node;
        }
        if (node.operation() == Operation.Arithmetic.SUM) {
            return remade(node, node.operation(), partsOfSum(node.children()));
        }
        return node.children().stream().anyMatch(this::isHidden)
                ? remade(node, new Operation.Withheld(node.value()), List.of())
                : remade(
                        node,
                        node.operation(),
                        node.children().stream().map(this::redact).toList());
    }

    private List<Explanation> partsOfSum(List<Explanation> parts) {
        List<Explanation> shown = new ArrayList<>();
        parts.stream().filter(part -> !isHidden(part)).map(this::redact).forEach(shown::add);
        List<Explanation> hidden = parts.stream().filter(this::isHidden).toList();
        if (!hidden.isEmpty()) {
            shown.add(withheld(hidden));
        }
        return shown;
    }

    private boolean isHidden(Explanation node) {
        return node.about().filter(party -> !visible.test(party)).isPresent();
    }

    private static Explanation remade(Explanation node, Operation operation, List<Explanation> children) {
        return ExplanationNode.of(Explanation.of(node.label(), operation, children), node.source(), node.about());
    }

    private static Explanation withheld(List<Explanation> hidden) {
        Message label = Message.of(ExplainText.WITHHELD, hidden.size());
        Explanation sum = Explanation.sum(label, hidden);
        return Explanation.of(label, new Operation.Withheld(sum.value()), List.of());
    }
}
