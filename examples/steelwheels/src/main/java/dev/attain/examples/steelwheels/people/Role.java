package dev.attain.examples.steelwheels.people;

/** What somebody is in the sales force, read off the reporting lines: titles are spelled in more than one way. */
public enum Role {
    /** Sells. */
    REP,
    /** Leads reps. */
    MANAGER,
    /** Leads managers. */
    VP
}
