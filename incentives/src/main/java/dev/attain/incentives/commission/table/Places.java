package dev.attain.incentives.commission.table;

import java.util.Arrays;

/** Places in rising order, as many as come. Mutable, for one thread. */
final class Places {
    private int[] places = new int[16];
    private int size;

    void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    void addAll(Places others) {
        for (int i = 0; i < others.size; i++) {
            add(others.places[i]);
        }
    }

    int size() {
        return size;
    }

    int get(int at) {
        return places[at];
    }

    int[] toArray() {
        return Arrays.copyOf(places, size);
    }
}
