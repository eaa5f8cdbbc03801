package dev.attain.core.time;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes and reads the labels of periods: FY2018, 2018-H1, 2018-Q1, 2018-M03, 2018-W53, 2018-M03-W09. */
final class PeriodLabel {
    private static final int LONGEST = 100;
    private static final Pattern YEAR = Pattern.compile("FY(\\d{4})");
    private static final Pattern IN_YEAR = Pattern.compile("(\\d{4})-(?:([HQ])(\\d)|([MW])(\\d\\d))");
    private static final Pattern PART = Pattern.compile("(\\d{4}-(?:[HQ]\\d|M\\d\\d))-W\\d\\d");

    private PeriodLabel() {}

    static String of(int year, Granularity granularity, int number) {
        String digits = padded(year, 4);
        return switch (granularity) {
            case YEAR -> "FY" + digits;
            case HALF -> digits + "-H" + number;
            case QUARTER -> digits + "-Q" + number;
            case MONTH -> digits + "-M" + padded(number, 2);
            case WEEK -> digits + "-W" + padded(number, 2);
        };
    }

    /** The part of a period that lies in a parent: 2018-M03-W09 for the days of 2018-W09 in 2018-M03. */
    static String ofPart(SalesPeriod parent, SalesPeriod period) {
        return parent.label() + period.label().substring("2018".length());
    }

    static SalesPeriod parse(String label, FiscalCalendar calendar) {
        if (requireNonNull(label, "label").length() > LONGEST) {
            throw unreadable(label.substring(0, LONGEST) + "…");
        }
        Matcher year = YEAR.matcher(label);
        if (year.matches()) {
            return calendar.year(Integer.parseInt(year.group(1)));
        }
        Matcher inYear = IN_YEAR.matcher(label);
        if (inYear.matches()) {
            return only(label, calendar.split(calendar.year(Integer.parseInt(inYear.group(1))), granularity(inYear)));
        }
        Matcher part = PART.matcher(label);
        if (part.matches()) {
            return only(label, calendar.split(parse(part.group(1), calendar), Granularity.WEEK));
        }
        throw unreadable(label);
    }

    private static Granularity granularity(Matcher inYear) {
        String letter = inYear.group(2) == null ? inYear.group(4) : inYear.group(2);
        return switch (letter) {
            case "H" -> Granularity.HALF;
            case "Q" -> Granularity.QUARTER;
            case "M" -> Granularity.MONTH;
            default -> Granularity.WEEK;
        };
    }

    private static SalesPeriod only(String label, List<SalesPeriod> candidates) {
        return candidates.stream()
                .filter(period -> period.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("this calendar has no " + label + ": it has "
                        + candidates.get(0).label() + " to "
                        + candidates.get(candidates.size() - 1).label()));
    }

    private static IllegalArgumentException unreadable(String shown) {
        return new IllegalArgumentException(
                "\"" + shown + "\" is not the label of a period such as \"FY2018\", \"2018-Q1\" or \"2018-M03\"");
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
