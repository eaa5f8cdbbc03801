package dev.attain.incentives.recognition.live;

/**
 * Some neighbours in their order, by step and number: columns of primitive values, for a column of references would cost the
 * garbage collector a note on every move. Mutable.
 */
final class Block {
    static final int MOST = 256;

    private final long[] steps = new long[MOST];
    private final int[] numbers = new int[MOST];
    private int number;
    private int size;
    private int starts;

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST;
    }

    /** Which of all blocks it is, from the best. */
    int number() {
        return number;
    }

    void renumber(int changed) {
        number = changed;
    }

    /** How many of its members are not level with the one before; counted only where ranks ask for it. */
    int starts() {
        return starts;
    }

    void addStarts(int change) {
        starts += change;
    }

    /** Who stands at a place: the number in the {@link Roster}. */
    int member(int at) {
        return numbers[at];
    }

    /** The step of the last member; the least there is where there is none. */
    long lastStep() {
        return size == 0 ? Long.MIN_VALUE : steps[size - 1];
    }

    void insert(int at, int member, long step) {
        System.arraycopy(steps, at, steps, at + 1, size - at);
        System.arraycopy(numbers, at, numbers, at + 1, size - at);
        steps[at] = step;
        numbers[at] = member;
        size++;
    }

    void remove(int at) {
        size--;
        System.arraycopy(steps, at + 1, steps, at, size - at);
        System.arraycopy(numbers, at + 1, numbers, at, size - at);
    }

    /** Moves the second half to a block of its own. */
    Block split() {
        Block next = new Block();
        int half = size / 2;
        System.arraycopy(steps, half, next.steps, 0, size - half);
        System.arraycopy(numbers, half, next.numbers, 0, size - half);
        next.size = size - half;
        size = half;
        return next;
    }

    /** How many members have a step above. */
    int above(long step) {
        return Steps.above(step, steps, size);
    }

    /** How many members have the step or one above. */
    int from(long step) {
        return Steps.from(step, steps, size);
    }

    /** Whether the member at a place has a step. */
    boolean hasStep(int at, long step) {
        return at < size && steps[at] == step;
    }

    /** Whether the members at two places of one or two blocks have one step. */
    boolean isSameStep(int at, Block other, int otherAt) {
        return steps[at] == other.steps[otherAt];
    }
}
