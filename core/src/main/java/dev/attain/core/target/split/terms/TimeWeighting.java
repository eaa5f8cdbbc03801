package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.core.time.work.WorkCalendar;
import dev.attain.core.time.work.WorkSchedule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of a target falls to each period, in proportion to the others. */
public sealed interface TimeWeighting {
    /** The weight of each period, in their order; none is negative. */
    List<Ratio> weights(FiscalCalendar calendar, List<SalesPeriod> periods);

    /** Every period the same, long or short. */
    record Equal() implements TimeWeighting {
        @Override
        public List<Ratio> weights(FiscalCalendar calendar, List<SalesPeriod> periods) {
            return periods.stream().map(period -> Ratio.ONE).toList();
        }
    }

    /** By the number of dates: the months of a 4-4-5 quarter weigh 4 : 4 : 5. */
    record CalendarDays() implements TimeWeighting {
        @Override
        public List<Ratio> weights(FiscalCalendar calendar, List<SalesPeriod> periods) {
            return periods.stream().map(period -> Ratio.of(period.days())).toList();
        }
    }

    /**
     * By the number of working days; a half day counts one.
     *
     * @param schedule when the company works
     */
    record WorkingDays(@NotNull @Valid WorkSchedule schedule) implements TimeWeighting {
        public WorkingDays {
            requireNonNull(schedule, "workingDays.schedule");
        }

        @Override
        public List<Ratio> weights(FiscalCalendar calendar, List<SalesPeriod> periods) {
            WorkCalendar working = WorkCalendar.of(schedule);
            return periods.stream()
                    .map(period -> Ratio.of(working.workingDays(period.start(), period.endExclusive())))
                    .toList();
        }
    }

    /**
     * By the place in the year: a seasonal index, which is the period's share of the year relative to the average, or
     * any weights that come back every year. A 53rd week weighs as the last of 52 indices. The part of a week that is
     * cut at the edge of a month weighs as its share of the week's days.
     *
     * @param indices one for each period of a year, zero or more; {@link TimeTerms} says how many there must be
     */
    record Seasonal(@NotEmpty List<@NotNull Ratio> indices) implements TimeWeighting {
        public Seasonal {
            indices = Require.copy(indices, "seasonal.indices");
            TermsCheck check = TermsCheck.in("seasonal").unless(!indices.isEmpty(), "indices", TermsText.PERIODS_EMPTY);
            for (int i = 0; i < indices.size(); i++) {
                boolean usable = !indices.get(i).isNegative();
                check.unless(usable, "indices[" + i + "]", TermsText.INDEX_NEGATIVE, indices.get(i));
            }
            check.refuse();
        }

        @Override
        public List<Ratio> weights(FiscalCalendar calendar, List<SalesPeriod> periods) {
            return periods.stream().map(period -> weight(calendar, period)).toList();
        }

        private Ratio weight(FiscalCalendar calendar, SalesPeriod period) {
            SalesPeriod whole = calendar.periodOf(period.start(), period.granularity());
            SalesPeriod year = calendar.periodOf(period.start(), Granularity.YEAR);
            int place = calendar.split(year, period.granularity()).indexOf(whole);
            Ratio index = indices.get(Math.min(place, indices.size() - 1));
            return index.times(Ratio.of(period.days(), whole.days()));
        }
    }

    /**
     * By a weight of its own for each period; a period that is not named gets nothing, and is a finding: name it with a
     * weight of zero where that is meant.
     *
     * @param periods each label once, at least one
     */
    record Custom(@NotEmpty List<@NotNull @Valid PeriodWeight> periods) implements TimeWeighting {
        public Custom {
            periods = Require.copy(periods, "custom.periods");
            TermsCheck check = TermsCheck.in("custom").unless(!periods.isEmpty(), "periods", TermsText.PERIODS_EMPTY);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < periods.size(); i++) {
                String label = periods.get(i).period();
                check.unless(seen.add(label), "periods[" + i + "]", TermsText.PERIOD_TWICE, label);
            }
            check.refuse();
        }

        @Override
        public List<Ratio> weights(FiscalCalendar calendar, List<SalesPeriod> split) {
            Map<String, Ratio> weights = new HashMap<>();
            periods.forEach(period -> weights.put(period.period(), period.weight()));
            return split.stream()
                    .map(period -> weights.getOrDefault(period.label(), Ratio.ZERO))
                    .toList();
        }
    }
}
