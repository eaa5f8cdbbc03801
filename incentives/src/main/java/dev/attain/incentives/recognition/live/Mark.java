package dev.attain.incentives.recognition.live;

import dev.attain.incentives.recognition.score.ScoreOrder;

/** A place that a member marks in the order; compared only with those whose steps are the same. */
enum Mark {
    /** Where it stands itself, those who are level in the order of their ids. */
    ITSELF,
    /** Where those who are level with it begin. */
    LEVEL,
    /** Where those who are behind it begin. */
    BEHIND;

    /** Whether somebody stands before the place that a member marks. */
    boolean isAfter(Member there, Member member, ScoreOrder order) {
        if (there == member) {
            return this == BEHIND;
        }
        return switch (this) {
            case ITSELF -> there.compareTo(member, order) < 0;
            case LEVEL -> order.compareWithin(there.score(), member.score()) < 0;
            case BEHIND -> order.compareWithin(there.score(), member.score()) <= 0;
        };
    }
}
