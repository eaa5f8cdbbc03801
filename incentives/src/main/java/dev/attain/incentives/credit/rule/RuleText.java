package dev.attain.incentives.credit.rule;

import dev.attain.incentives.internal.IncentivesText;

/** The sentences of this package. */
enum RuleText implements IncentivesText {
    KINDS_EMPTY,
    KIND_TWICE,
    LEVELS_EMPTY,
    LEVEL_NEGATIVE,
    PRECEDENCE_EMPTY,
    DIMENSION_TWICE,
    COVERAGES_EMPTY,
    COVERAGE_EMPTY,
    SHARES_EMPTY,
    SHARES_NOT_WHOLE,
    COVERAGE_TIE
}
