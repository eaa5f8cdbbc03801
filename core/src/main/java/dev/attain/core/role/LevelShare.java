package dev.attain.core.role;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.validation.HasShare;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Which share of a team should be of one level: {@code new LevelShare("senior", Rate.percent("40"))}.
 *
 * @param level step of the career ladder, named as in {@link dev.attain.core.party.Rep#level}; not blank
 * @param share share of the headcount, zero or more
 */
public record LevelShare(@NotBlank String level, @NotNull Rate share) implements HasShare {
    public LevelShare {
        Require.text(level, "levelShare.level");
        requireNonNull(share, "levelShare.share");
        Findings.in("levelShare")
                .unless(!share.isNegative(), "share", RoleText.SHARE_NEGATIVE, share)
                .refuse();
    }

    @Override
    public Ratio exactShare() {
        return share.toRatio();
    }
}
