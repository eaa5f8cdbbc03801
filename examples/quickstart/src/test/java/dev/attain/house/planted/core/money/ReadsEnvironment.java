package dev.attain.house.planted.core.money;

/** A setting from outside. */
final class ReadsEnvironment {
    private ReadsEnvironment() {}

    static String home() {
        return System.getProperty("user.home") + System.getenv("HOME");
    }
}
