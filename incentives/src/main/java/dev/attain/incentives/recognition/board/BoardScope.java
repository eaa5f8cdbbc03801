package dev.attain.incentives.recognition.board;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * Among whom a board ranks.
 *
 * @param teams members of these teams; of any or none where the list is empty
 * @param levels people on these steps of the career ladder; on any where the list is empty
 */
public record BoardScope(
        @NotNull List<@NotNull @Valid PartyId> teams,
        @NotNull List<@NotBlank String> levels) {
    /** Among everybody. */
    public static final BoardScope EVERYBODY = new BoardScope(List.of(), List.of());

    public BoardScope {
        teams = Require.copy(teams, "boardScope.teams");
        levels = Require.copy(levels, "boardScope.levels");
        levels.forEach(level -> Require.text(level, "boardScope.levels"));
    }

    /** Among the members of some teams. */
    public static BoardScope teams(PartyId... teams) {
        return new BoardScope(List.of(teams), List.of());
    }

    /** Among people on some steps of the career ladder. */
    public static BoardScope levels(String... levels) {
        return new BoardScope(List.of(), List.of(levels));
    }

    /** Whether a member of a team on a step of the ladder, each of which may be unknown, is among them. */
    public boolean contains(Optional<PartyId> team, Optional<String> level) {
        return (teams.isEmpty() || team.filter(teams::contains).isPresent())
                && (levels.isEmpty() || level.filter(levels::contains).isPresent());
    }
}
