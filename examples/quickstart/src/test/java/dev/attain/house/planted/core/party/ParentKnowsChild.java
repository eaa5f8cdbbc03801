package dev.attain.house.planted.core.party;

import dev.attain.house.planted.core.party.team.ChildKnowsParent;

/** Half of a cycle. */
public final class ParentKnowsChild {
    private ParentKnowsChild() {}

    static Class<?> child() {
        return ChildKnowsParent.class;
    }
}
