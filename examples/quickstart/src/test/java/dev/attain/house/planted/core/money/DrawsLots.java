package dev.attain.house.planted.core.money;

import java.util.Random;
import java.util.UUID;

/** Another answer every time. */
final class DrawsLots {
    private DrawsLots() {}

    static String lot() {
        return UUID.randomUUID() + " " + new Random().nextInt() + Math.random();
    }
}
