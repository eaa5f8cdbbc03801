package dev.attain.house.planted.record;

/** Accepts one name only. */
public record HasNoSample(String name) {
    public HasNoSample {
        if (!name.equals("noname")) {
            throw new IllegalArgumentException("name must be noname");
        }
    }
}
