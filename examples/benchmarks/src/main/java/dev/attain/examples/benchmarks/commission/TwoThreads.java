package dev.attain.examples.benchmarks.commission;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Two threads that wait for work and do not keep the process alive; whoever calculates on two takes them from here. */
final class TwoThreads {
    private final Executor executor = Executors.newFixedThreadPool(2, TwoThreads::daemon);

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "commission");
        thread.setDaemon(true);
        return thread;
    }

    Executor executor() {
        return executor;
    }

    /** Does all parts, from 0, and comes back when the last is done. */
    void forEach(int parts, IntConsumer work) {
        CompletableFuture.allOf(IntStream.range(0, parts)
                        .mapToObj(part -> CompletableFuture.runAsync(() -> work.accept(part), executor))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
