package dev.attain.core.party;

import dev.attain.core.internal.Bundle;
import dev.attain.core.text.Wording;
import java.util.Locale;

/** The sentences of this package. */
enum PartyText implements Wording {
    LEFT_BEFORE_HIRED,
    SKILL_TWICE,
    LINE_TO_SELF,
    LINE_EMPTY,
    MEMBER_TWICE,
    LINES_OVERLAP,
    CYCLE,
    TEAM_UNKNOWN,
    LEAD_UNKNOWN,
    PARTY_UNKNOWN,
    NO_MANAGER,
    LINE_OUTSIDE_EMPLOYMENT;

    @Override
    public String code() {
        return Bundle.code("party", this);
    }

    @Override
    public String pattern(Locale locale) {
        return Bundle.pattern(code(), locale);
    }
}
