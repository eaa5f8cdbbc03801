package dev.attain.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The chart against a reader who looks at every single day and knows nothing of sweeps and indexes. */
class OrgChartProperties {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final List<PartyId> PEOPLE =
            List.of("A", "B", "C", "D", "E").stream().map(PartyId::of).toList();
    /** Every line starts before this day, so that nothing changes after it. */
    private static final int HORIZON = 24;

    @Property(tries = 3_000)
    void aChartIsRefusedIfAnyDayIsAmbiguousOrCircular(@ForAll("lines") List<ReportingLine> lines) {
        boolean ambiguous = days().anyMatch(day ->
                PEOPLE.stream().anyMatch(who -> holding(lines, who, day).size() > 1));
        Set<String> circles = ambiguous ? Set.of() : circlesDayByDay(lines);
        String verdict = ambiguous ? "ambiguous" : circles.isEmpty() ? "sound" : "circular";
        Statistics.collect(verdict);
        Statistics.coverage(seen -> {
            seen.check("ambiguous").percentage(share -> share > 5);
            seen.check("circular").percentage(share -> share > 5);
            seen.check("sound").percentage(share -> share > 5);
        });
        List<Finding> errors = errors(lines);
        assertThat(errors.isEmpty()).isEqualTo(verdict.equals("sound"));
        assertThat(errors.stream().anyMatch(error -> error.code().equals("party.lines-overlap")))
                .isEqualTo(ambiguous);
        if (!ambiguous) {
            assertThat(errors.stream().map(OrgChartProperties::pathAndDays))
                    .containsExactlyInAnyOrderElementsOf(circles);
        }
    }

    @Property(tries = 1_000)
    void everyQuestionIsAnsweredAsOnTheDayItself(@ForAll("soundLines") List<ReportingLine> lines) {
        OrgChart chart = OrgChart.of(List.of(), List.of(), lines);
        days().forEach(day -> PEOPLE.forEach(who -> {
            List<PartyId> above = above(lines, who, day);
            assertThat(chart.manager(who, day)).isEqualTo(above.stream().findFirst());
            assertThat(chart.ancestors(who, day)).isEqualTo(above);
            assertThat(chart.depth(who, day)).isEqualTo(above.size());
            assertThat(chart.directReports(who, day))
                    .containsExactlyElementsOf(PEOPLE.stream()
                            .filter(other -> above(lines, other, day).stream()
                                    .findFirst()
                                    .equals(Optional.of(who)))
                            .toList());
            assertThat(chart.allReports(who, day))
                    .containsExactlyInAnyOrderElementsOf(PEOPLE.stream()
                            .filter(other -> above(lines, other, day).contains(who))
                            .toList());
        }));
    }

    @Property(tries = 1_000)
    void whoeverHasNoManagerOnADayOfWorkIsListedForThatDay(
            @ForAll("soundLines") List<ReportingLine> lines, @ForAll("reps") List<Rep> reps) {
        Set<String> listed = OrgChart.of(reps, List.of(), lines).findings().stream()
                .filter(finding -> finding.code().equals("party.no-manager"))
                .flatMap(finding -> {
                    List<Object> said = finding.message().arguments();
                    return days().filter(((DateRange) said.get(1))::contains).map(day -> said.get(0) + " " + day);
                })
                .collect(Collectors.toSet());
        Set<String> expected = reps.stream()
                .filter(rep -> !heads(lines, rep.id()))
                .flatMap(rep -> days().filter(rep::employedOn)
                        .filter(day -> holding(lines, rep.id(), day).isEmpty())
                        .map(day -> rep.id() + " " + day))
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(expected);
    }

    @Property(tries = 500)
    void theOrderOfTheFactsDoesNotMatter(
            @ForAll("lines") List<ReportingLine> lines, @ForAll("reps") List<Rep> reps, @ForAll Random random) {
        List<ReportingLine> shuffledLines = shuffled(lines, random);
        List<Rep> shuffledReps = shuffled(reps, random);
        assertThat(errors(shuffledLines)).isEqualTo(errors(lines));
        if (errors(lines).isEmpty()) {
            OrgChart chart = OrgChart.of(reps, List.of(), lines);
            OrgChart other = OrgChart.of(shuffledReps, List.of(), shuffledLines);
            assertThat(other).isEqualTo(chart);
            assertThat(other.findings()).isEqualTo(chart.findings());
        }
    }

    @Provide
    Arbitrary<List<ReportingLine>> lines() {
        return Arbitraries.oneOf(scatteredLines(), changingLines());
    }

    /** Lines anywhere in time, which often overlap. */
    private static Arbitrary<List<ReportingLine>> scatteredLines() {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        Arbitrary<Integer> distance = Arbitraries.integers().between(1, PEOPLE.size() - 1);
        Arbitrary<Integer> start = Arbitraries.integers().between(0, HORIZON - 1);
        Arbitrary<Optional<Integer>> days = Arbitraries.integers().between(1, 8).optional(0.8);
        return Combinators.combine(who, distance, start, days)
                .as(OrgChartProperties::line)
                .list()
                .ofMaxSize(8);
    }

    /**
     * For everybody one manager after the other, sometimes nobody: such lines never overlap, but often close a circle.
     */
    private static Arbitrary<List<ReportingLine>> changingLines() {
        Arbitrary<Integer> distances = Arbitraries.integers().between(0, PEOPLE.size() - 1);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 8);
        return Combinators.combine(distances, days)
                .as(Map::entry)
                .list()
                .ofMaxSize(3)
                .list()
                .ofSize(PEOPLE.size())
                .map(everybody -> IntStream.range(0, PEOPLE.size())
                        .mapToObj(who -> oneAfterTheOther(who, everybody.get(who)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<ReportingLine> oneAfterTheOther(int who, List<Map.Entry<Integer, Integer>> stays) {
        List<ReportingLine> lines = new ArrayList<>();
        int start = 0;
        for (Map.Entry<Integer, Integer> stay : stays) {
            if (stay.getKey() > 0) {
                lines.add(line(who, stay.getKey(), start, Optional.of(stay.getValue())));
            }
            start += stay.getValue();
        }
        return lines;
    }

    private static ReportingLine line(int who, int distance, int start, Optional<Integer> days) {
        return new ReportingLine(
                PEOPLE.get(who),
                PEOPLE.get((who + distance) % PEOPLE.size()),
                FIRST.plusDays(start),
                days.map(count -> FIRST.plusDays(start + count)));
    }

    /** The same with every line left out that would make a day ambiguous or circular. */
    @Provide
    Arbitrary<List<ReportingLine>> soundLines() {
        return lines().map(all -> {
            List<ReportingLine> sound = new ArrayList<>();
            for (ReportingLine line : all) {
                sound.add(line);
                boolean ambiguous = days().anyMatch(
                                day -> holding(sound, line.report(), day).size() > 1);
                if (ambiguous || !circlesDayByDay(sound).isEmpty()) {
                    sound.remove(sound.size() - 1);
                }
            }
            return sound;
        });
    }

    @Provide
    Arbitrary<List<Rep>> reps() {
        Arbitrary<Integer> hired = Arbitraries.integers().between(0, HORIZON / 2);
        Arbitrary<Optional<Integer>> stays =
                Arbitraries.integers().between(1, HORIZON).optional(0.5);
        return Combinators.combine(hired, stays)
                .as(Map::entry)
                .list()
                .ofSize(PEOPLE.size())
                .map(works -> IntStream.range(0, works.size())
                        .mapToObj(i -> rep(
                                PEOPLE.get(i),
                                works.get(i).getKey(),
                                works.get(i).getValue()))
                        .toList());
    }

    private static Rep rep(PartyId id, int hired, Optional<Integer> stays) {
        Optional<LocalDate> left = stays.map(days -> FIRST.plusDays(hired + days));
        return new Rep(id, "Rep " + id, Optional.empty(), "senior", List.of(), FIRST.plusDays(hired), left);
    }

    private static Stream<LocalDate> days() {
        return IntStream.rangeClosed(0, HORIZON + 10).mapToObj(FIRST::plusDays);
    }

    private static List<ReportingLine> holding(List<ReportingLine> lines, PartyId report, LocalDate day) {
        return lines.stream()
                .filter(line -> line.report().equals(report))
                .filter(line -> !line.since().isAfter(day))
                .filter(line -> line.untilExclusive().isEmpty()
                        || line.untilExclusive().get().isAfter(day))
                .toList();
    }

    /** Everybody above, up to the top, or once around if that never comes. */
    private static List<PartyId> above(List<ReportingLine> lines, PartyId who, LocalDate day) {
        return chain(lines, who, day).stream().map(ReportingLine::manager).toList();
    }

    private static List<ReportingLine> chain(List<ReportingLine> lines, PartyId who, LocalDate day) {
        List<ReportingLine> chain = new ArrayList<>();
        List<ReportingLine> next = holding(lines, who, day);
        while (!next.isEmpty() && chain.size() < PEOPLE.size()) {
            chain.add(next.get(0));
            if (next.get(0).manager().equals(who)) {
                return chain;
            }
            next = holding(lines, next.get(0).manager(), day);
        }
        return chain;
    }

    private static boolean heads(List<ReportingLine> lines, PartyId who) {
        return lines.stream().anyMatch(line -> line.manager().equals(who))
                && lines.stream().noneMatch(line -> line.report().equals(who));
    }

    /** Each circle as {@code A → B → A} with the days on which just these lines form it. */
    private static Set<String> circlesDayByDay(List<ReportingLine> lines) {
        Map<List<ReportingLine>, TreeSet<LocalDate>> seen = new LinkedHashMap<>();
        days().forEach(day -> PEOPLE.forEach(who -> {
            List<ReportingLine> chain = chain(lines, who, day);
            boolean closes =
                    !chain.isEmpty() && chain.get(chain.size() - 1).manager().equals(who);
            if (closes && chain.stream().allMatch(line -> who.compareTo(line.report()) <= 0)) {
                seen.computeIfAbsent(chain, circle -> new TreeSet<>()).add(day);
            }
        }));
        return seen.entrySet().stream()
                .map(circle -> path(circle.getKey()) + " " + span(circle.getValue()))
                .collect(Collectors.toSet());
    }

    private static String path(List<ReportingLine> circle) {
        String people = circle.stream().map(line -> line.report() + " → ").collect(Collectors.joining());
        return people + circle.get(0).report();
    }

    private static String span(SortedSet<LocalDate> days) {
        LocalDate after = days.last().plusDays(1);
        return "[" + days.first() + ", " + (after.isAfter(FIRST.plusDays(HORIZON + 10)) ? "∞" : after) + ")";
    }

    private static String pathAndDays(Finding circle) {
        List<Object> said = circle.message().arguments();
        return said.get(0) + " " + said.get(1);
    }

    private static List<Finding> errors(List<ReportingLine> lines) {
        try {
            OrgChart.of(List.of(), List.of(), lines);
            return List.of();
        } catch (InvalidDefinitionException refused) {
            return refused.findings();
        }
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }
}
