package dev.attain.core.role;

import dev.attain.core.party.PartyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who of which level could fill the gap of a neighbouring one; levels are counted from the lowest. */
final class Succession {
    private final List<List<PartyId>> members;
    private final List<Integer> wanted;

    /** Takes the members of every level, the longest employed first, and how many it should have. */
    Succession(List<List<PartyId>> members, List<Integer> wanted) {
        this.members = members;
        this.wanted = wanted;
    }

    /** Surplus of the level below, from the longest employed on, as far as there is a gap. */
    List<PartyId> rising(int level) {
        int count = Math.min(surplus(level - 1), gap(level));
        return count == 0 ? List.of() : members.get(level - 1).subList(0, count);
    }

    /** What has not risen of the surplus of the level above, from the newest on, as far as the gap is still open. */
    List<PartyId> steppingBack(int level) {
        int left = surplus(level + 1) - rising(level + 2).size();
        int count = Math.min(left, gap(level) - rising(level).size());
        if (count == 0) {
            return List.of();
        }
        List<PartyId> newestFirst = new ArrayList<>(members.get(level + 1));
        Collections.reverse(newestFirst);
        return newestFirst.subList(0, count);
    }

    private int surplus(int level) {
        return Math.max(0, -missing(level));
    }

    private int gap(int level) {
        return Math.max(0, missing(level));
    }

    /**
     * How many people a level lacks; fewer than zero if it has too many, and none beyond the lowest and the highest.
     */
    private int missing(int level) {
        return level < 0 || level >= members.size()
                ? 0
                : wanted.get(level) - members.get(level).size();
    }
}
