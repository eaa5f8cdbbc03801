package dev.attain.examples.benchmarks.leaderboard;

import java.util.function.IntToLongFunction;
import java.util.function.Supplier;

/** Asks some questions, others each time, so that no answer lies ready; what is compared are the first. */
final class Asking implements Supplier<Long> {
    private final IntToLongFunction answer;
    private int next;

    Asking(IntToLongFunction answer) {
        this.answer = answer;
    }

    @Override
    public Long get() {
        long sum = 0;
        for (int i = 0; i < Members.QUESTIONS; i++) {
            sum = 31 * sum + answer.applyAsLong(next);
            next = (next + 1) % Members.COUNT;
        }
        return sum;
    }
}
