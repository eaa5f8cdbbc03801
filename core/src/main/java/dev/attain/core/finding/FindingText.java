package dev.attain.core.finding;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum FindingText implements Wording {
    REFUSED;

    Message message(Object... arguments) {
        return Message.of(this, arguments);
    }

    @Override
    public String code() {
        return Bundle.code("finding", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
