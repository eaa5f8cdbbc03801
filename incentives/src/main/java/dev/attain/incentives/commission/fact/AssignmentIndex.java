package dev.attain.incentives.commission.fact;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.plan.PlanAssignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the assignment that a payee is paid under on a day, for very many questions: each reads a slot of a table, at
 * most half full, and the card of the payee, which lie side by side. A card holds the number of characters of the
 * payee's id and each of them, then the number of assignments and of each its first day, the day behind its last, and
 * its place. Immutable.
 */
public final class AssignmentIndex {
    /** Says instead of an assignment that there is none. */
    public static final int NONE = -1;

    private static final int SMALLEST = 4;
    private static final int EMPTY = 0;
    private static final long CARD = 0xFFFF_FFFFL;
    private static final int SPAN = 3;

    private final List<PlanAssignment> assignments;
    private final int[] cards;

    /** The hash of a payee beside the place of the card; no card stands at the first place. */
    private final long[] slots;

    /** An index over assignments; each is found by its place in the list. */
    public AssignmentIndex(List<PlanAssignment> assignments) {
        this.assignments = assignments;
        Map<PartyId, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < assignments.size(); place++) {
            places.computeIfAbsent(assignments.get(place).payee(), payee -> new ArrayList<>(1))
                    .add(place);
        }
        int size = 1 + SPAN * assignments.size();
        for (PartyId payee : places.keySet()) {
            size = Math.addExact(size, payee.value().length() + 2);
        }
        this.cards = new int[size];
        this.slots = new long[Integer.highestOneBit(Math.max(SMALLEST, places.size())) << 2];
        int card = 1;
        for (Map.Entry<PartyId, List<Integer>> entry : places.entrySet()) {
            String id = entry.getKey().value();
            enter(id.hashCode(), card);
            card = write(card, id, entry.getValue());
        }
    }

    /**
     * The place of the assignment of a payee on a day since 1970; {@link #NONE} if there is none. There is at most one.
     */
    public int find(PartyId payee, int day) {
        int at = spans(payee.value());
        int end = at + SPAN * cards[at] + 1;
        for (int span = at + 1; span < end; span += SPAN) {
            if (day >= cards[span] && day < cards[span + 1]) {
                return cards[span + 2];
            }
        }
        return NONE;
    }

    /** All assignments of a payee, in their order. */
    public List<PlanAssignment> of(PartyId payee) {
        int at = spans(payee.value());
        return IntStream.range(0, cards[at])
                .mapToObj(span -> assignments.get(cards[at + SPAN * (span + 1)]))
                .toList();
    }

    /**
     * Where the number of assignments stands on the card of an id; where no card stands, and so a zero, if it has none.
     */
    private int spans(String id) {
        int hash = id.hashCode();
        int slot = home(hash);
        while (slots[slot] != EMPTY) {
            int card = (int) (slots[slot] & CARD);
            if ((int) (slots[slot] >>> Integer.SIZE) == hash && isOf(card, id)) {
                return card + cards[card] + 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return EMPTY;
    }

    private boolean isOf(int card, String id) {
        int length = id.length();
        if (cards[card] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (cards[card + 1 + i] != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void enter(int hash, int card) {
        int slot = home(hash);
        while (slots[slot] != EMPTY) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = ((long) hash << Integer.SIZE) | card;
    }

    private int home(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (slots.length - 1);
    }

    /** Writes a card; the place behind it. */
    private int write(int card, String id, List<Integer> places) {
        int at = card;
        cards[at++] = id.length();
        for (int i = 0; i < id.length(); i++) {
            cards[at++] = id.charAt(i);
        }
        cards[at++] = places.size();
        for (int place : places) {
            PlanAssignment assignment = assignments.get(place);
            cards[at++] = day(assignment.since());
            cards[at++] = assignment.untilExclusive().map(AssignmentIndex::day).orElse(Integer.MAX_VALUE);
            cards[at++] = place;
        }
        return at;
    }

    /** The day since 1970; an assignment may begin or end on days that no event can have. */
    private static int day(LocalDate date) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, date.toEpochDay()));
    }
}
