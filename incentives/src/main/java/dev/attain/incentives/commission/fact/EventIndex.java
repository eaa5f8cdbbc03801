package dev.attain.incentives.commission.fact;

import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import java.util.Arrays;
import java.util.List;

/** Finds the first credit of an event by its id: a table of places with open addressing. Mutable, for one thread. */
final class EventIndex {
    private static final int EMPTY = -1;

    private final List<SalesCredit> credits;
    private final int[] places;

    /** An empty index over credits. */
    EventIndex(List<SalesCredit> credits) {
        this.credits = credits;
        this.places = new int[Math.max(16, Integer.highestOneBit(Math.max(1, credits.size())) << 2)];
        Arrays.fill(places, EMPTY);
    }

    /** Enters a credit's event; the place of the credit that entered the same id before, otherwise {@code place} itself. */
    int enter(int place) {
        int slot = slot(credits.get(place).event().id());
        if (places[slot] == EMPTY) {
            places[slot] = place;
        }
        return places[slot];
    }

    /** The place of a credit of an event; below zero if there is none. */
    int find(EventId id) {
        return places[slot(id)];
    }

    private int slot(EventId id) {
        int mask = places.length - 1;
        int hash = id.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & mask;
        while (places[slot] != EMPTY && !credits.get(places[slot]).event().id().equals(id)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
