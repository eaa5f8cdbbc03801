package dev.attain.core.money;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum MoneyText implements Wording {
    RATE_NOT_POSITIVE,
    RATE_SAME_CURRENCY,
    RATE_TWICE,
    RATE_MISSING,
    RATE_LOOKUP_FAILED;

    @Override
    public String code() {
        return Bundle.code("money", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
