package dev.attain.incentives.recognition.live;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.ScoreOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who is ranked, by id and by number, in columns; numbers of those who left are given again. Ids are found by open addressing
 * (Knuth, volume 3, section 6.4, algorithms L and R), for every reference that is followed costs as much as the search for a
 * rank. Mutable, for one thread.
 */
final class Roster {
    private static final int LEAST_SLOTS = 16;

    private final ScoreOrder order;
    /** The hash of an id above, its number plus one below; zero where nobody is. A power of two, at most half full. */
    private long[] slots = new long[LEAST_SLOTS];

    private PartyId[] owners = new PartyId[LEAST_SLOTS / 2];
    private Score[] scores = new Score[LEAST_SLOTS / 2];
    private long[] steps = new long[LEAST_SLOTS / 2];
    private int[] free = new int[LEAST_SLOTS / 2];
    private int used;
    private int left;

    Roster(ScoreOrder order) {
        this.order = order;
    }

    /** The number of an id. */
    OptionalInt find(PartyId owner) {
        long slot = slots[slotOf(owner)];
        return slot == 0 ? OptionalInt.empty() : OptionalInt.of(number(slot));
    }

    Score score(int number) {
        return scores[number];
    }

    /** What is compared before the scores are; the more the better. */
    long step(int number) {
        return steps[number];
    }

    /** Takes in somebody who is not there, and gives a number. */
    int add(Score score) {
        if (used - left == scores.length) {
            grow();
        }
        int number = left > 0 ? free[--left] : used++;
        owners[number] = score.owner();
        slots[slotOf(score.owner())] = slot(score.owner(), number);
        change(number, score);
        return number;
    }

    /** Gives another score to a member who stands nowhere. */
    void change(int number, Score score) {
        scores[number] = score;
        steps[number] = order.steps(score.value());
    }

    void remove(int number) {
        close(slotOf(owners[number]));
        free[left++] = number;
    }

    /** The scores of all, in no particular order. */
    List<Score> scores() {
        List<Score> all = new ArrayList<>(used - left);
        for (long slot : slots) {
            if (slot != 0) {
                all.add(scores[number(slot)]);
            }
        }
        return all;
    }

    /** Below zero if the first stands before the second, whose step is the same: those who are level by id. */
    int compare(int one, int other) {
        int level = compareLevel(one, other);
        return level == 0 && one != other ? owners[one].compareTo(owners[other]) : level;
    }

    /** Below zero if the first is ahead of the second, whose step is the same, zero if they are level. */
    int compareLevel(int one, int other) {
        return one == other ? 0 : order.compareWithin(scores[one], scores[other]);
    }

    private void grow() {
        int most = Math.multiplyExact(2, scores.length);
        owners = Arrays.copyOf(owners, most);
        scores = Arrays.copyOf(scores, most);
        steps = Arrays.copyOf(steps, most);
        free = Arrays.copyOf(free, most);
        long[] before = slots;
        slots = new long[Math.multiplyExact(2, most)];
        for (long slot : before) {
            if (slot != 0) {
                slots[slotOf(owners[number(slot)])] = slot;
            }
        }
    }

    /** Where an id is, or would be. */
    private int slotOf(PartyId owner) {
        int hash = hash(owner);
        int at = hash & (slots.length - 1);
        while (slots[at] != 0
                && !((int) (slots[at] >>> Integer.SIZE) == hash && owners[number(slots[at])].equals(owner))) {
            at = next(at);
        }
        return at;
    }

    /** Empties a slot, into which those behind move up that would not be found any more. */
    private void close(int emptied) {
        int hole = emptied;
        for (int at = next(hole); slots[at] != 0; at = next(at)) {
            int home = (int) (slots[at] >>> Integer.SIZE) & (slots.length - 1);
            if (distance(home, at) >= distance(hole, at)) {
                slots[hole] = slots[at];
                hole = at;
            }
        }
        slots[hole] = 0;
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int distance(int from, int to) {
        return (to - from) & (slots.length - 1);
    }

    private static long slot(PartyId owner, int number) {
        return (long) hash(owner) << Integer.SIZE | (number + 1);
    }

    private static int number(long slot) {
        return (int) slot - 1;
    }

    /** Spread over all bits (multiplicative hashing), for ids of a host often differ in their last digits alone. */
    private static int hash(PartyId owner) {
        int spread = owner.hashCode() * 0x9E3779B9;
        return spread ^ spread >>> 16;
    }
}
