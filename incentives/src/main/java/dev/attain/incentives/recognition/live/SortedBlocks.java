package dev.attain.incentives.recognition.live;

import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Members in their order, in blocks of a few hundred: a place is found by halving over the last of all blocks, then within one,
 * and moving a member costs two short copies. Beside it a tree of block sizes says how many stand before, and another, where the
 * ranks ask for it, how many different ranks. Mutable, for one thread.
 */
final class SortedBlocks {
    private static final int FULL = 192;

    private final TieMethod ties;
    private final Roster roster;
    private final BlockSizes sizes = new BlockSizes();
    private final BlockSizes starts = new BlockSizes();
    private Block[] blocks = {new Block()};
    private long[] lasts = {Long.MIN_VALUE};
    private int count = 1;
    private int size;

    SortedBlocks(TieMethod ties, Roster roster) {
        this.ties = ties;
        this.roster = roster;
        layOut();
    }

    /** Fills an empty list with members in their order. */
    void fill(int[] members) {
        count = Math.max(1, (members.length + FULL - 1) / FULL);
        blocks = new Block[count];
        Arrays.setAll(blocks, number -> new Block());
        for (int i = 0; i < members.length; i++) {
            Block block = blocks[i / FULL];
            block.insert(block.size(), members[i], roster.step(members[i]));
        }
        size = members.length;
        renumber();
        for (int number = 0; number < count; number++) {
            blocks[number].addStarts(startsFrom(0, blocks[number]));
        }
        layOut();
    }

    int size() {
        return size;
    }

    void insert(int member) {
        Block block = blockFor(member);
        if (block.isFull()) {
            split(block);
            block = blockFor(member);
        }
        int at = before(block, member, Mark.ITSELF);
        recount(block, at, -1);
        block.insert(at, member, roster.step(member));
        size++;
        sizes.add(block.number(), 1);
        lasts[block.number()] = block.lastStep();
        recount(block, at, 1);
        recount(block, at + 1, 1);
    }

    void remove(int member) {
        Block block = blocks[number(member, Mark.ITSELF)];
        int at = before(block, member, Mark.ITSELF);
        recount(block, at, -1);
        recount(block, at + 1, -1);
        block.remove(at);
        size--;
        sizes.add(block.number(), -1);
        lasts[block.number()] = block.lastStep();
        recount(block, at, 1);
        if (block.size() == 0 && count > 1) {
            drop(block);
        }
    }

    /** How many stand before a member. */
    int position(int member) {
        return before(member, Mark.ITSELF);
    }

    /** How many stand before whoever is behind the one at a position. */
    int behind(int position) {
        Block block = blocks[sizes.blockOf(position)];
        return behind(block, position - sizes.before(block.number()));
    }

    /** The rank of a member. */
    Rank rank(int member) {
        Block block = blocks[number(member, Mark.ITSELF)];
        return rank(block, before(block, member, Mark.ITSELF));
    }

    /** The places of a range of positions. */
    List<LivePlace> places(int from, int toExclusive) {
        List<LivePlace> places = new ArrayList<>(toExclusive - from);
        int number = from < toExclusive ? sizes.blockOf(from) : 0;
        int at = from - sizes.before(number);
        while (places.size() < toExclusive - from) {
            Block block = blocks[number];
            if (at < block.size()) {
                places.add(new LivePlace(rank(block, at), roster.score(block.member(at))));
                at++;
            } else {
                number++;
                at = 0;
            }
        }
        return List.copyOf(places);
    }

    private Rank rank(Block block, int at) {
        int position = position(block, at);
        int ahead = isStart(block, at) ? position : before(block.member(at), Mark.LEVEL);
        int groups = ties == TieMethod.DENSE ? groupsAhead(block.member(at)) : 0;
        return ties.rank(ahead, behind(block, at) - ahead, groups, position - ahead);
    }

    private int behind(Block block, int at) {
        return isStart(block, at + 1) ? position(block, at) + 1 : before(block.member(at), Mark.BEHIND);
    }

    private int position(Block block, int at) {
        return sizes.before(block.number()) + at;
    }

    /** How many stand before the place that a member marks. */
    private int before(int member, Mark mark) {
        int number = number(member, mark);
        return number == count ? size : position(blocks[number], before(blocks[number], member, mark));
    }

    private int groupsAhead(int member) {
        Block block = blocks[number(member, Mark.LEVEL)];
        int end = before(block, member, Mark.LEVEL);
        int groups = starts.before(block.number());
        for (int at = 0; at < end; at++) {
            groups += isStart(block, at) ? 1 : 0;
        }
        return groups;
    }

    /** Where a member belongs. */
    private Block blockFor(int member) {
        return size == 0 ? blocks[0] : blocks[Math.min(number(member, Mark.ITSELF), count - 1)];
    }

    /** The first block whose last member does not stand before what a member marks; the number of blocks if there is none. */
    private int number(int member, Mark mark) {
        int low = Steps.above(roster.step(member), lasts, count);
        if (low == count || lasts[low] != roster.step(member)) {
            return low;
        }
        int high = Steps.from(roster.step(member), lasts, count);
        while (low < high) {
            int middle = (low + high) >>> 1;
            Block block = blocks[middle];
            boolean before = mark.isAfter(block.member(block.size() - 1), member, roster);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** How many of a block stand before the place that a member marks. */
    private int before(Block block, int member, Mark mark) {
        int low = block.above(roster.step(member));
        if (!block.hasStep(low, roster.step(member))) {
            return low;
        }
        int high = block.from(roster.step(member));
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = mark.isAfter(block.member(middle), member, roster);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private boolean isLevel(Block one, int at, Block other, int otherAt) {
        return one.isSameStep(at, other, otherAt) && roster.compareLevel(one.member(at), other.member(otherAt)) == 0;
    }

    /** Adds to the ranks that begin in a block, if one does at a place; the place behind the last is the first of the next. */
    private void recount(Block block, int at, int change) {
        if (ties != TieMethod.DENSE) {
            return;
        }
        boolean within = at < block.size();
        int number = within ? block.number() : block.number() + 1;
        if (number < count && isStart(blocks[number], within ? at : 0)) {
            blocks[number].addStarts(change);
            starts.add(number, change);
        }
    }

    /** Whether nobody before a place is level with it; a place behind the last of a block is the first of the next. */
    private boolean isStart(Block block, int at) {
        if (at == block.size()) {
            return block.number() + 1 == count || isStart(blocks[block.number() + 1], 0);
        }
        if (at > 0) {
            return !isLevel(block, at, block, at - 1);
        }
        return startsAnew(block);
    }

    /** Whether the first of a block is not level with the last of the block before; one may be empty for a moment. */
    private boolean startsAnew(Block block) {
        int number = block.number() - 1;
        while (number >= 0 && blocks[number].size() == 0) {
            number--;
        }
        return number < 0 || !isLevel(block, 0, blocks[number], blocks[number].size() - 1);
    }

    private void split(Block block) {
        int moved = startsFrom(block.size() / 2, block);
        Block next = block.split();
        next.addStarts(moved);
        block.addStarts(-moved);
        int at = block.number() + 1;
        blocks = Arrays.copyOf(blocks, count + 1);
        System.arraycopy(blocks, at, blocks, at + 1, count - at);
        blocks[at] = next;
        count++;
        renumber();
        layOut();
    }

    private void drop(Block block) {
        int at = block.number();
        System.arraycopy(blocks, at + 1, blocks, at, count - at - 1);
        count--;
        renumber();
        layOut();
    }

    /** None is ever empty unless it is the only one. */
    private void renumber() {
        for (int number = 0; number < count; number++) {
            blocks[number].renumber(number);
        }
    }

    private void layOut() {
        lasts = new long[count];
        int[] ofSize = new int[count];
        int[] ofStarts = new int[count];
        for (int number = 0; number < count; number++) {
            lasts[number] = blocks[number].lastStep();
            ofSize[number] = blocks[number].size();
            ofStarts[number] = blocks[number].starts();
        }
        sizes.reset(ofSize, count);
        starts.reset(ofStarts, count);
    }

    /** How many different ranks begin in a block from a place on; zero where ranks do not ask for it. */
    private int startsFrom(int start, Block block) {
        int found = 0;
        for (int at = start; at < block.size() && ties == TieMethod.DENSE; at++) {
            found += isStart(block, at) ? 1 : 0;
        }
        return found;
    }
}
