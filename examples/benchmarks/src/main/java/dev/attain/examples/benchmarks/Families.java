package dev.attain.examples.benchmarks;

import static java.util.stream.Collectors.joining;

import dev.attain.examples.benchmarks.allocation.AllocationFamily;
import dev.attain.examples.benchmarks.commission.CommissionFamily;
import dev.attain.examples.benchmarks.commission.TableCommission;
import dev.attain.examples.benchmarks.leaderboard.LeaderboardFamily;
import dev.attain.examples.benchmarks.money.MoneyFamily;
import dev.attain.examples.benchmarks.scoring.ScoringFamily;
import dev.attain.examples.benchmarks.stages.StagesFamily;
import dev.attain.examples.benchmarks.targets.TargetsFamily;
import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Guest;
import dev.attain.examples.benchmarks.workload.Heuristic;
import dev.attain.examples.benchmarks.workload.Workload;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/** All families there are, in the order in which they run. */
record Families(List<Family> families) {
    static final String ALL = "all";

    Families {
        families = List.copyOf(families);
    }

    /** Every family, with whatever guests the class path brings. */
    static Families registered() {
        return new Families(List.of(
                        MoneyFamily.family(),
                        CommissionFamily.family(new TableCommission()),
                        TargetsFamily.family(),
                        AllocationFamily.family(),
                        LeaderboardFamily.family(),
                        ScoringFamily.family(),
                        StagesFamily.family()))
                .joinedBy(guests())
                .triedBy(heuristics());
    }

    private static List<Guest<?>> guests() {
        return ServiceLoader.load(Guest.class).stream()
                .<Guest<?>>map(ServiceLoader.Provider::get)
                .toList();
    }

    private static List<Heuristic<?>> heuristics() {
        return ServiceLoader.load(Heuristic.class).stream()
                .<Heuristic<?>>map(ServiceLoader.Provider::get)
                .toList();
    }

    Families joinedBy(List<? extends Guest<?>> guests) {
        return new Families(
                families.stream().map(family -> family.joinedBy(guests)).toList());
    }

    Families triedBy(List<Heuristic<?>> heuristics) {
        return new Families(
                families.stream().map(family -> family.triedBy(heuristics)).toList());
    }

    /**
     * The workloads of one family, or of every one for {@code all}, or the one workload of that name.
     *
     * @throws IllegalArgumentException if there is no such family or workload
     */
    List<Workload<?>> workloadsOf(String choice) {
        List<Workload<?>> chosen = families.stream()
                .<Workload<?>>flatMap(family -> family.workloads().stream()
                        .filter(workload ->
                                Set.of(ALL, family.name(), workload.name()).contains(choice)))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("there is no family " + choice + ": choose from " + names());
        }
        return chosen;
    }

    Workload<?> workload(String name) {
        return workloadsOf(ALL).stream()
                .filter(workload -> workload.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no workload " + name));
    }

    private String names() {
        return families.stream().map(Family::name).collect(joining(", ", "", ", " + ALL));
    }
}
