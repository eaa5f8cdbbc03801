package dev.attain.house.planted.core.party.team;

import dev.attain.house.planted.core.party.ParentKnowsChild;

/** The other half of a cycle. */
public final class ChildKnowsParent {
    private ChildKnowsParent() {}

    static Class<?> parent() {
        return ParentKnowsChild.class;
    }
}
