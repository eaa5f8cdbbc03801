package dev.attain.incentives.credit;

import dev.attain.incentives.credit.event.EventId;

/**
 * Ids that were seen, for very many of them: no object per id, and mostly one place in memory per question where a hash
 * set reads three. Mutable, for one thread.
 *
 * <p>Open addressing, at most half full. A slot holds the hash of its id beside the id's number, so that the id itself
 * is read only where the hashes agree.
 */
final class EventIdSet {
    private static final int SMALLEST = 16;
    private static final long NUMBER = 0xFFFF_FFFFL;

    private final EventId[] ids;
    private final long[] slots;
    private int size;

    /** For so many ids at most. */
    EventIdSet(int capacity) {
        this.ids = new EventId[capacity];
        this.slots = new long[Integer.highestOneBit(Math.max(SMALLEST, capacity)) << 2];
    }

    /** Takes an id in; whether it was not in yet. */
    boolean add(EventId id) {
        int hash = id.value().hashCode();
        int at = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[at] != 0) {
            if (isSame(slots[at], hash, id)) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        ids[size++] = id;
        slots[at] = ((long) hash << 32) | size;
        return true;
    }

    private boolean isSame(long slot, int hash, EventId id) {
        return (int) (slot >>> 32) == hash && ids[(int) (slot & NUMBER) - 1].equals(id);
    }
}
