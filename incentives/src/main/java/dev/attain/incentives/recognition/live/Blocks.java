package dev.attain.incentives.recognition.live;

import java.util.Arrays;

/**
 * Members in an order that others decide, in blocks of a few hundred: moving one costs two short copies. A place is a
 * number that says block and place within it; all blocks share two columns, for every reference that is followed costs
 * as much as the search for a rank, and each member knows its block. Beside them a tree of block sizes says how many
 * stand before, and another how many different ranks begin before, where somebody counts them. Mutable, for one thread.
 */
final class Blocks {
    /** A power of two; one place stays empty, so that the place behind the last is none of the next block. */
    private static final int PLACES = 1 << 8;

    private static final int FULL = 192;
    private static final int FEW = 32;

    private long[] steps = new long[PLACES];
    private int[] members = new int[PLACES];
    private int[] sizes = new int[1];
    private int[] starts = new int[1];
    private int[] numbers = new int[1];
    /** The blocks from the best, then those that are not in use. */
    private int[] order = new int[1];

    private long[] lasts = {Long.MIN_VALUE};
    private int[] homes = {};
    private int count = 1;
    private int size;
    private final BlockSums sizeSums = new BlockSums();
    private final BlockSums startSums = new BlockSums();

    Blocks() {
        layOut(0);
    }

    /** Fills what is empty with members in their order. */
    void fill(int[] ordered, long[] stepOf) {
        size = ordered.length;
        count = Math.max(1, (size + FULL - 1) / FULL);
        growTo(count);
        for (int position = 0; position < size; position++) {
            int block = position / FULL;
            int member = ordered[position];
            settle(member, block);
            put(place(block, sizes[block]++), member, stepOf[member]);
        }
        for (int block = 0; block < count; block++) {
            lasts[block] = lastStep(block);
        }
        layOut(0);
    }

    int size() {
        return size;
    }

    /** Who stands at a place. */
    int member(int place) {
        return members[place];
    }

    /** What is compared first of whoever stands at a place; the more the better. */
    long step(int place) {
        return steps[place];
    }

    /** Where a member stands. */
    int placeOf(int member) {
        int from = place(homes[member], 0);
        int to = end(homes[member]);
        int place = from;
        while (place < to && members[place] != member) {
            place++;
        }
        return place;
    }

    /** The place at a position that somebody has. */
    int placeAt(int position) {
        int number = sizeSums.blockOf(position);
        return place(order[number], position - sizeSums.before(number));
    }

    /** How many stand before a place. */
    int position(int place) {
        return sizeSums.before(numbers[block(place)]) + at(place);
    }

    /** Whether anybody stands there; the one place where nobody does is behind the last of all. */
    boolean isTaken(int place) {
        return place < end(block(place));
    }

    boolean isFirst(int place) {
        return at(place) == 0 && numbers[block(place)] == 0;
    }

    /** Where the first of all stands. */
    int first() {
        return place(order[0], 0);
    }

    /** The place before one that is not the first. */
    int previous(int place) {
        return at(place) > 0 ? place - 1 : end(order[numbers[block(place)] - 1]) - 1;
    }

    /** The place behind one that somebody has. */
    int next(int place) {
        int number = numbers[block(place)];
        return place + 1 < end(block(place)) || number + 1 == count ? place + 1 : place(order[number + 1], 0);
    }

    /** The first place whose member does not stand before a mark. */
    int find(long step, Before before) {
        if (size == 0) {
            return first();
        }
        int low = Steps.above(step, lasts, 0, count);
        if (low < count && lasts[low] == step) {
            int high = Steps.from(step, lasts, 0, count);
            low = first(low, high, number -> before.test(members[end(order[number]) - 1]));
        }
        return low == count ? end(order[count - 1]) : findIn(order[low], step, before);
    }

    private int findIn(int block, long step, Before before) {
        int start = place(block, 0);
        int low = start + Steps.above(step, steps, start, sizes[block]);
        if (low == end(block) || steps[low] != step) {
            return low;
        }
        return first(low, start + Steps.from(step, steps, start, sizes[block]), place -> before.test(members[place]));
    }

    private static int first(int from, int toExclusive, Before before) {
        int low = from;
        int high = toExclusive;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = before.test(middle);
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        return low;
    }

    /** Whether room has to be {@linkplain #split made} before somebody can be inserted there. */
    boolean isFull(int place) {
        return sizes[block(place)] == PLACES - 1;
    }

    void insert(int place, int member, long step) {
        int block = block(place);
        move(place, place + 1, end(block) - place);
        put(place, member, step);
        settle(member, block);
        resize(block, 1);
    }

    void remove(int place) {
        int block = block(place);
        move(place + 1, place, end(block) - place - 1);
        resize(block, -1);
        if (sizes[block] < FEW && count > 1) {
            join(Math.min(numbers[block], count - 2));
        }
    }

    /** Adds to the ranks that begin in the block of a place. */
    void addStarts(int place, int change) {
        starts[block(place)] += change;
        startSums.add(numbers[block(place)], change);
    }

    /** How many ranks begin in the blocks before that of a place. */
    int startsBefore(int place) {
        return startSums.before(numbers[block(place)]);
    }

    /** The first place of the block of a place. */
    static int startOfBlock(int place) {
        return place(block(place), 0);
    }

    /** The place behind the last of the block of a place. */
    int endOfBlock(int place) {
        return end(block(place));
    }

    /** The place in the middle of a block, from where on {@link #split} moves its members away. */
    int middleOfBlock(int place) {
        return place(block(place), sizes[block(place)] / 2);
    }

    /** Moves the second half of the block of a place, with the ranks that begin there, to a block of its own. */
    void split(int place, int startsMoved) {
        int block = block(place);
        int number = numbers[block];
        if (count == order.length) {
            growTo(2 * count);
        }
        int next = order[count];
        System.arraycopy(order, number + 1, order, number + 2, count - number - 1);
        System.arraycopy(lasts, number + 1, lasts, number + 2, count - number - 1);
        order[number + 1] = next;
        count++;
        append(middleOfBlock(place), next);
        starts[next] = startsMoved;
        starts[block] -= startsMoved;
        lasts[number] = lastStep(block);
        lasts[number + 1] = lastStep(next);
        layOut(number);
    }

    /** Makes one block of two neighbours if one is empty, or it leaves room for many more. */
    private void join(int number) {
        int block = order[number];
        int next = order[number + 1];
        int joined = sizes[block] + sizes[next];
        if (sizes[block] > 0 && sizes[next] > 0 && joined > PLACES / 2) {
            return;
        }
        append(place(next, 0), block);
        starts[block] += starts[next];
        starts[next] = 0;
        count--;
        System.arraycopy(order, number + 2, order, number + 1, count - number - 1);
        System.arraycopy(lasts, number + 2, lasts, number + 1, count - number - 1);
        order[count] = next;
        lasts[number] = lastStep(block);
        layOut(number);
    }

    /** Moves all from a place to the end of its block behind the last of another. */
    private void append(int place, int target) {
        int moved = end(block(place)) - place;
        move(place, end(target), moved);
        for (int i = place; i < place + moved; i++) {
            homes[members[i]] = target;
        }
        sizes[target] += moved;
        sizes[block(place)] -= moved;
    }

    private void move(int from, int to, int places) {
        System.arraycopy(steps, from, steps, to, places);
        System.arraycopy(members, from, members, to, places);
    }

    private void put(int place, int member, long step) {
        members[place] = member;
        steps[place] = step;
    }

    private void settle(int member, int block) {
        if (member >= homes.length) {
            homes = Arrays.copyOf(homes, Math.max(member + 1, 2 * homes.length));
        }
        homes[member] = block;
    }

    private void resize(int block, int change) {
        sizes[block] += change;
        size += change;
        sizeSums.add(numbers[block], change);
        lasts[numbers[block]] = lastStep(block);
    }

    private void growTo(int blocks) {
        int known = order.length;
        steps = Arrays.copyOf(steps, Math.multiplyExact(blocks, PLACES));
        members = Arrays.copyOf(members, blocks * PLACES);
        sizes = Arrays.copyOf(sizes, blocks);
        starts = Arrays.copyOf(starts, blocks);
        numbers = Arrays.copyOf(numbers, blocks);
        order = Arrays.copyOf(order, blocks);
        lasts = Arrays.copyOf(lasts, blocks);
        for (int block = known; block < blocks; block++) {
            order[block] = block;
        }
    }

    private void layOut(int from) {
        for (int number = from; number < count; number++) {
            numbers[order[number]] = number;
        }
        sizeSums.reset(order, count, sizes);
        startSums.reset(order, count, starts);
    }

    /** The step of the last member of a block; the least there is where there is none. */
    private long lastStep(int block) {
        return sizes[block] == 0 ? Long.MIN_VALUE : steps[end(block) - 1];
    }

    private int end(int block) {
        return place(block, sizes[block]);
    }

    private static int place(int block, int at) {
        return block * PLACES + at;
    }

    private static int block(int place) {
        return place >>> Integer.numberOfTrailingZeros(PLACES);
    }

    private static int at(int place) {
        return place & (PLACES - 1);
    }
}
