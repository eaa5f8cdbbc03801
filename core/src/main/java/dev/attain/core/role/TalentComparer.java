package dev.attain.core.role;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares a team with its gradient: how many of each level it should have, who is too many, and who could fill a gap.
 *
 * <p>The wanted headcounts are split by largest remainder, ties to the lower level: 27 people in 10/20/40/20/10 are 3,
 * 5, 11, 5 and 3. A gap is filled from the surplus of the level below first, the longest employed first; what is then
 * still open from the surplus of the level above, the newest first. Nobody moves twice or by more than one level.
 */
public final class TalentComparer {
    private static final Comparator<Rep> LONGEST_FIRST =
            Comparator.comparing(Rep::hiredOn).thenComparing(Rep::id);

    private TalentComparer() {}

    /**
     * Compares the people of a team who are employed on a day with what the team should look like; their order does not
     * matter. Who is not employed on that day, has a level that is not in the gradient, or was given more than once, is
     * not counted, and is listed.
     */
    public static TalentComparison compare(TalentGradient gradient, List<Rep> team, LocalDate asOf) {
        TeamCount count = TeamCount.of(requireNonNull(gradient, "gradient"), team, requireNonNull(asOf, "asOf"));
        return ImmutableTalentComparison.builder()
                .gradient(gradient)
                .asOf(asOf)
                .addAllLevels(levels(gradient, count.counted()))
                .addAllFindings(count.findings())
                .build();
    }

    private static List<LevelComparison> levels(TalentGradient gradient, List<Rep> counted) {
        List<String> names = gradient.names();
        List<List<PartyId>> members =
                names.stream().map(level -> ofLevel(level, counted)).toList();
        List<Explanation> wanted = wanted(gradient, counted.size());
        Succession succession = new Succession(
                members, wanted.stream().map(TalentComparer::people).toList());
        return IntStream.range(0, names.size())
                .<LevelComparison>mapToObj(i -> ImmutableLevelComparison.builder()
                        .level(names.get(i))
                        .explanation(wanted.get(i))
                        .addAllMembers(members.get(i))
                        .addAllRising(succession.rising(i))
                        .addAllSteppingBack(succession.steppingBack(i))
                        .build())
                .toList();
    }

    private static List<PartyId> ofLevel(String level, List<Rep> counted) {
        return counted.stream()
                .filter(rep -> rep.level().equals(level))
                .sorted(LONGEST_FIRST)
                .map(Rep::id)
                .toList();
    }

    private static List<Explanation> wanted(TalentGradient gradient, int headcount) {
        Explanation total = Explanation.input(RoleText.HEADCOUNT.message(), Quantity.of(Ratio.of(headcount)));
        Weights shares =
                Weights.rates(gradient.levels().stream().map(LevelShare::share).toList());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> Explanation.part(
                        RoleText.WANTED.message(gradient.names().get(i)),
                        total,
                        new Operation.Part(Apportionment.LARGEST_REMAINDER, shares, i, 0)))
                .toList();
    }

    /** A headcount as the number it is. */
    static int people(Explanation headcount) {
        return headcount.value().value().numerator().intValueExact();
    }
}
