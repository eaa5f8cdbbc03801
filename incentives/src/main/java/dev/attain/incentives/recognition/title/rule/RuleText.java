package dev.attain.incentives.recognition.title.rule;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum RuleText implements IncentivesText {
    RANKINGS_MISSING,
    RANKING_BEFORE_MISSING,
    PERIODS_MISSING,
    PLACES_NOT_POSITIVE,
    RANKINGS_NOT_POSITIVE,
    COLLEAGUES_NOT_POSITIVE,
    LEAST_UNIT,
    RATIO_NOT_TOTALLED,
    UNIT_MIXED,
    OUTSIDE_SEASON,
    MEASURED_TWICE,
    PERIOD_UNMEASURED,
    OWN_HELP,
    HELP_UNIT,
    CHAMPION,
    CHAMPION_NEAR,
    CLIMBER,
    CLIMBER_NEAR,
    STREAK,
    STREAK_NEAR,
    CENTURY,
    CENTURY_NEAR,
    MOST,
    MOST_NEAR,
    MILESTONE,
    MILESTONE_NEAR,
    COLLABORATOR,
    COLLABORATOR_NEAR,
    RANK_BEFORE,
    RANK_NOW,
    PLACES_GAINED,
    RANKINGS_IN_A_ROW,
    VALUE_IN,
    WORST_PERIOD,
    SEASON_TOTAL,
    HELP_FOR,
    HELP_TOTAL
}
