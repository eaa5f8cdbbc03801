package dev.attain.core.party;

import dev.attain.core.internal.CoreText;

/** The sentences of this package. */
enum PartyText implements CoreText {
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
    LINE_OUTSIDE_EMPLOYMENT
}
