package dev.attain.incentives.recognition.live;

import java.util.Arrays;

/** How many members stand before each block (Fenwick, A new data structure for cumulative frequency tables, 1994); mutable. */
final class BlockSizes {
    private int[] sums = new int[1];
    private int used;
    private int top = 1;

    /** Starts anew from the sizes of all blocks. */
    void reset(int[] sizes, int count) {
        if (sums.length <= count) {
            sums = new int[Math.max(count + 1, sums.length * 2)];
        }
        Arrays.fill(sums, 0);
        for (int block = 1; block <= count; block++) {
            sums[block] += sizes[block - 1];
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

    /** How many stand in all blocks before one. */
    int before(int block) {
        int sum = 0;
        for (int at = block; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }

    /** In which block a position lies; only for a position that exists. */
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
