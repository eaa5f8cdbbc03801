package dev.attain.core.time;

/** What a period is compared with in the year before, when one of the two years has a leap week, a 53rd. */
public enum YearComparison {
    /**
     * By number: week 1 of 2018 with week 1 of 2017. The number of weeks may differ, the dates of holidays drift by a
     * week, and week 53 has no partner in a year of 52.
     */
    UNRESTATED,
    /**
     * By date: always the same days exactly 52 weeks earlier, as if the year before were restated to match; week 1 of
     * 2018 with week 2 of 2017. Both sides have the same number of weeks, and every week has a partner.
     */
    RESTATED
}
