package dev.attain.core.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TalentComparerProperties {
    private static final LocalDate AS_OF = LocalDate.parse("2026-03-31");

    @Property
    void theWantedHeadcountsAddUpToTheTeamAndStayWithinOneOfTheirShares(
            @ForAll("gradients") TalentGradient gradient, @ForAll("people") List<Integer> people) {
        TalentComparison comparison = TalentComparer.compare(gradient, team(gradient, people), AS_OF);
        assertThat(comparison.headcount()).isEqualTo(people.size());
        assertThat(comparison.levels().stream()
                        .mapToInt(LevelComparison::wanted)
                        .sum())
                .isEqualTo(people.size());
        for (int i = 0; i < gradient.levels().size(); i++) {
            BigDecimal ideal = gradient.levels().get(i).share().value().multiply(BigDecimal.valueOf(people.size()));
            BigDecimal wanted = BigDecimal.valueOf(comparison.levels().get(i).wanted());
            assertThat(wanted.subtract(ideal).abs()).isLessThan(BigDecimal.ONE);
        }
    }

    @Property
    void whoMovesComesFromTheSurplusNextDoorAndMovesOnce(
            @ForAll("gradients") TalentGradient gradient, @ForAll("people") List<Integer> people) {
        List<LevelComparison> levels =
                TalentComparer.compare(gradient, team(gradient, people), AS_OF).levels();
        List<PartyId> movers = levels.stream()
                .flatMap(level -> Stream.concat(level.rising().stream(), level.steppingBack().stream()))
                .toList();
        assertThat(movers).doesNotHaveDuplicates();
        for (int i = 0; i < levels.size(); i++) {
            LevelComparison level = levels.get(i);
            assertThat(membersOf(levels, i - 1)).containsAll(level.rising());
            assertThat(membersOf(levels, i + 1)).containsAll(level.steppingBack());
            long leaving = level.members().stream().filter(movers::contains).count();
            assertThat(leaving).isLessThanOrEqualTo(level.surplus());
            assertThat(level.open()).isNotNegative();
            boolean idleSurplusNextDoor = idle(levels, movers, i - 1) || idle(levels, movers, i + 1);
            assertThat(level.open() > 0 && idleSurplusNextDoor).isFalse();
        }
    }

    @Property
    void theOrderOfTheTeamDoesNotMatter(
            @ForAll("gradients") TalentGradient gradient,
            @ForAll("people") List<Integer> people,
            @ForAll Random random) {
        List<Rep> team = team(gradient, people);
        List<Rep> shuffled = new ArrayList<>(team);
        Collections.shuffle(shuffled, random);
        assertThat(TalentComparer.compare(gradient, shuffled, AS_OF))
                .isEqualTo(TalentComparer.compare(gradient, team, AS_OF));
    }

    /** Cuts 10,000 hundredths of a percent at random places. */
    @Provide
    Arbitrary<TalentGradient> gradients() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(6).map(cuts -> {
            List<Integer> edges = new ArrayList<>(cuts);
            edges.add(0);
            edges.add(10_000);
            Collections.sort(edges);
            return new TalentGradient(IntStream.range(1, edges.size())
                    .mapToObj(i -> new LevelShare("L" + i, Rate.basisPoints(edges.get(i) - edges.get(i - 1))))
                    .toList());
        });
    }

    @Provide
    Arbitrary<List<Integer>> people() {
        return Arbitraries.integers().between(0, 1_000).list().ofMaxSize(60);
    }

    private static List<Rep> team(TalentGradient gradient, List<Integer> people) {
        List<String> names = gradient.names();
        return IntStream.range(0, people.size())
                .mapToObj(i -> new Rep(
                        PartyId.of("E-" + i),
                        "Rep " + i,
                        Optional.empty(),
                        names.get(people.get(i) % names.size()),
                        List.of(),
                        AS_OF.minusDays(people.get(i)),
                        Optional.empty()))
                .toList();
    }

    private static List<PartyId> membersOf(List<LevelComparison> levels, int level) {
        return level < 0 || level >= levels.size()
                ? List.of()
                : levels.get(level).members();
    }

    private static boolean idle(List<LevelComparison> levels, List<PartyId> movers, int level) {
        long leaving =
                membersOf(levels, level).stream().filter(movers::contains).count();
        return level >= 0 && level < levels.size() && levels.get(level).surplus() > leaving;
    }
}
