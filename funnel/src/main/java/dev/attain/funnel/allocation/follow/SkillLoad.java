package dev.attain.funnel.allocation.follow;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How scarce a skill is.
 *
 * @param skill its name, not blank
 * @param asked how many tasks ask for it
 * @param open how many of these stay open
 * @param able the reps who have it in some grade, by id
 * @param places how many of these tasks those reps could get together
 * @param cost what it costs that not everybody has it: how much more the best plan would be worth if no task asked for
 *     it, in points
 */
public record SkillLoad(
        @NotBlank String skill,
        int asked,
        int open,
        @NotNull List<@NotNull PartyId> able,
        long places,
        @NotNull Quantity cost) {
    public SkillLoad {
        Require.text(skill, "skillLoad.skill");
        able = Require.copy(able, "skillLoad.able");
        requireNonNull(cost, "skillLoad.cost");
    }

    /** Whether more tasks ask for the skill than reps who have it could get. */
    public boolean isShort() {
        return asked > places;
    }
}
