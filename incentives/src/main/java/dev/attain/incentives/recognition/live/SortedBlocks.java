package dev.attain.incentives.recognition.live;

import java.util.Arrays;

/**
 * Members in their order, in blocks of a few hundred: a place is found by halving over the last of all blocks, then within one,
 * and moving a member costs two short copies. Beside it a tree of block sizes says how many stand before, and another how many
 * different ranks. Mutable, for one thread.
 */
final class SortedBlocks {
    private static final int MOST = 512;
    private static final int FULL = 384;

    private final MemberOrder order;
    private final BlockSizes sizes = new BlockSizes();
    private final BlockSizes starts = new BlockSizes();
    private Block[] blocks = {new Block()};
    private long[] lasts = {Long.MIN_VALUE};
    private int count = 1;
    private int size;

    /** Some neighbours; {@code starts} of them are not level with the one before. */
    private static final class Block {
        private final long[] steps = new long[MOST];
        private final int[] members = new int[MOST];
        private int size;
        private int starts;

        void insert(int at, long step, int member) {
            System.arraycopy(steps, at, steps, at + 1, size - at);
            System.arraycopy(members, at, members, at + 1, size - at);
            steps[at] = step;
            members[at] = member;
            size++;
        }

        void remove(int at) {
            size--;
            System.arraycopy(steps, at + 1, steps, at, size - at);
            System.arraycopy(members, at + 1, members, at, size - at);
        }

        /** Moves the second half to a block of its own. */
        Block split() {
            Block next = new Block();
            int half = size / 2;
            next.take(this, half, size);
            size = half;
            return next;
        }

        void take(Block from, int start, int end) {
            System.arraycopy(from.steps, start, steps, size, end - start);
            System.arraycopy(from.members, start, members, size, end - start);
            size += end - start;
        }
    }

    SortedBlocks(MemberOrder order) {
        this.order = order;
        layOut();
    }

    /** Fills an empty list with members in their order. */
    void fill(int[] members, long[] steps) {
        count = Math.max(1, (members.length + FULL - 1) / FULL);
        blocks = new Block[count];
        for (int i = 0; i < count; i++) {
            blocks[i] = new Block();
        }
        for (int i = 0; i < members.length; i++) {
            Block block = blocks[i / FULL];
            block.insert(block.size, steps[members[i]], members[i]);
        }
        size = members.length;
        for (int block = 0; block < count; block++) {
            blocks[block].starts = startsIn(block);
        }
        layOut();
    }

    int size() {
        return size;
    }

    int member(int position) {
        int block = sizes.blockOf(position);
        return blocks[block].members[position - sizes.before(block)];
    }

    void insert(long step, int member) {
        int block = Math.min(blockFor(step, member), count - 1);
        if (blocks[block].size == MOST) {
            split(block);
            block = Math.min(blockFor(step, member), count - 1);
        }
        int at = within(blocks[block], step, member);
        int next = at < blocks[block].size ? block : block + 1;
        recount(next, next == block ? at : 0, -1);
        blocks[block].insert(at, step, member);
        size++;
        sizes.add(block, 1);
        lasts[block] = lastOf(block);
        recount(block, at, 1);
        recount(next, next == block ? at + 1 : 0, 1);
    }

    void remove(long step, int member) {
        int block = blockFor(step, member);
        int at = within(blocks[block], step, member);
        int next = at + 1 < blocks[block].size ? block : block + 1;
        recount(block, at, -1);
        recount(next, next == block ? at + 1 : 0, -1);
        blocks[block].remove(at);
        size--;
        sizes.add(block, -1);
        if (blocks[block].size == 0 && count > 1) {
            drop(block);
            recount(block, 0, 1);
        } else {
            lasts[block] = lastOf(block);
            recount(next, next == block ? at : 0, 1);
        }
    }

    /** At which position a member stands. */
    int position(long step, int member) {
        int block = blockFor(step, member);
        return sizes.before(block) + within(blocks[block], step, member);
    }

    /** How many stand ahead of a member and are not level with it. */
    int ahead(long step, int member, int position) {
        return position == 0 || !isLevel(position - 1, step, member) ? position : edge(step, member, false, position);
    }

    /** How many stand before whoever is behind a member. */
    int behind(long step, int member, int position) {
        return position + 1 == size || !isLevel(position + 1, step, member)
                ? position + 1
                : edge(step, member, true, position);
    }

    /** How many different ranks there are before a position at which one begins. */
    int groupsAhead(int position) {
        if (position == size) {
            return starts.before(count);
        }
        int block = sizes.blockOf(position);
        int within = position - sizes.before(block);
        int groups = starts.before(block);
        for (int at = 0; at < within; at++) {
            groups += isStart(block, at) ? 1 : 0;
        }
        return groups;
    }

    /** The first block whose last member does not stand before; the number of blocks if there is none. */
    private int blockFor(long step, int member) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            Block block = blocks[middle];
            boolean before = lasts[middle] > step
                    || (lasts[middle] == step
                            && block.size > 0
                            && order.compareWithin(block.members[block.size - 1], member) < 0);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private int within(Block block, long step, int member) {
        int low = 0;
        int high = block.size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            long there = block.steps[middle];
            boolean before = there > step || (there == step && order.compareWithin(block.members[middle], member) < 0);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** The first position level with a member, or the first behind it; those level lie around its own position. */
    private int edge(long step, int member, boolean behind, int position) {
        int low = behind ? position : 0;
        int high = behind ? size : position;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean level = isLevel(middle, step, member);
            boolean before = behind ? level : !level;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    private boolean isLevel(int position, long step, int member) {
        int block = sizes.blockOf(position);
        int at = position - sizes.before(block);
        return blocks[block].steps[at] == step && order.compareLevel(blocks[block].members[at], member) == 0;
    }

    /** Adds to the ranks that begin in a block, if one does at a place; there may be none at the place. */
    private void recount(int block, int at, int change) {
        if (block < count && at < blocks[block].size && isStart(block, at)) {
            blocks[block].starts += change;
            starts.add(block, change);
        }
    }

    private boolean isStart(int block, int at) {
        Block here = blocks[block];
        if (at > 0) {
            return !isLevel(here, at, here, at - 1);
        }
        return block == 0 || !isLevel(here, 0, blocks[block - 1], blocks[block - 1].size - 1);
    }

    private boolean isLevel(Block one, int i, Block other, int j) {
        return one.steps[i] == other.steps[j] && order.compareLevel(one.members[i], other.members[j]) == 0;
    }

    private long lastOf(int block) {
        Block here = blocks[block];
        return here.size == 0 ? Long.MIN_VALUE : here.steps[here.size - 1];
    }

    private void split(int block) {
        Block next = blocks[block].split();
        blocks = Arrays.copyOf(blocks, Math.max(blocks.length, count + 1));
        System.arraycopy(blocks, block + 1, blocks, block + 2, count - block - 1);
        blocks[block + 1] = next;
        count++;
        blocks[block].starts = startsIn(block);
        next.starts = startsIn(block + 1);
        layOut();
    }

    private void drop(int block) {
        System.arraycopy(blocks, block + 1, blocks, block, count - block - 1);
        count--;
        layOut();
    }

    /** Numbers the blocks anew; none is ever empty unless it is the only one. */
    private void layOut() {
        lasts = new long[count];
        int[] ofSize = new int[count];
        int[] ofStarts = new int[count];
        for (int block = 0; block < count; block++) {
            lasts[block] = lastOf(block);
            ofSize[block] = blocks[block].size;
            ofStarts[block] = blocks[block].starts;
        }
        sizes.reset(ofSize, count);
        starts.reset(ofStarts, count);
    }

    private int startsIn(int block) {
        int found = 0;
        for (int at = 0; at < blocks[block].size; at++) {
            found += isStart(block, at) ? 1 : 0;
        }
        return found;
    }
}
