package dev.attain.incentives.recognition.live;

import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.ScoreOrder;

/** One who is ranked, by what, and among which neighbours; mutable. */
final class Member {
    private final int number;
    private Score score;
    private long step;
    private Block block;

    /** A member who stands nowhere yet. */
    Member(int number, Score score, long step) {
        this.number = number;
        this.score = score;
        this.step = step;
        this.block = Block.NONE;
    }

    /** Its place in the {@link Roster}. */
    int number() {
        return number;
    }

    Score score() {
        return score;
    }

    /** What is compared before the scores are; the more the better. */
    long step() {
        return step;
    }

    /** Where it stands. */
    Block block() {
        return block;
    }

    /** Which of two with the same step stands before the other: those who are level in the order of their ids. */
    int compareTo(Member other, ScoreOrder order) {
        int level = order.compareWithin(score, other.score);
        return level == 0 ? score.owner().compareTo(other.score.owner()) : level;
    }

    /** Gives another score to a member who stands nowhere. */
    void take(Score other, long otherStep) {
        score = other;
        step = otherStep;
    }

    void moveTo(Block other) {
        block = other;
    }
}
