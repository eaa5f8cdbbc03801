package dev.attain.core.finding;

import dev.attain.core.internal.Require;
import dev.attain.core.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with one definition before anything is refused; mutable, for one thread, used
 * inside a constructor.
 *
 * <pre>{@code
 * Findings.in("tier")
 *         .unless(!rate.isNegative(), "rate", TierText.RATE_NEGATIVE, rate)
 *         .unless(from.isPositive(), "from", TierText.FROM_NOT_POSITIVE, from)
 *         .refuse();
 * }</pre>
 */
public final class Findings {
    private final String subject;
    private final List<Finding> found = new ArrayList<>();

    private Findings(String subject) {
        this.subject = Require.text(subject, "findings.subject");
    }

    /** Starts with nothing found in {@code subject}, the name under which its users know the definition. */
    public static Findings in(String subject) {
        return new Findings(subject);
    }

    /** Adds an error at {@code path} inside the subject, unless the condition holds. */
    public Findings unless(boolean holds, String path, Wording wording, Object... arguments) {
        return holds ? this : add(Finding.error(path, wording, arguments));
    }

    /** Adds one finding whose path starts inside the subject. */
    public Findings add(Finding finding) {
        found.add(finding.below(subject));
        return this;
    }

    /** Adds several findings whose paths start inside the subject. */
    public Findings addAll(List<Finding> findings) {
        findings.forEach(this::add);
        return this;
    }

    /** What was found so far, in the order in which it was found. */
    public List<Finding> list() {
        return List.copyOf(found);
    }

    /**
     * Refuses the definition if an error was found; warnings and hints alone pass.
     *
     * @throws InvalidDefinitionException with everything that was found
     */
    public void refuse() {
        if (found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            throw new InvalidDefinitionException(subject, found);
        }
    }
}
