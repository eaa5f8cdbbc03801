package dev.attain.core.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Puts messages into words, one after the other into one text. What patterns are made of in practice, {@code {0}} and a
 * doubled quote, is written in one pass over the pattern; all else is left to {@link MessageFormat}.
 */
final class MessageWriter {
    private static final int ARGUMENT_LENGTH = "{0}".length();

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    private MessageWriter(Locale locale) {
        this.locale = locale;
    }

    static String write(Message message, Locale locale) {
        MessageWriter writer = new MessageWriter(locale);
        writer.write(message);
        return writer.out.toString();
    }

    private void write(Message message) {
        String pattern = message.wording().pattern(locale);
        int start = out.length();
        if (!isWritten(pattern, message.arguments())) {
            out.setLength(start);
            out.append(formatted(pattern, message.arguments()));
        }
    }

    private boolean isWritten(String pattern, List<Object> arguments) {
        int from = 0;
        int mark = nextMark(pattern, from);
        while (mark < pattern.length()) {
            out.append(pattern, from, mark);
            int argument = argumentAt(mark, pattern);
            if (argument >= 0 && argument < arguments.size()) {
                writeArgument(arguments.get(argument));
                from = mark + ARGUMENT_LENGTH;
            } else if (pattern.startsWith("''", mark)) {
                out.append('\'');
                from = mark + 2;
            } else {
                return false;
            }
            mark = nextMark(pattern, from);
        }
        out.append(pattern, from, mark);
        return true;
    }

    private static int nextMark(String pattern, int from) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) != '{' && pattern.charAt(at) != '\'') {
            at++;
        }
        return at;
    }

    /** The number in a <code>{0}</code> to <code>{9}</code> that begins here; less than zero if none does. */
    private static int argumentAt(int mark, String pattern) {
        boolean closed = pattern.charAt(mark) == '{' && mark + 2 < pattern.length() && pattern.charAt(mark + 2) == '}';
        int digit = closed ? pattern.charAt(mark + 1) - '0' : -1;
        return digit <= 9 ? digit : -1;
    }

    private void writeArgument(Object argument) {
        if (argument instanceof Message message) {
            write(message);
        } else if (argument instanceof Collection<?> several) {
            writeAll(several);
        } else {
            out.append(words(argument));
        }
    }

    private void writeAll(Collection<?> several) {
        String comma = Wording.supported(locale).equals(Locale.CHINESE) ? "、" : ", ";
        String between = "";
        for (Object one : several) {
            out.append(between);
            writeArgument(one);
            between = comma;
        }
    }

    private String words(Object argument) {
        if (argument instanceof Localized localized) {
            return localized.text(locale);
        }
        return argument instanceof BigDecimal decimal ? decimal.toPlainString() : argument.toString();
    }

    private String formatted(String pattern, List<Object> arguments) {
        Object[] words = arguments.stream().map(this::alone).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    private String alone(Object argument) {
        MessageWriter writer = new MessageWriter(locale);
        writer.writeArgument(argument);
        return writer.out.toString();
    }
}
