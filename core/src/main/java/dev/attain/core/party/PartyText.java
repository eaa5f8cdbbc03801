package dev.attain.core.party;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum PartyText implements Wording {
    LEFT_BEFORE_HIRED,
    SKILL_TWICE;

    @Override
    public String code() {
        return Bundle.code("party", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
