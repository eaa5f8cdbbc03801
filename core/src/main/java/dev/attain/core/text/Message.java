package dev.attain.core.text;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
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
            if (arguments.get(i) == null) {
                throw new NullPointerException("message.arguments[" + i + "]");
            }
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
        return MessageWriter.write(this, locale);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }
}
