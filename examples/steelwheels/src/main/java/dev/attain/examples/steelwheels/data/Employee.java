package dev.attain.examples.steelwheels.data;

import dev.attain.core.party.PartyId;
import java.util.Optional;

/**
 * Somebody who works at Steel Wheels.
 *
 * @param number the employee number, by which ties are broken
 * @param name first and last name
 * @param title what the database calls the job
 * @param territory what the office where the employee works serves
 * @param reportsTo the superior; empty for the president
 */
public record Employee(int number, String name, String title, String territory, Optional<PartyId> reportsTo) {
    /** The id of the employee with a number. */
    public static PartyId id(int number) {
        return PartyId.of(Integer.toString(number));
    }

    /** The id of this employee. */
    public PartyId id() {
        return id(number);
    }
}
