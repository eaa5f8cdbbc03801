package dev.attain.core.finding;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * One thing that is wrong or doubtful, where it is, and what to do about it.
 *
 * @param code stable name of this kind of finding, for programs: {@code money.weight-negative}
 * @param severity how much it weighs
 * @param path the place, from the outermost thing inwards: {@code weights[2]}, {@code plan.tiers[1].from}
 * @param message what is wrong, with the value and the cure
 */
public record Finding(
        @NotBlank String code,
        @NotNull Severity severity,
        @NotBlank String path,
        @NotNull Message message) implements Localized {
    public Finding {
        Require.text(code, "finding.code");
        requireNonNull(severity, "finding.severity");
        Require.text(path, "finding.path");
        requireNonNull(message, "finding.message");
    }

    /** Something that cannot be used. */
    public static Finding error(String path, Wording wording, Object... arguments) {
        return new Finding(wording.code(), Severity.ERROR, path, Message.of(wording, arguments));
    }

    /** Something that is used but doubtful. */
    public static Finding warning(String path, Wording wording, Object... arguments) {
        return new Finding(wording.code(), Severity.WARNING, path, Message.of(wording, arguments));
    }

    /** Something worth knowing. */
    public static Finding hint(String path, Wording wording, Object... arguments) {
        return new Finding(wording.code(), Severity.HINT, path, Message.of(wording, arguments));
    }

    /**
     * The same finding seen from the owner of the place: {@code tiers[1].from} below {@code plan}, {@code [2]} below
     * {@code weights}.
     */
    public Finding below(String owner) {
        return new Finding(code, severity, owner + (path.startsWith("[") ? "" : ".") + path, message);
    }

    /** Place and sentence: {@code weights[2]: must be zero or more, but was -1}. */
    @Override
    public String text(Locale locale) {
        return path + ": " + message.text(locale);
    }

    /** Place and sentence in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }
}
