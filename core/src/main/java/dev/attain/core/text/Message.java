package dev.attain.core.text;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * One sentence for people, kept as data: equal by value, worded only when somebody reads it.
 *
 * @param wording how the sentence is worded in each language
 * @param arguments the values in it, in the order of the pattern; immutable values, shown as they print themselves
 */
public record Message(@NotNull Wording wording, @NotNull List<@NotNull Object> arguments) implements Localized {
    public Message {
        requireNonNull(wording, "message.wording");
        requireNonNull(arguments, "message.arguments");
        for (int i = 0; i < arguments.size(); i++) {
            requireNonNull(arguments.get(i), "message.arguments[" + i + "]");
        }
        arguments = List.copyOf(arguments);
    }

    /** A sentence with its values: {@code Message.of(lost, "Deal 17", "a competitor")}. */
    public static Message of(Wording wording, Object... arguments) {
        return new Message(wording, List.of(arguments));
    }

    /** The sentence in words; numbers and dates appear as they print themselves, never in a reader's own format. */
    @Override
    public String text(Locale locale) {
        Object[] words =
                arguments.stream().map(argument -> words(argument, locale)).toArray();
        return new MessageFormat(wording.pattern(locale), Locale.ROOT).format(words);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }

    private static String words(Object argument, Locale locale) {
        if (argument instanceof Localized localized) {
            return localized.text(locale);
        }
        if (argument instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (argument instanceof Collection<?> several) {
            String comma = Wording.supported(locale).equals(Locale.CHINESE) ? "、" : ", ";
            return several.stream().map(one -> words(one, locale)).collect(joining(comma));
        }
        return argument.toString();
    }
}
