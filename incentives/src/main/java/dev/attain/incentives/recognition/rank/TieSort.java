package dev.attain.incentives.recognition.rank;

import java.util.function.IntBinaryOperator;

/** Merge sort of members by a comparison, stable; those who are level keep their order. For one run. */
final class TieSort {
    private final int[] members;
    private final IntBinaryOperator order;
    private final int[] spare;

    private TieSort(int[] members, IntBinaryOperator order, int most) {
        this.members = members;
        this.order = order;
        this.spare = new int[most];
    }

    static void sort(int[] members, int from, int to, IntBinaryOperator order) {
        if (!isSorted(members, from, to, order)) {
            new TieSort(members, order, to - from).sort(from, to);
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

    private void sort(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(from, middle);
        sort(middle, to);
        merge(from, middle, to);
    }

    private void merge(int from, int middle, int to) {
        int left = middle - from;
        System.arraycopy(members, from, spare, 0, left);
        int i = 0;
        int j = middle;
        for (int at = from; i < left; at++) {
            boolean takesRight = j < to && order.applyAsInt(spare[i], members[j]) > 0;
            members[at] = takesRight ? members[j++] : spare[i++];
        }
    }
}
