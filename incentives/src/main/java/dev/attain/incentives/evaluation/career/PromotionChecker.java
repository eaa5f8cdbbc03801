package dev.attain.incentives.evaluation.career;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Measurement;
import dev.attain.core.party.Rep;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks what the next level asks for, period by period back from the latest that has ended; a gap between two periods
 * ends the row, and so do two figures of one period that contradict each other. A row is over, too, once the period
 * behind its last has surely ended: a quarter longer than the last, for the periods of a calendar differ by no more.
 */
public final class PromotionChecker {
    private static final Comparator<Measurement> LATEST_FIRST = comparing(
                    (Measurement one) -> one.period().endExclusive())
            .thenComparing(one -> one.period().start())
            .reversed();

    private static final int QUARTERS = 4;
    private static final int LONGEST_IN_QUARTERS = 5;

    private final Rep rep;
    private final LocalDate asOf;
    private final List<Measurement> ended;
    private final List<Finding> findings = new ArrayList<>();

    private PromotionChecker(Rep rep, LocalDate asOf, List<Measurement> ended) {
        this.rep = rep;
        this.asOf = asOf;
        this.ended = ended;
    }

    /** Checks one person; measurements of others, and of periods that had not ended on the day, do not matter. */
    public static PromotionReport check(CareerLadder ladder, Rep rep, List<Measurement> measurements, LocalDate asOf) {
        List<Measurement> ended = Require.copy(measurements, "measurements").stream()
                .filter(one -> one.owner().equals(rep.id()))
                .filter(one -> !one.period().endExclusive().isAfter(requireNonNull(asOf, "asOf")))
                .distinct()
                .sorted(LATEST_FIRST)
                .toList();
        return new PromotionChecker(rep, asOf, ended).check(ladder);
    }

    private PromotionReport check(CareerLadder ladder) {
        if (!ladder.has(rep.level())) {
            findings.add(
                    Finding.error("reps[" + rep.id() + "].level", CareerText.LEVEL_UNKNOWN, rep.id(), rep.level()));
        }
        Optional<CareerLevel> next = ladder.above(rep.level());
        List<RequirementCheck> checks = next.map(CareerLevel::requirements).orElse(List.of()).stream()
                .map(this::check)
                .toList();
        return ImmutablePromotionReport.builder()
                .owner(rep.id())
                .asOf(asOf)
                .level(rep.level())
                .next(next)
                .addAllChecks(checks)
                .addAllFindings(findings)
                .build();
    }

    private RequirementCheck check(Requirement requirement) {
        List<Measurement> own = ended.stream()
                .filter(one -> one.metric().id().equals(requirement.metric().id()))
                .filter(one -> requirement.metric().measures(one.value()))
                .toList();
        return new RequirementCheck(
                requirement,
                own.stream().findFirst().filter(one -> isAlone(own, one)).map(Measurement::value),
                isOver(own) ? 0 : sustained(requirement, own));
    }

    /** Whether another period has ended since the last that was measured. */
    private boolean isOver(List<Measurement> own) {
        Optional<SalesPeriod> last = own.stream().findFirst().map(Measurement::period);
        boolean over = last.filter(period ->
                        !asOf.isBefore(period.endExclusive().plusDays(period.days() * LONGEST_IN_QUARTERS / QUARTERS)))
                .isPresent();
        if (over) {
            findings.add(Finding.hint(
                    path(own.get(0)),
                    CareerText.ROW_OVER,
                    rep.id(),
                    own.get(0).metric(),
                    last.get().label()));
        }
        return over;
    }

    private int sustained(Requirement requirement, List<Measurement> own) {
        int sustained = 0;
        for (int i = 0; i < own.size(); i++) {
            if (isContradicted(own, i)
                    || !follows(own, i)
                    || !requirement.isMetBy(own.get(i).value())) {
                return sustained;
            }
            sustained++;
        }
        return sustained;
    }

    private static boolean follows(List<Measurement> own, int i) {
        return i == 0
                || own.get(i)
                        .period()
                        .endExclusive()
                        .equals(own.get(i - 1).period().start());
    }

    private boolean isContradicted(List<Measurement> own, int i) {
        Measurement one = own.get(i);
        boolean twice = !isAlone(own, one);
        if (twice) {
            findings.add(Finding.error(
                    path(one),
                    CareerText.CONTRADICTORY,
                    rep.id(),
                    one.metric(),
                    one.period().label()));
        }
        return twice;
    }

    private static boolean isAlone(List<Measurement> own, Measurement one) {
        return own.stream().filter(other -> other.period().equals(one.period())).allMatch(one::equals);
    }

    private String path(Measurement one) {
        return "measurements[" + rep.id() + "]." + one.metric().id();
    }
}
