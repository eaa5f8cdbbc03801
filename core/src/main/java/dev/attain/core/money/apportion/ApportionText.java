package dev.attain.core.money.apportion;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum ApportionText implements Wording {
    WEIGHTS_EMPTY,
    WEIGHT_NEGATIVE,
    WEIGHT_CURRENCY;

    @Override
    public String code() {
        return Bundle.code("apportion", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
