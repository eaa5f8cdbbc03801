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
 * Checks what the next level asks for, period by period back from the latest that has ended; a gap between two periods ends
 * the row, and so do two figures of one period that contradict each other.
 */
public final class PromotionChecker {
    private static final Comparator<Measurement> LATEST_FIRST =
            comparing((Measurement one) -> one.period().endExclusive()).reversed();

    private final Rep rep;
    private final List<Measurement> ended;
    private final List<Finding> findings = new ArrayList<>();

    private PromotionChecker(Rep rep, List<Measurement> ended) {
        this.rep = rep;
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
        return new PromotionChecker(rep, ended).check(ladder, asOf);
    }

    private PromotionReport check(CareerLadder ladder, LocalDate asOf) {
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
                requirement, own.stream().map(Measurement::value).findFirst(), sustained(requirement, own));
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
        SalesPeriod period = own.get(i).period();
        boolean twice = own.stream().filter(one -> one.period().equals(period)).count() > 1;
        if (twice) {
            findings.add(Finding.error(
                    "measurements[" + rep.id() + "]." + own.get(i).metric().id(),
                    CareerText.CONTRADICTORY,
                    rep.id(),
                    own.get(i).metric(),
                    period.label()));
        }
        return twice;
    }
}
