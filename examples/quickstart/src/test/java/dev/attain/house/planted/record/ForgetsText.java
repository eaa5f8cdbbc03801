package dev.attain.house.planted.record;

import java.util.Locale;

/** Reads another thing than it writes, and refuses nothing. */
public record ForgetsText(String text) {
    /** Reads anything. */
    public static ForgetsText parse(String text) {
        return new ForgetsText(text);
    }

    @Override
    public String toString() {
        return text.toUpperCase(Locale.ROOT);
    }
}
