package dev.attain.house.planted.core.money;

import java.time.ZoneId;

/** A zone that nobody asked for. */
final class UsesDefaultZone {
    private UsesDefaultZone() {}

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
