package dev.attain.core.target.pace;

/** What a {@link PaceNode} can tell, each figure with its explanation. */
public enum PaceFigure {
    /** The results so far. */
    ACTUAL(PaceText.ACTUAL),
    /** What should be there by now on the target's own curve. */
    EXPECTED(PaceText.EXPECTED),
    /** {@code actual − expected}: below zero where results lag behind the plan. */
    GAP(PaceText.GAP),
    /**
     * {@code actual ÷ expected}; where lower is better {@code 1 − (actual − expected) ÷ expected}, so that more is
     * better in either direction. None as long as nothing is expected.
     */
    PACE(PaceText.PACE),
    /**
     * {@code (target − actual) ÷ days that are left}; below zero if more is there than was asked for, and where lower
     * is better what may still come in a day. None once no day is left.
     */
    REQUIRED_PER_DAY(PaceText.REQUIRED),
    /**
     * {@code (target − actual) ÷ (target − expected)}: 120 % needs a fifth more than was planned for the rest. None if
     * nothing is planned for the rest.
     */
    NEEDED_SHARE(PaceText.NEEDED),
    /**
     * {@code actual × target ÷ expected}: the finish at the present pace on the target's curve. None without a pace.
     */
    FINISH_ON_CURVE(PaceText.ON_CURVE),
    /**
     * {@code actual + actual ÷ elapsed days × days that are left}: the finish on a straight line. None before the first
     * day.
     */
    FINISH_AT_RUN_RATE(PaceText.AT_RUN_RATE),
    /** {@code actual + (target − expected)}: the finish if the rest comes as planned. */
    FINISH_AS_PLANNED(PaceText.AS_PLANNED);

    private final PaceText words;

    PaceFigure(PaceText words) {
        this.words = words;
    }

    PaceText words() {
        return words;
    }
}
