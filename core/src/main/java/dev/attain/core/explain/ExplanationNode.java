package dev.attain.core.explain;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * The one kind of node. A record, because a line is explained in dozens of them and a builder would copy each twice.
 */
record ExplanationNode(
        Message label,
        Operation operation,
        List<Explanation> children,
        Optional<Source> source,
        Optional<PartyId> about,
        Quantity value)
        implements Explanation {

    static Explanation of(Message label, Operation operation, List<Explanation> children) {
        requireNonNull(label, "explanation.label");
        requireNonNull(operation, "explanation.operation");
        List<Explanation> below = Require.copy(children, "explanation.children");
        Quantity value = operation.apply(Operands.values(below));
        return new ExplanationNode(label, operation, below, Optional.empty(), Optional.empty(), value);
    }

    /** The same figure with another origin. */
    static Explanation of(Explanation figure, Optional<Source> source, Optional<PartyId> about) {
        return new ExplanationNode(
                figure.label(), figure.operation(), figure.children(), source, about, figure.value());
    }
}
