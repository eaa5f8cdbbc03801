package dev.attain.core.explain;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import java.util.List;
import java.util.Optional;

/** The one place where nodes are made. */
final class ExplanationNode {
    private ExplanationNode() {}

    static Explanation of(Message label, Operation operation, List<Explanation> children) {
        return ImmutableExplanation.builder()
                .label(requireNonNull(label, "explanation.label"))
                .operation(requireNonNull(operation, "explanation.operation"))
                .addAllChildren(Require.copy(children, "explanation.children"))
                .build();
    }

    /** The same figure with another origin. */
    static Explanation of(Explanation figure, Optional<Source> source, Optional<PartyId> about) {
        return ImmutableExplanation.builder()
                .label(figure.label())
                .operation(figure.operation())
                .addAllChildren(figure.children())
                .source(source)
                .about(about)
                .build();
    }
}
