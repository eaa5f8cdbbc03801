package dev.attain.incentives.recognition.live;

import java.util.Arrays;

/**
 * The sum of a figure over all blocks before one (Fenwick, A new data structure for cumulative frequency tables, 1994);
 * mutable.
 */
final class BlockSums {
    private int[] sums = new int[1];
    private int used;
    private int top = 1;

    /** Starts anew from the figures of all blocks, of which the first so many are in their order. */
    void reset(int[] order, int count, int[] figures) {
        if (sums.length <= count) {
            sums = new int[Math.max(count + 1, sums.length * 2)];
        }
        Arrays.fill(sums, 0);
        for (int block = 1; block <= count; block++) {
            sums[block] += figures[order[block - 1]];
            int parent = block + (block & -block);
            if (parent <= count) {
                sums[parent] += sums[block];
            }
        }
        used = count;
        top = Integer.highestOneBit(Math.max(1, count));
    }

    void add(int block, int change) {
        for (int at = block + 1; at <= used; at += at & -at) {
            sums[at] += change;
        }
    }

    /** The sum over all blocks before one. */
    int before(int block) {
        int sum = 0;
        for (int at = block; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }

    /** In which block a position lies, where the figures are sizes; only for a position that exists. */
    int blockOf(int position) {
        int block = 0;
        int rest = position;
        for (int step = top; step > 0; step >>= 1) {
            int next = block + step;
            if (next <= used && sums[next] <= rest) {
                block = next;
                rest -= sums[next];
            }
        }
        return block;
    }
}
