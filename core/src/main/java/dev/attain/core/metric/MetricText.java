package dev.attain.core.metric;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum MetricText implements Wording {
    PROCESS,
    RESULT,
    VALUE_UNIT,
    ATTAINMENT,
    ACTUAL,
    TARGET,
    WHOLE,
    OVER,
    DEVIATION;

    Message message(Object... arguments) {
        return Message.of(this, arguments);
    }

    @Override
    public String code() {
        return Bundle.code("metric", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
