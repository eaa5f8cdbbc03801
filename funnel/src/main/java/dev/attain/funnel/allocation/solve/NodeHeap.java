package dev.attain.funnel.allocation.solve;

import java.util.Arrays;

/**
 * The nodes a shortest path search has reached, nearest first and among equals the lower number first: a binary heap
 * that knows where each node stands. Used again and again; forgetting costs as much as was reached.
 */
final class NodeHeap {
    /** The distance of a node that was not reached. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int NOWHERE = -1;

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
        Arrays.fill(places, NOWHERE);
        Arrays.fill(distances, NEVER);
    }

    void clear() {
        for (int at = 0; at < touched; at++) {
            places[reached[at]] = NOWHERE;
            distances[reached[at]] = NEVER;
        }
        size = 0;
        touched = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The shortest distance of a node so far, or {@link #NEVER}. */
    long distance(int node) {
        return distances[node];
    }

    /**
     * Keeps the distance if it is the shortest so far, and says whether it is; no length being negative, a final one
     * stays.
     */
    boolean offer(int node, long distance) {
        long known = distances[node];
        if (distance >= known) {
            return false;
        }
        distances[node] = distance;
        if (known == NEVER) {
            reached[touched++] = node;
            places[node] = size++;
        }
        rise(places[node], node);
        return true;
    }

    /** Takes the nearest node; its distance is final. */
    int poll() {
        int nearest = heap[0];
        places[nearest] = NOWHERE;
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
        return first < second || (first == second && one < two);
    }
}
