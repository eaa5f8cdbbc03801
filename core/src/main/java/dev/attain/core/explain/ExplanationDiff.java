package dev.attain.core.explain;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a figure is another one than before: the part of the two trees in which they differ, down to the causes.
 *
 * @param label what the figure is
 * @param kind how it differs
 * @param before the figure before; empty if it was added
 * @param after the figure after; empty if it was removed
 * @param details the figures below that differ; none for a cause
 */
public record ExplanationDiff(
        @NotNull Message label,
        @NotNull Kind kind,
        @NotNull Optional<Quantity> before,
        @NotNull Optional<Quantity> after,
        @NotNull List<@NotNull ExplanationDiff> details)
        implements Localized {

    /** How a figure differs. */
    public enum Kind {
        /** Equal in every respect. */
        SAME,
        /** Made in the same way from figures that differ, or another input. */
        CHANGED,
        /** Made in another way: another operation, table, rule or version. */
        REMADE,
        /** Only after. */
        ADDED,
        /** Only before. */
        REMOVED
    }

    public ExplanationDiff {
        requireNonNull(label, "diff.label");
        requireNonNull(kind, "diff.kind");
        requireNonNull(before, "diff.before");
        requireNonNull(after, "diff.after");
        details = Require.copy(details, "diff.details");
    }

    /** Compares two explanations of the same figure; parts are matched by their labels. */
    public static ExplanationDiff of(Explanation before, Explanation after) {
        return Comparison.of(before, after);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return kind == Kind.SAME;
    }

    /** The differences that have no further cause below them, in the order of the trees. */
    public List<ExplanationDiff> causes() {
        if (isEmpty()) {
            return List.of();
        }
        return details.isEmpty()
                ? List.of(this)
                : details.stream().flatMap(detail -> detail.causes().stream()).toList();
    }

    /** The differing part of the trees in words, a line per figure, two spaces deeper at each level. */
    @Override
    public String text(Locale locale) {
        return lines(locale, "").collect(java.util.stream.Collectors.joining());
    }

    private Stream<String> lines(Locale locale, String indent) {
        String line = indent + sentence().text(locale) + "\n";
        return Stream.concat(Stream.of(line), details.stream().flatMap(detail -> detail.lines(locale, indent + "  ")));
    }

    private Message sentence() {
        Object was = before.<Object>map(value -> value).orElse("");
        Object is = after.<Object>map(value -> value).orElse("");
        return switch (kind) {
            case SAME -> Message.of(ExplainText.DIFF_SAME, label, is);
            case CHANGED -> Message.of(ExplainText.DIFF_CHANGED, label, was, is);
            case REMADE -> Message.of(ExplainText.DIFF_REMADE, label, was, is);
            case ADDED -> Message.of(ExplainText.DIFF_ADDED, label, is);
            case REMOVED -> Message.of(ExplainText.DIFF_REMOVED, label, was);
        };
    }
}
