package dev.attain.examples.steelwheels.year;

import dev.attain.examples.steelwheels.people.Member;

/**
 * The year of one member of the sales force.
 *
 * @param member whose year it is
 * @param figures a rep's own, or the sums of the reps below a leader
 */
public record MemberYear(Member member, YearFigures figures) {}
