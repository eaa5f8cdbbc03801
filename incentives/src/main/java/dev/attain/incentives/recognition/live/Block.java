package dev.attain.incentives.recognition.live;

/**
 * Some neighbours in their order, by step and number: columns of primitive values, for a column of references would cost the
 * garbage collector a note on every move. Mutable.
 */
final class Block {
    static final int MOST = 512;

    /** Where nobody stands. */
    static final Block NONE = new Block(0);

    private final long[] steps;
    private final int[] numbers;
    private int number;
    private int size;
    private int starts;

    Block() {
        this(MOST);
    }

    private Block(int most) {
        steps = new long[most];
        numbers = new int[most];
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == numbers.length;
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
    int memberNumber(int at) {
        return numbers[at];
    }

    /** The step of the last member; the least there is where there is none. */
    long lastStep() {
        return size == 0 ? Long.MIN_VALUE : steps[size - 1];
    }

    void insert(int at, Member member) {
        System.arraycopy(steps, at, steps, at + 1, size - at);
        System.arraycopy(numbers, at, numbers, at + 1, size - at);
        steps[at] = member.step();
        numbers[at] = member.number();
        member.moveTo(this);
        size++;
    }

    void remove(int at) {
        size--;
        System.arraycopy(steps, at + 1, steps, at, size - at);
        System.arraycopy(numbers, at + 1, numbers, at, size - at);
    }

    /** Moves the second half to a block of its own. */
    Block split(Roster roster) {
        Block next = new Block();
        int half = size / 2;
        for (int at = half; at < size; at++) {
            next.insert(next.size, roster.member(numbers[at]));
        }
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
