package dev.attain.incentives.recognition.title;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What titles bring over the seasons: points, levels, and rewards that are not money.
 *
 * @param id which terms, not blank
 * @param version which version of them, not blank
 * @param honours what the titles are worth, each title once; others bring nothing
 * @param levels the levels, their points rising
 */
@Value.Builder
public record HonourTerms(
        @NotBlank String id,
        @NotBlank String version,
        @NotNull List<@NotNull @Valid TitleHonour> honours,
        @NotNull List<@NotNull @Valid HonourLevel> levels)
        implements WithHonourTerms {
    public HonourTerms {
        Require.text(id, "honourTerms.id");
        Require.text(version, "honourTerms.version");
        honours = Require.copy(honours, "honourTerms.honours");
        levels = Require.copy(levels, "honourTerms.levels");
        Findings findings = Findings.in("honourTerms");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < honours.size(); i++) {
            String title = honours.get(i).title();
            findings.unless(seen.add(title), "honours[" + i + "].title", TitleText.HONOUR_TWICE, title);
        }
        for (int i = 1; i < levels.size(); i++) {
            findings.unless(
                    levels.get(i).points() > levels.get(i - 1).points(),
                    "levels[" + i + "].points",
                    TitleText.LEVELS_RISE,
                    levels.get(i).points(),
                    levels.get(i - 1).points());
        }
        findings.refuse();
    }

    /** Starts empty terms. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds terms; sets every attribute at most once. */
    public static final class Builder extends StrictHonourTermsBuilder {
        Builder() {}
    }

    /** What a title is worth; empty if it brings nothing. */
    public Optional<TitleHonour> honour(String title) {
        return honours.stream().filter(one -> one.title().equals(title)).findFirst();
    }

    /** The level of so many points; empty below the first. */
    public Optional<HonourLevel> level(int points) {
        return levels.stream().filter(one -> one.points() <= points).reduce((lower, higher) -> higher);
    }

    /** The level that comes after so many points; empty at the last. */
    public Optional<HonourLevel> next(int points) {
        return levels.stream().filter(one -> one.points() > points).findFirst();
    }
}
