package dev.attain.core.target.history;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import java.util.ArrayList;
import java.util.List;

/** Whole years, counted back from the end of a history, and how each compares with the one before. */
final class HistoryGrowth {
    private HistoryGrowth() {}

    static List<Quantity> totals(SalesHistory history) {
        List<Quantity> totals = new ArrayList<>();
        for (int end = history.seasons() + spare(history); end <= history.size(); end += history.seasons()) {
            totals.add(total(history, end));
        }
        return List.copyOf(totals);
    }

    static List<Explanation> of(SalesHistory history) {
        List<Quantity> totals = totals(history);
        List<Explanation> growth = new ArrayList<>();
        for (int year = 1; year < totals.size(); year++) {
            if (totals.get(year - 1).value().isPositive()) {
                growth.add(growth(history, totals, year));
            }
        }
        return List.copyOf(growth);
    }

    /** How many periods at the beginning belong to no whole year. */
    static int spare(SalesHistory history) {
        return history.size() % history.seasons();
    }

    private static Explanation growth(SalesHistory history, List<Quantity> totals, int year) {
        Explanation quotient = Explanation.quotient(
                HistoryText.QUOTIENT.message(), total(history, totals, year), total(history, totals, year - 1));
        Explanation whole = Explanation.input(HistoryText.WHOLE.message(), Quantity.of(Ratio.ONE));
        return Explanation.difference(HistoryText.GROWTH.message(lastDay(history, year)), quotient, whole);
    }

    private static Explanation total(SalesHistory history, List<Quantity> totals, int year) {
        return Explanation.input(HistoryText.YEAR.message(lastDay(history, year)), totals.get(year));
    }

    private static Object lastDay(SalesHistory history, int year) {
        int last = spare(history) + (year + 1) * history.seasons() - 1;
        return history.period(last).lastDay();
    }

    private static Quantity total(SalesHistory history, int end) {
        Quantity total = history.value(end - history.seasons());
        for (int i = end - history.seasons() + 1; i < end; i++) {
            total = total.plus(history.value(i));
        }
        return total;
    }
}
