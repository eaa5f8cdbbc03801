package dev.attain.incentives.recognition;

/**
 * What a page around somebody does where there are too few on one side: of three places around the last of 76. A page
 * of an even size has one place more ahead than behind.
 */
public enum EdgePolicy {
    /** It is short: 75 and 76. */
    SHORTEN,
    /** It is shifted, so that it is full where there are enough at all: 74, 75 and 76. */
    SHIFT
}
