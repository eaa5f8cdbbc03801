package dev.attain.core.role;

import dev.attain.core.explain.Explanation;
import dev.attain.core.party.PartyId;
import java.util.List;
import org.immutables.value.Value;

/** One level of a team beside what the gradient wants. */
@Value.Immutable
public sealed interface LevelComparison permits ImmutableLevelComparison {
    /** The level. */
    String level();

    /** How the wanted headcount comes from the headcount of the team. */
    Explanation explanation();

    /** Who is of this level, the longest employed first, then by id. */
    List<PartyId> members();

    /** Who could rise into this level: surplus of the level below, the longest employed first. */
    List<PartyId> rising();

    /** Who could step back into this level once nobody more can rise: surplus of the level above, the newest first. */
    List<PartyId> steppingBack();

    /** How many people of this level the gradient wants. */
    @Value.Derived
    default int wanted() {
        return TalentComparer.people(explanation());
    }

    /** How many there are. */
    default int actual() {
        return members().size();
    }

    /** How many more there are than wanted; zero if there are not. */
    default int surplus() {
        return Math.max(0, actual() - wanted());
    }

    /** How many fewer there are than wanted; zero if there are not. */
    default int gap() {
        return Math.max(0, wanted() - actual());
    }

    /** How much of the gap nobody of a neighbouring level can fill. */
    default int open() {
        return gap() - rising().size() - steppingBack().size();
    }
}
