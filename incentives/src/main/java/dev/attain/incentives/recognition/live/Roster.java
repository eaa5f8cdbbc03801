package dev.attain.incentives.recognition.live;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.recognition.score.Score;
import dev.attain.incentives.recognition.score.ScoreOrder;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Who is ranked, by id and by number, in columns; numbers of those who left are given again. Ids are found by open
 * addressing (Knuth, volume 3, section 6.4, algorithms L and R), for every reference that is followed costs as much as
 * the search for a rank. Mutable, for one thread.
 */
final class Roster {
    private static final int LEAST_SLOTS = 16;

    private final ScoreOrder order;
    /** The hash of an id above, its number plus one below; zero where nobody is. A power of two, at most half full. */
    private long[] slots = new long[LEAST_SLOTS];

    private PartyId[] owners = new PartyId[LEAST_SLOTS / 2];
    /** The scores that say more than owner and step do; as long as there is none, so is the column. */
    private @Nullable Score[] scores = {};

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

    /** The score of a member with a step. */
    Score score(int number, long step) {
        Score score = kept(number);
        return score == null ? order.bare(owners[number], step) : score;
    }

    /** Takes in somebody who is not there, and gives a number. */
    int add(Score score) {
        if (used - left == owners.length) {
            grow();
        }
        int number = left > 0 ? free[--left] : used++;
        owners[number] = score.owner();
        slots[slotOf(score.owner())] = slot(score.owner(), number);
        change(number, score);
        return number;
    }

    /**
     * Gives another score to a member who stands nowhere; one that owner and step tell is made again when somebody
     * asks.
     */
    void change(int number, Score score) {
        if (!order.isBare(score)) {
            scores = number < scores.length ? scores : Arrays.copyOf(scores, owners.length);
            scores[number] = score;
        } else if (kept(number) != null) {
            scores[number] = null;
        }
    }

    void remove(int number) {
        close(slotOf(owners[number]));
        if (kept(number) != null) {
            scores[number] = null;
        }
        free[left++] = number;
    }

    /** Below zero if the first stands before the second, both with a step: those who are level by id. */
    int compare(int one, int other, long step) {
        int level = compareLevel(one, other, step);
        return level == 0 && one != other ? owners[one].compareTo(owners[other]) : level;
    }

    /** Below zero if the first is ahead of the second, both with a step, zero if they are level. */
    int compareLevel(int one, int other, long step) {
        if (one == other) {
            return 0;
        }
        return kept(one) == null && kept(other) == null
                ? order.compareBare(owners[one], owners[other])
                : order.compareWithin(score(one, step), score(other, step));
    }

    private @Nullable Score kept(int number) {
        return number < scores.length ? scores[number] : null;
    }

    private void grow() {
        int most = Math.multiplyExact(2, owners.length);
        owners = Arrays.copyOf(owners, most);
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
