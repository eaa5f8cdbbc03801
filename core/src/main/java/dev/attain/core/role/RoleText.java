package dev.attain.core.role;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum RoleText implements Wording {
    RESPONSIBILITY_TWICE,
    METRIC_TWICE,
    PROFILE_TWICE,
    REQUIRED_TWICE,
    METRIC_LISTED_TWICE,
    RESPONSIBILITY_UNOWNED,
    RESPONSIBILITY_SHARED,
    RESPONSIBILITY_UNASKED,
    METRIC_UNANSWERED,
    METRIC_UNKNOWN,
    SHARE_NEGATIVE,
    LEVELS_EMPTY,
    LEVEL_TWICE,
    SHARES_TOTAL,
    LEVEL_UNKNOWN,
    REP_TWICE,
    NOT_EMPLOYED,
    HEADCOUNT,
    WANTED;

    Message message(Object... arguments) {
        return Message.of(this, arguments);
    }

    @Override
    public String code() {
        return Bundle.code("role", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
