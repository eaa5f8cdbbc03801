package dev.attain.incentives.recognition.title;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.title.rule.Award;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;

/**
 * Who was honoured over the seasons.
 *
 * @param entries everybody who ever had a title, most points first, then by id
 * @param rewards what is to be handed out, in the order of the seasons
 * @param findings what could not be honoured
 */
public record HonourRoll(
        @NotNull List<@NotNull Entry> entries,
        @NotNull List<@NotNull @Valid RewardDue> rewards,
        @NotNull List<@NotNull Finding> findings) {
    public HonourRoll {
        entries = Require.copy(entries, "honourRoll.entries");
        rewards = Require.copy(rewards, "honourRoll.rewards");
        findings = Require.copy(findings, "honourRoll.findings");
    }

    /** What is known of somebody; empty for whoever never had a title. */
    public Optional<Entry> entry(PartyId owner) {
        return entries.stream().filter(entry -> entry.owner().equals(owner)).findFirst();
    }

    /**
     * One line of the roll.
     *
     * @param owner whoever was honoured
     * @param honours every title and its season, in the order of the seasons
     * @param points what they brought together
     * @param level the level of these points; empty below the first
     * @param pointsToNext how many points are missing to the next level; empty at the last
     */
    public record Entry(
            @NotNull @Valid PartyId owner,
            @NotNull List<@NotNull Honour> honours,
            @PositiveOrZero int points,
            @NotNull Optional<@Valid HonourLevel> level,
            @NotNull Optional<Integer> pointsToNext) {
        public Entry {
            requireNonNull(owner, "entry.owner");
            honours = Require.copy(honours, "entry.honours");
            requireNonNull(level, "entry.level");
            requireNonNull(pointsToNext, "entry.pointsToNext");
            if (points < 0) {
                throw new IllegalArgumentException("entry.points must be zero or more, but was " + points);
            }
        }
    }

    /**
     * A title in a season.
     *
     * @param season which season
     * @param award the title, with its reason
     */
    public record Honour(
            @NotNull @Valid SalesPeriod season, @NotNull Award award) {
        public Honour {
            requireNonNull(season, "honour.season");
            requireNonNull(award, "honour.award");
        }
    }

    /**
     * A reward to be handed out.
     *
     * @param season for which season
     * @param title for which title, not blank
     * @param recipient the person or the team that gets it
     * @param reward what it is
     */
    public record RewardDue(
            @NotNull @Valid SalesPeriod season,
            @NotBlank String title,
            @NotNull @Valid PartyId recipient,
            @NotNull @Valid Reward reward) {
        public RewardDue {
            requireNonNull(season, "rewardDue.season");
            Require.text(title, "rewardDue.title");
            requireNonNull(recipient, "rewardDue.recipient");
            requireNonNull(reward, "rewardDue.reward");
        }
    }
}
