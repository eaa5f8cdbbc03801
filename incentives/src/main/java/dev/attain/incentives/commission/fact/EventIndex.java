package dev.attain.incentives.commission.fact;

import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import java.util.List;

/**
 * Finds the first credit of an event by its id: a table with open addressing, at most two thirds full. A slot holds the
 * hash of an id beside its place, so that an id itself is read only where hashes agree. Mutable, for one thread.
 */
final class EventIndex {
    private static final int SMALLEST = 8;
    private static final long PLACE = 0xFFFF_FFFFL;

    /** Says that a credit is not the first of its event. */
    private static final int GOES_ON = 0;

    private final List<SalesCredit> credits;
    private final int[] hashes;
    private final long[] slots;

    /** An empty index over credits. */
    EventIndex(List<SalesCredit> credits) {
        this.credits = credits;
        this.hashes = new int[credits.size()];
        this.slots = new long[Integer.highestOneBit(Math.max(SMALLEST, credits.size() / 2 * 3)) << 1];
    }

    /** Takes down that an event begins with a credit; it is found once it is entered. */
    void begin(int place) {
        hashes[place] = hash(id(place));
    }

    /** The first place from one on where an event begins; the end of the credits if none does. */
    int next(int from) {
        int place = from;
        while (place < hashes.length && hashes[place] == GOES_ON) {
            place++;
        }
        return place;
    }

    /**
     * Enters the event that begins at a place; the place where the same id was entered before, otherwise {@code place}
     * itself.
     */
    int enter(int place) {
        int hash = hashes[place];
        int slot = slot(hash);
        while (slots[slot] != 0) {
            if (isOf(slots[slot], hash) && id(place(slots[slot])).equals(id(place))) {
                return place(slots[slot]);
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = ((long) hash << Integer.SIZE) | (place + 1);
        return place;
    }

    /** The place of the first credit of an event that was entered; below zero if there is none. */
    int find(EventId id) {
        int hash = hash(id);
        int slot = slot(hash);
        while (slots[slot] != 0
                && !(isOf(slots[slot], hash) && id(place(slots[slot])).equals(id))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return place(slots[slot]);
    }

    private EventId id(int place) {
        return credits.get(place).event().id();
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    private static int hash(EventId id) {
        int hash = id.value().hashCode();
        return hash == GOES_ON ? 1 : hash;
    }

    private static boolean isOf(long slot, int hash) {
        return (int) (slot >>> Integer.SIZE) == hash;
    }

    private static int place(long slot) {
        return (int) (slot & PLACE) - 1;
    }
}
