package dev.attain.incentives.commission.column;

import java.util.Arrays;

/** Places in rising order, as many as come. Mutable, for one thread. */
public final class Places {
    private int[] places = new int[16];
    private int size;

    /** Adds the next. */
    public void add(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    /** Adds all of these. */
    public void addAll(Places others) {
        for (int i = 0; i < others.size; i++) {
            add(others.places[i]);
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** One of them, counted from zero. */
    public int get(int at) {
        return places[at];
    }
}
