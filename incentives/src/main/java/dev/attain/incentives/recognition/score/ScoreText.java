package dev.attain.incentives.recognition.score;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum ScoreText implements IncentivesText {
    COMPETITOR_TWICE,
    OWNER_UNKNOWN,
    UNIT_MIXED,
    OUTSIDE_WINDOW,
    MEASURED_TWICE,
    MEASURED_CONTRADICTORY,
    PERIODS_OVERLAP,
    RATIO_SEVERAL,
    JOINED_UNKNOWN,
    TEAM_UNKNOWN,
    REACHED_TWICE,
    NOT_JOINED,
    TENURE_SHORT,
    ACTIVITY_SHORT,
    NOT_MEASURED,
    UNUSABLE,
    TEAM_SMALL,
    TEAM_EMPTY,
    ORIGIN_VALUE,
    FIGURE_TWICE,
    MEASURED_IN,
    PRO_RATED,
    DAYS_SO_FAR,
    DAYS_PRESENT,
    MEMBER_VALUE,
    TEAM_SUM,
    TEAM_MEAN,
    TEAM_PER_HEAD,
    MEMBERS_RANKED,
    HEADCOUNT
}
