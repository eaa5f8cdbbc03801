package dev.attain.incentives.recognition.rank;

import java.util.function.IntBinaryOperator;

/** Merge sort of members by a comparison, stable; those who are level keep their order. */
final class TieSort {
    private TieSort() {}

    static void sort(int[] members, int from, int to, IntBinaryOperator order) {
        if (!isSorted(members, from, to, order)) {
            sort(members, from, to, order, new int[to - from]);
        }
    }

    private static void sort(int[] members, int from, int to, IntBinaryOperator order, int[] spare) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(members, from, middle, order, spare);
        sort(members, middle, to, order, spare);
        int left = middle - from;
        System.arraycopy(members, from, spare, 0, left);
        int i = 0;
        int j = middle;
        for (int at = from; i < left; at++) {
            boolean takesRight = j < to && order.applyAsInt(spare[i], members[j]) > 0;
            members[at] = takesRight ? members[j++] : spare[i++];
        }
    }

    private static boolean isSorted(int[] members, int from, int to, IntBinaryOperator order) {
        for (int i = from + 1; i < to; i++) {
            if (order.applyAsInt(members[i - 1], members[i]) > 0) {
                return false;
            }
        }
        return true;
    }
}
