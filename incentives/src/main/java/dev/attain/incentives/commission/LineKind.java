package dev.attain.incentives.commission;

import dev.attain.core.text.Localized;
import java.util.Locale;

/** Why a line stands in a statement. */
public enum LineKind implements Localized {
    /** Fixed pay. */
    BASE_PAY(CommissionText.BASE_PAY),
    /** What one credited event earned or, as a reversal, took back. */
    SALE(CommissionText.SALE),
    /** What earlier sales of a long window earn more, or less, by the curve of today. */
    TRUE_UP(CommissionText.TRUE_UP),
    /** One amount that no single sale earns. */
    LUMP(CommissionText.LUMP),
    /** What a cap takes, less than zero; or gives, where an excess was carried forward. */
    CAP(CommissionText.CAP),
    /** What a floor adds. */
    FLOOR(CommissionText.FLOOR);

    private final CommissionText words;

    LineKind(CommissionText words) {
        this.words = words;
    }

    /** The kind in words: {@code base pay}. */
    @Override
    public String text(Locale locale) {
        return words.message().text(locale);
    }
}
