package dev.attain.core.explain;

import dev.attain.core.text.Message;
import java.util.Locale;

/** Puts a tree into words, a line per figure. */
final class ExplanationWriter {
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private ExplanationWriter(Locale locale) {
        this.locale = locale;
    }

    static String write(Explanation root, Locale locale) {
        ExplanationWriter writer = new ExplanationWriter(locale);
        writer.write(root, 0);
        return writer.out.toString();
    }

    private void write(Explanation node, int depth) {
        out.append("  ".repeat(depth)).append(line(node).text(locale)).append('\n');
        node.children().forEach(child -> write(child, depth + 1));
    }

    private static Message line(Explanation node) {
        Message figure = Message.of(ExplainText.LINE, node.label(), node.value());
        Message sourced = node.source()
                .map(source -> Message.of(ExplainText.LINE_SOURCE, figure, source))
                .orElse(figure);
        return node.operation()
                .words()
                .map(made -> Message.of(ExplainText.LINE_MADE, sourced, made))
                .orElse(sourced);
    }
}
