package dev.attain.incentives.commission.fact;

import dev.attain.incentives.credit.event.EventId;

/**
 * Watches ids go by: those that rise cannot repeat. It is enough if they rise in one of two orders: by their
 * characters, {@code A-007} before {@code A-012}, or the shorter before the longer, as {@code T9} before {@code T10}.
 * Mutable, for one thread.
 */
final class RisingIds {
    private boolean byCharacters = true;
    private boolean byLength = true;

    /** Whether the ids rise up to this one, in the one order or the other. */
    boolean rise(EventId before, EventId id) {
        int longer = id.value().length() - before.value().length();
        if (longer == 0) {
            boolean rises = before.compareTo(id) < 0;
            byCharacters &= rises;
            byLength &= rises;
        } else {
            byLength &= longer > 0;
            byCharacters = byCharacters && before.compareTo(id) < 0;
        }
        return byCharacters || byLength;
    }
}
