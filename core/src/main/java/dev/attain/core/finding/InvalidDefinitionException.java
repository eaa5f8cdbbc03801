package dev.attain.core.finding;

import static java.util.stream.Collectors.joining;

import dev.attain.core.internal.Require;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A definition that cannot mean anything, with all its findings at once. */
public final class InvalidDefinitionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String subject;
    private final transient @Nullable List<Finding> findings;

    /**
     * Refuses a definition.
     *
     * @param subject the name under which its users know the definition
     * @param findings everything that was found, at least one
     */
    public InvalidDefinitionException(String subject, List<Finding> findings) {
        super(sentence(subject, findings, Locale.ROOT));
        this.subject = subject;
        this.findings = Require.copy(findings, "findings");
    }

    /**
     * Everything that is wrong, in the order of the definition; empty only after Java serialization, which keeps the
     * text.
     */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }

    /** The whole refusal in a reader's language. */
    public String message(Locale locale) {
        return findings == null ? String.valueOf(getMessage()) : sentence(subject, findings, locale);
    }

    private static String sentence(String subject, List<Finding> findings, Locale locale) {
        String all =
                findings.stream().map(finding -> "\n  " + finding.text(locale)).collect(joining());
        return FindingText.REFUSED.message(subject, findings.size()).text(locale) + all;
    }
}
