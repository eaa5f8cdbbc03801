package dev.attain.house.planted.core.time;

import dev.attain.house.planted.core.party.ParentKnowsChild;

/** An arrow that the picture does not have. */
final class TimeKnowsParty {
    private TimeKnowsParty() {}

    static Class<?> party() {
        return ParentKnowsChild.class;
    }
}
