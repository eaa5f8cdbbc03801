package dev.attain.incentives.recognition.title;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum TitleText implements IncentivesText {
    TITLES_EMPTY,
    TITLE_TWICE,
    RULE_UNKNOWN,
    RULE_FAILED,
    STRANGE_TITLE,
    POINTS_NEGATIVE,
    HONOUR_TWICE,
    LEVELS_RISE,
    SEASON_TWICE,
    TEAM_UNKNOWN
}
