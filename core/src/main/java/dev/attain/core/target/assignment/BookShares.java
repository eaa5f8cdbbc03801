package dev.attain.core.target.assignment;

import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.target.assignment.BookAmounts.Place;
import dev.attain.core.target.split.kernel.Units;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.time.SalesPeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** The lines of one book in one period: a stretch of days for everybody who held it, and for the gaps between. */
final class BookShares {
    private final Map<TargetSlice, List<TargetAssignment>> byBook;
    private final ToLongBiFunction<LocalDate, LocalDate> days;
    private final Ramp ramp;
    private final Map<PartyId, Rep> joiners = new HashMap<>();

    /** Days from a date to another, held by somebody or by nobody. */
    private record Stretch(LocalDate since, LocalDate untilExclusive, Optional<PartyId> owner) {}

    /** Which part of what is in a place, and which share of it is carried. */
    private record Split(Place place, Weights weights, int index, Ratio capacity) {}

    BookShares(
            List<TargetAssignment> assignments,
            ToLongBiFunction<LocalDate, LocalDate> days,
            Ramp ramp,
            List<Rep> joiners) {
        this.byBook = assignments.stream()
                .sorted(Comparator.comparing(TargetAssignment::since))
                .collect(groupingBy(TargetAssignment::book));
        this.days = days;
        this.ramp = ramp;
        joiners.forEach(rep -> this.joiners.put(rep.id(), rep));
    }

    /** All lines that are not of nothing; they add up to the amount. */
    List<AssignedLine> lines(Place place, Quantity amount) {
        Units units = Units.of(amount.unit());
        List<Stretch> stretches = stretches(place);
        Weights weights = weights(stretches);
        long[] parts = Apportionment.CUMULATIVE.split(units.count(amount), weights);
        List<AssignedLine> lines = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Stretch stretch = stretches.get(i);
            Split split = new Split(place, weights, i, capacity(place.period(), stretch));
            long held = split.capacity().times(parts[i], RoundingMode.HALF_UP);
            LineKind kind = stretch.owner().isPresent() ? LineKind.HELD : LineKind.VACANT;
            add(lines, line(split, stretch, kind, units.quantity(held)));
            add(lines, line(split, stretch, LineKind.RELIEF, units.quantity(parts[i] - held)));
        }
        return lines;
    }

    private static AssignedLine line(Split split, Stretch stretch, LineKind kind, Quantity amount) {
        return ImmutableAssignedLine.builder()
                .kind(kind)
                .owner(stretch.owner())
                .book(split.place().book())
                .period(split.place().period())
                .since(stretch.since())
                .untilExclusive(stretch.untilExclusive())
                .days(split.weights())
                .stretch(split.index())
                .capacity(split.capacity())
                .amount(amount)
                .build();
    }

    private static void add(List<AssignedLine> lines, AssignedLine line) {
        if (!line.amount().isZero()) {
            lines.add(line);
        }
    }

    private List<Stretch> stretches(Place place) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate at = place.period().start();
        LocalDate end = place.period().endExclusive();
        for (TargetAssignment assignment :
                place.book().map(book -> byBook.getOrDefault(book, List.of())).orElse(List.of())) {
            LocalDate since = later(at, assignment.since());
            LocalDate until = assignment.end().isBefore(end) ? assignment.end() : end;
            if (since.isBefore(until)) {
                gap(stretches, at, since);
                stretches.add(new Stretch(since, until, Optional.of(assignment.owner())));
                at = until;
            }
        }
        gap(stretches, at, end);
        return stretches;
    }

    private static void gap(List<Stretch> stretches, LocalDate since, LocalDate until) {
        if (since.isBefore(until)) {
            stretches.add(new Stretch(since, until, Optional.empty()));
        }
    }

    private Weights weights(List<Stretch> stretches) {
        Weights chosen = weights(stretches, days);
        return chosen.sum().signum() > 0 ? chosen : weights(stretches, ChronoUnit.DAYS::between);
    }

    private static Weights weights(List<Stretch> stretches, ToLongBiFunction<LocalDate, LocalDate> days) {
        return Weights.counts(stretches.stream()
                .mapToLong(stretch -> days.applyAsLong(stretch.since(), stretch.untilExclusive()))
                .toArray());
    }

    /** The share of a full capacity that the owner brings on these days; all of it but for joiners. */
    private Ratio capacity(SalesPeriod period, Stretch stretch) {
        SalesPeriod held =
                new SalesPeriod(period.label(), period.granularity(), stretch.since(), stretch.untilExclusive());
        return stretch.owner()
                .map(joiners::get)
                .map(rep -> ramp.capacity(rep.hiredOn(), Optional.empty(), held).min(Ratio.ONE))
                .orElse(Ratio.ONE);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
