package dev.attain.incentives.recognition.live;

import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.Score;
import java.util.ArrayList;
import java.util.List;

/**
 * The members of a board in their order, and the ranks that follow from it: whoever is level with nobody has the one of
 * the place, and only among those who are level their first and last are searched. Mutable, for one thread.
 */
final class SortedBlocks {
    private final TieMethod ties;
    private final Roster roster;
    private final Blocks blocks = new Blocks();

    SortedBlocks(TieMethod ties, Roster roster) {
        this.ties = ties;
        this.roster = roster;
    }

    /** Fills an empty list with members in their order. */
    void fill(int[] ordered, long[] stepOf) {
        blocks.fill(ordered, stepOf);
        for (int place = blocks.first(); ties == TieMethod.DENSE && blocks.isTaken(place); place = blocks.next(place)) {
            blocks.addStarts(place, isStart(place) ? 1 : 0);
        }
    }

    int size() {
        return blocks.size();
    }

    void insert(int member, long step) {
        int place = find(member, step, Mark.ITSELF);
        if (blocks.isFull(place)) {
            split(place);
            place = find(member, step, Mark.ITSELF);
        }
        blocks.insert(place, member, step);
        countStart(place, 1);
    }

    void remove(int member) {
        int place = blocks.placeOf(member);
        countStart(place, -1);
        blocks.remove(place);
    }

    /** How many stand before a member. */
    int position(int member) {
        return blocks.position(blocks.placeOf(member));
    }

    /** How many stand before whoever is behind the one at a position. */
    int behind(int position) {
        return behind(blocks.placeAt(position), position);
    }

    /** By what a member is ranked. */
    Score score(int member) {
        return roster.score(member, blocks.step(blocks.placeOf(member)));
    }

    /** By what all are ranked, in their order. */
    List<Score> scores() {
        List<Score> scores = new ArrayList<>(size());
        for (int place = blocks.first(); blocks.isTaken(place); place = blocks.next(place)) {
            scores.add(scoreAt(place));
        }
        return scores;
    }

    /** The rank of a member. */
    Rank rank(int member) {
        int place = blocks.placeOf(member);
        int position = blocks.position(place);
        return peers(place, position, groupsAhead(place)).rank(position, ties);
    }

    /** The places of a range of positions. */
    List<LivePlace> places(int from, int toExclusive) {
        if (from >= toExclusive) {
            return List.of();
        }
        LivePlace[] places = new LivePlace[toExclusive - from];
        int place = blocks.placeAt(from);
        Peers peers = peers(place, from, groupsAhead(place));
        for (int position = from; position < toExclusive; position++, place = blocks.next(place)) {
            peers = position < peers.behind() ? peers : peers(place, position, peers.groupsAhead() + 1);
            places[position - from] = new LivePlace(peers.rank(position, ties), scoreAt(place));
        }
        return List.of(places);
    }

    private Peers peers(int place, int position, int groupsAhead) {
        return new Peers(ahead(place, position), behind(place, position), groupsAhead);
    }

    private int ahead(int place, int position) {
        return isStart(place) ? position : position(place, Mark.LEVEL);
    }

    private int behind(int place, int position) {
        return isLevelWithNext(place) ? position(place, Mark.BEHIND) : position + 1;
    }

    private int groupsAhead(int place) {
        return ties == TieMethod.DENSE ? startsBefore(find(blocks.member(place), blocks.step(place), Mark.LEVEL)) : 0;
    }

    private int startsBefore(int place) {
        return blocks.startsBefore(place) + starts(Blocks.startOfBlock(place), place);
    }

    /** With how many places of one block a rank begins. */
    private int starts(int from, int toExclusive) {
        int starts = 0;
        for (int place = from; place < toExclusive; place++) {
            starts += isStart(place) ? 1 : 0;
        }
        return starts;
    }

    /** How many stand before what whoever stands at a place marks. */
    private int position(int place, Mark mark) {
        return blocks.position(find(blocks.member(place), blocks.step(place), mark));
    }

    private int find(int member, long step, Mark mark) {
        return blocks.find(step, other -> mark.isAfter(other, member, step, roster));
    }

    private Score scoreAt(int place) {
        return roster.score(blocks.member(place), blocks.step(place));
    }

    /**
     * Counts whoever stands at a place, or no more, among those with whom a rank begins, instead of whoever is next.
     */
    private void countStart(int place, int change) {
        if (ties != TieMethod.DENSE || !isStart(place)) {
            return;
        }
        blocks.addStarts(place, change);
        if (isLevelWithNext(place)) {
            blocks.addStarts(blocks.next(place), -change);
        }
    }

    private void split(int place) {
        int moved = ties == TieMethod.DENSE ? starts(blocks.middleOfBlock(place), blocks.endOfBlock(place)) : 0;
        blocks.split(place, moved);
    }

    private boolean isStart(int place) {
        return blocks.isFirst(place) || !isLevel(blocks.previous(place), place);
    }

    private boolean isLevelWithNext(int place) {
        int next = blocks.next(place);
        return blocks.isTaken(next) && isLevel(place, next);
    }

    private boolean isLevel(int one, int other) {
        long step = blocks.step(one);
        return step == blocks.step(other) && roster.compareLevel(blocks.member(one), blocks.member(other), step) == 0;
    }
}
