package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The nodes a shortest path search has reached, nearest first and among equals the lower number first: a binary heap that knows
 * where each node stands. Used again and again; forgetting costs as much as was reached.
 */
final class NodeHeap {
    private static final int NEVER = -1;
    private static final int DONE = -2;

    private final long[] distances;
    private final int[] places;
    private final int[] heap;
    private final int[] reached;
    private int size;
    private int touched;

    NodeHeap(int nodes) {
        distances = new long[nodes];
        places = new int[nodes];
        heap = new int[nodes];
        reached = new int[nodes];
        Arrays.fill(places, NEVER);
    }

    void clear() {
        for (int at = 0; at < touched; at++) {
            places[reached[at]] = NEVER;
        }
        size = 0;
        touched = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The distance of a node that was reached. */
    long distance(int node) {
        return distances[node];
    }

    /** Whether the distance of a node is final. */
    boolean isDone(int node) {
        return places[node] == DONE;
    }

    /** Keeps the distance if it is the shortest so far, and says whether it is. */
    boolean offer(int node, long distance) {
        int place = places[node];
        if (place == DONE || place != NEVER && distances[node] <= distance) {
            return false;
        }
        distances[node] = distance;
        if (place == NEVER) {
            reached[touched++] = node;
            place = size++;
        }
        rise(place, node);
        return true;
    }

    /** Takes the nearest node; its distance is final. */
    int poll() {
        int nearest = heap[0];
        places[nearest] = DONE;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    private void rise(int from, int node) {
        int place = from;
        while (place > 0) {
            int parent = (place - 1) >>> 1;
            if (!isBefore(node, heap[parent])) {
                break;
            }
            put(heap[parent], place);
            place = parent;
        }
        put(node, place);
    }

    private void sink(int node) {
        int place = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], node)) {
                break;
            }
            put(heap[child], place);
            place = child;
            child = 2 * place + 1;
        }
        put(node, place);
    }

    private void put(int node, int place) {
        heap[place] = node;
        places[node] = place;
    }

    private boolean isBefore(int one, int two) {
        long first = distances[one];
        long second = distances[two];
        return first < second || first == second && one < two;
    }
}
