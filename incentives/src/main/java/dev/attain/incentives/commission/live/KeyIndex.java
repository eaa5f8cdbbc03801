package dev.attain.incentives.commission.live;

import dev.attain.incentives.commission.column.EventLog;
import java.util.Arrays;

/**
 * Finds events by day and sequence: a hash table of their places with open addressing, 8 to 16 bytes an event. Events
 * with one key stand in it in the order in which they came. Mutable, for one thread.
 */
final class KeyIndex {
    /** There is no such event. */
    static final int NONE = -1;

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private final EventLog log;
    private int[] slots;
    private int mask;
    private int size;

    /** Of all events that there are. */
    KeyIndex(EventLog log) {
        this.log = log;
        this.slots = new int[0];
        grow(Math.max(8, log.events()));
        for (int event = 0; event < log.events(); event++) {
            add(event);
        }
    }

    /** Adds the next event. */
    void add(int event) {
        if (2 * (size + 1) > slots.length) {
            grow(2 * size);
        }
        put(event);
        size++;
    }

    /** The first event with the key of another, which is not in here yet. */
    int first(int like) {
        return from(slot(like), like);
    }

    /** The next event with that key. */
    int next(int event, int like) {
        int slot = slot(like);
        while (slots[slot] != event) {
            slot = (slot + 1) & mask;
        }
        return from((slot + 1) & mask, like);
    }

    private int from(int slot, int like) {
        int at = slot;
        while (slots[at] != NONE && !isSame(slots[at], like)) {
            at = (at + 1) & mask;
        }
        return slots[at];
    }

    private boolean isSame(int one, int other) {
        return log.sequence(one) == log.sequence(other) && log.day(one) == log.day(other);
    }

    private int slot(int event) {
        long mixed = (log.sequence(event) * MIX + log.day(event)) * MIX;
        return (int) (mixed >>> 32) & mask;
    }

    private void put(int event) {
        int slot = slot(event);
        while (slots[slot] != NONE) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = event;
    }

    private void grow(int events) {
        int[] before = slots;
        slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, events - 1)) << 2)];
        mask = slots.length - 1;
        Arrays.fill(slots, NONE);
        Arrays.stream(before).filter(event -> event != NONE).sorted().forEach(this::put);
    }
}
