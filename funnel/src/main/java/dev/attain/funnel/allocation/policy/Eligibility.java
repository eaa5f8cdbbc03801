package dev.attain.funnel.allocation.policy;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.task.TaskId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What must hold before a rep may get a task, whatever the score.
 *
 * @param skills whether the rep needs every skill of the task in at least its grade
 * @param territory whether a task that has a territory needs a rep who works there
 * @param absence whether the rep must be at work on some day from {@code asOf} to the due date; without a due date, on
 *     {@code asOf}
 * @param exclusions who is not to serve which customer
 * @param pins which tasks are for one rep only, each task once
 * @param quotas how much the reps of a team get at most, each team once
 */
@Value.Builder
public record Eligibility(
        boolean skills,
        boolean territory,
        boolean absence,
        @NotNull List<@NotNull @Valid Exclusion> exclusions,
        @NotNull List<@NotNull @Valid Pin> pins,
        @NotNull List<@NotNull @Valid TeamQuota> quotas)
        implements WithEligibility {
    /** Skills, territory and absence count; nobody is excluded or pinned, and no team has a quota. */
    public static final Eligibility USUAL = new Eligibility(true, true, true, List.of(), List.of(), List.of());

    public Eligibility {
        exclusions = Require.copy(exclusions, "eligibility.exclusions");
        pins = Require.copy(pins, "eligibility.pins");
        quotas = Require.copy(quotas, "eligibility.quotas");
        Findings findings = Findings.in("eligibility");
        checkPins(findings, pins);
        checkQuotas(findings, quotas);
        findings.refuse();
    }

    /** Starts an empty eligibility. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an eligibility; sets every attribute at most once. */
    public static final class Builder extends StrictEligibilityBuilder {
        Builder() {}
    }

    private static void checkPins(Findings findings, List<Pin> pins) {
        Map<TaskId, PartyId> seen = new HashMap<>();
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            PartyId other = seen.putIfAbsent(pin.task(), pin.rep());
            if (other != null) {
                boolean same = other.equals(pin.rep());
                findings.unless(!same, "pins[" + i + "]", PolicyText.PIN_TWICE, pin.task(), pin.rep());
                findings.unless(same, "pins[" + i + "]", PolicyText.PIN_CONTRADICTS, pin.task(), other, pin.rep());
            }
        }
    }

    private static void checkQuotas(Findings findings, List<TeamQuota> quotas) {
        Set<PartyId> seen = new HashSet<>();
        for (int i = 0; i < quotas.size(); i++) {
            PartyId team = quotas.get(i).team();
            findings.unless(seen.add(team), "quotas[" + i + "]", PolicyText.QUOTA_TWICE, team);
        }
    }
}
