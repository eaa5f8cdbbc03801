package dev.attain.funnel.stage.assess.probe;

/** What is known of a condition: Kleene's three values. */
public enum Truth {
    /** It is so. */
    SO,
    /** It is not so. */
    NOT_SO,
    /** Nobody can tell. */
    UNKNOWN;

    static Truth of(boolean so) {
        return so ? SO : NOT_SO;
    }

    Truth negated() {
        return switch (this) {
            case SO -> NOT_SO;
            case NOT_SO -> SO;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
