package dev.attain.house.planted.core.money;

import java.time.Instant;
import java.util.function.Supplier;

/** The clock, called and handed on. */
final class ReadsClock {
    private ReadsClock() {}

    static Instant called() {
        return Instant.now();
    }

    static Supplier<Instant> handedOn() {
        return Instant::now;
    }
}
