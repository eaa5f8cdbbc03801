package dev.attain.examples.benchmarks.leaderboard;

import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Makes some changes, others each time, and asks once behind them who leads; what is compared are the answers. */
final class Changing implements Supplier<Long> {
    private final IntConsumer change;
    private final LongSupplier leader;
    private int next;

    Changing(IntConsumer change, LongSupplier leader) {
        this.change = change;
        this.leader = leader;
    }

    @Override
    public Long get() {
        for (int i = 0; i < Members.QUESTIONS; i++) {
            change.accept(next);
            next = (next + 1) % Members.COUNT;
        }
        return leader.getAsLong();
    }
}
