package dev.attain.incentives.recognition.live;

/** Says of members, or of places, in their order whether they stand before a mark: first it holds, then it does not. */
@FunctionalInterface
interface Before {
    boolean test(int number);
}
