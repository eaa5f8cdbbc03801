package dev.attain.core.finding;

/** How much a finding weighs. */
public enum Severity {
    /** The thing cannot be used: a definition is refused, a row is left out and listed. */
    ERROR,
    /** The thing is used, and is probably not what was meant. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    HINT
}
