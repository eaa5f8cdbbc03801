package dev.attain.core.time;

import java.time.LocalDate;

/**
 * Which calendar year a fiscal year is called after. A few days over New Year do not count: a year of weeks that ends
 * on Saturday, 2 January 2016 is the year 2015 in either naming.
 */
public enum YearNaming {
    /** After the year in which it starts, as retailers do: from February 2018 to January 2019 is FY2018. */
    START,
    /** After the year in which it ends, as most companies do: from April 2023 to March 2024 is FY2024. */
    END;

    /** Up to six days in the old or the new calendar year come from years of whole weeks. */
    private static final int STRAY_DAYS = 6;

    int nameOf(LocalDate firstDay, LocalDate lastDay) {
        return (this == START ? firstDay.plusDays(STRAY_DAYS) : lastDay.minusDays(STRAY_DAYS)).getYear();
    }

    YearNaming other() {
        return this == START ? END : START;
    }
}
