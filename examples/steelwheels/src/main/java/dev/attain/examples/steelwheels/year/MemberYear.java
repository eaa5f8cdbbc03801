package dev.attain.examples.steelwheels.year;

import dev.attain.examples.steelwheels.people.Member;

/**
 * The year of one member of the sales force.
 *
 * @param member whose year it is
 * @param figures a rep's own, or the sums of the reps below a leader; the pay is the member's own in both cases
 */
public record MemberYear(Member member, YearFigures figures) {}
