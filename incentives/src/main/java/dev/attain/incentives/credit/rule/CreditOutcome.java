package dev.attain.incentives.credit.rule;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.incentives.credit.event.CreditShare;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a credit rule says about an event. */
public sealed interface CreditOutcome {
    /** The rule has nothing to say about this event; the next terms are asked. */
    static CreditOutcome nobody() {
        return new Credited(List.of());
    }

    /** These payees are credited. */
    static CreditOutcome credited(CreditShare... shares) {
        return new Credited(List.of(shares));
    }

    /** The event cannot be credited, with the reason; its path starts inside the event: {@code territory}. */
    static CreditOutcome refused(Finding finding) {
        return new Refused(List.of(finding));
    }

    /**
     * Who is credited.
     *
     * @param shares their shares, none if the rule has nothing to say
     */
    record Credited(@NotNull List<@NotNull CreditShare> shares) implements CreditOutcome {
        public Credited {
            shares = Require.copy(shares, "credited.shares");
        }
    }

    /**
     * Why the event cannot be credited; it credits nobody then, whatever other terms say.
     *
     * @param findings what is wrong, at least one; their paths start inside the event
     */
    record Refused(@NotEmpty List<@NotNull Finding> findings) implements CreditOutcome {
        public Refused {
            findings = Require.copy(findings, "refused.findings");
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("refused.findings must name a reason, but had none");
            }
        }
    }
}
