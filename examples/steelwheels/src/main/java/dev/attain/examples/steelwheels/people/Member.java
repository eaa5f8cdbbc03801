package dev.attain.examples.steelwheels.people;

import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.data.Employee;
import java.util.List;

/**
 * Somebody of the sales force, with the reps whose sales count for them.
 *
 * @param who the person
 * @param role what the person is
 * @param reps the rep alone, or everybody below who sells, in the order of their numbers
 */
public record Member(Employee who, Role role, List<PartyId> reps) {
    public Member {
        reps = List.copyOf(reps);
    }
}
