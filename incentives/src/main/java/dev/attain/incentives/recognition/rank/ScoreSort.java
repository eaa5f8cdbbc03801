package dev.attain.incentives.recognition.rank;

/**
 * Sorts members by their scores, those of equal scores by their numbers: a radix sort from the least significant digit
 * (Knuth, volume 3, section 5.2.5, algorithm R) over the distance to the best score, so that scores that lie close
 * together take few rounds.
 */
final class ScoreSort {
    private static final int FEW = 4096;

    private final int[] members;
    private final long[] keys;

    private ScoreSort(int[] members, long[] keys) {
        this.members = members;
        this.keys = keys;
    }

    static ScoreSort descending(long[] scores) {
        long best = Long.MIN_VALUE;
        long worst = Long.MAX_VALUE;
        for (long score : scores) {
            best = Math.max(best, score);
            worst = Math.min(worst, score);
        }
        int[] members = new int[scores.length];
        long[] keys = new long[scores.length];
        for (int member = 0; member < scores.length; member++) {
            members[member] = member;
            keys[member] = best - scores[member];
        }
        int bits = scores.length == 0 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(best - worst);
        return new ScoreSort(members, keys).sorted(bits, scores.length < FEW ? 8 : 11);
    }

    /** The members, the highest score first. */
    int[] members() {
        return members;
    }

    /** How far each is behind the best, in the same order, as an unsigned number. */
    long[] keys() {
        return keys;
    }

    private ScoreSort sorted(int bits, int digit) {
        ScoreSort from = this;
        ScoreSort to = new ScoreSort(new int[members.length], new long[keys.length]);
        for (int shift = 0; shift < bits; shift += digit) {
            if (from.distribute(to, shift, digit)) {
                ScoreSort done = to;
                to = from;
                from = done;
            }
        }
        return from;
    }

    /** Lays the members out by one digit, in their order within it; nothing is done where all have the same. */
    private boolean distribute(ScoreSort to, int shift, int digit) {
        int mask = (1 << digit) - 1;
        int[] ends = new int[mask + 1];
        for (long key : keys) {
            ends[(int) (key >>> shift) & mask]++;
        }
        int before = 0;
        for (int value = 0; value <= mask; value++) {
            int count = ends[value];
            if (count == keys.length) {
                return false;
            }
            ends[value] = before;
            before += count;
        }
        for (int i = 0; i < keys.length; i++) {
            int place = ends[(int) (keys[i] >>> shift) & mask]++;
            to.keys[place] = keys[i];
            to.members[place] = members[i];
        }
        return true;
    }
}
