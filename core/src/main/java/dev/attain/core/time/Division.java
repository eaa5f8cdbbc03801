package dev.attain.core.time;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How a fiscal year falls into months and quarters. Where it starts is the business of {@link YearEnd}; a half is
 * always two quarters.
 */
public sealed interface Division permits Division.TwelveMonths, Division.Weeks {
    /** Twelve months, counted from the first day of the year: a year that ends on 31 March has April first. */
    static Division twelveMonths() {
        return new TwelveMonths();
    }

    /** Thirteen periods of four weeks, four of them in the last quarter. */
    static Division thirteenPeriods() {
        return new ThirteenPeriods(4);
    }

    /** How many months a year has: 12, or 13 periods that take their place. */
    int monthsInYear();

    /** How many months come before a quarter: {@code monthsBefore(1)} is 0, {@code monthsBefore(5)} the whole year. */
    int monthsBefore(int quarter);

    /** Twelve months of the civil calendar; a month starts on the day of the month on which the year starts. */
    record TwelveMonths() implements Division {
        @Override
        public int monthsBefore(int quarter) {
            return 3 * (quarter - 1);
        }

        @Override
        public int monthsInYear() {
            return 12;
        }
    }

    /** A division of 52 weeks; where a 53rd goes is the business of {@link FiscalCalendar#leapWeekMonth}. */
    sealed interface Weeks extends Division permits WeekPattern, ThirteenPeriods {
        /** How many weeks come before a month of a year of 52 weeks: {@code weeksBefore(1)} is 0. */
        int weeksBefore(int month);
    }

    /** Quarters of 13 weeks, each in three months. */
    enum WeekPattern implements Weeks {
        /** Months of four, four and five weeks. */
        WEEKS_4_4_5(4, 8),
        /** Months of four, five and four weeks. */
        WEEKS_4_5_4(4, 9),
        /** Months of five, four and four weeks. */
        WEEKS_5_4_4(5, 9);

        private final int beforeSecond;
        private final int beforeThird;

        WeekPattern(int beforeSecond, int beforeThird) {
            this.beforeSecond = beforeSecond;
            this.beforeThird = beforeThird;
        }

        @Override
        public int monthsInYear() {
            return 12;
        }

        @Override
        public int monthsBefore(int quarter) {
            return 3 * (quarter - 1);
        }

        @Override
        public int weeksBefore(int month) {
            int quarters = 13 * ((month - 1) / 3);
            return switch ((month - 1) % 3) {
                case 0 -> quarters;
                case 1 -> quarters + beforeSecond;
                default -> quarters + beforeThird;
            };
        }
    }

    /**
     * Thirteen periods of four weeks, which stand where other years have months. Three quarters have three of them and
     * one has four; the first half is quarters 1 and 2.
     *
     * @param longQuarter the quarter with four periods, 1 to 4: 4 gives 3-3-3-4, 1 gives 4-3-3-3
     */
    record ThirteenPeriods(@Min(1) @Max(4) int longQuarter) implements Weeks {
        public ThirteenPeriods {
            Findings.in("thirteenPeriods")
                    .unless(longQuarter >= 1 && longQuarter <= 4, "longQuarter", TimeText.LONG_QUARTER, longQuarter)
                    .refuse();
        }

        @Override
        public int monthsInYear() {
            return 13;
        }

        @Override
        public int monthsBefore(int quarter) {
            return 3 * (quarter - 1) + (quarter > longQuarter ? 1 : 0);
        }

        @Override
        public int weeksBefore(int month) {
            return 4 * (month - 1);
        }
    }
}
