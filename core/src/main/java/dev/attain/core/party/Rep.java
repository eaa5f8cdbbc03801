package dev.attain.core.party;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One person who sells.
 *
 * @param id whoever this is
 * @param name what people call this person, not blank
 * @param team the team; empty for whoever belongs to none
 * @param level step of the career ladder, the host's own name for it, such as {@code senior}; not blank
 * @param skills what this person can do, each skill once
 * @param hiredOn first day at work, inclusive
 * @param leftOn first day no longer at work, exclusive end, after {@code hiredOn}; empty while employed
 */
@Value.Builder
public record Rep(
        @NotNull PartyId id,
        @NotBlank String name,
        @NotNull Optional<PartyId> team,
        @NotBlank String level,
        @NotNull List<@NotNull @Valid Skill> skills,
        @NotNull LocalDate hiredOn,
        @NotNull Optional<LocalDate> leftOn)
        implements WithRep {
    public Rep {
        requireNonNull(id, "rep.id");
        Require.text(name, "rep.name");
        requireNonNull(team, "rep.team");
        Require.text(level, "rep.level");
        skills = Require.copy(skills, "rep.skills");
        requireNonNull(hiredOn, "rep.hiredOn");
        requireNonNull(leftOn, "rep.leftOn");
        check(id, skills, hiredOn, leftOn).refuse();
    }

    /** Starts an empty rep. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rep; sets every attribute at most once. */
    public static final class Builder extends StrictRepBuilder {
        Builder() {}
    }

    /** The grade in a skill; empty if this person does not have it. */
    public Optional<Integer> grade(String skill) {
        return skills.stream()
                .filter(has -> has.name().equals(skill))
                .map(Skill::grade)
                .findFirst();
    }

    /** Whether this person is employed on a date: from {@code hiredOn}, inclusive, to {@code leftOn}, exclusive. */
    public boolean employedOn(LocalDate date) {
        return !date.isBefore(hiredOn) && leftOn.map(date::isBefore).orElse(true);
    }

    private static Findings check(PartyId id, List<Skill> skills, LocalDate hiredOn, Optional<LocalDate> leftOn) {
        Findings findings = Findings.in("rep");
        leftOn.ifPresent(left ->
                findings.unless(left.isAfter(hiredOn), "leftOn", PartyText.LEFT_BEFORE_HIRED, id, hiredOn, left));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < skills.size(); i++) {
            findings.unless(
                    seen.add(skills.get(i).name()), "skills[" + i + "]", PartyText.SKILL_TWICE, id, skills.get(i));
        }
        return findings;
    }
}
