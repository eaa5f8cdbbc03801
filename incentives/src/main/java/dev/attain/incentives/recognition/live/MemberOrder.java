package dev.attain.incentives.recognition.live;

/** How members compare whose steps are the same. */
interface MemberOrder {
    /** Below zero if the first is ahead, zero if the two are level. */
    int compareLevel(int one, int other);

    /** Below zero if the first stands before the second; zero only for one and the same. */
    int compareWithin(int one, int other);
}
