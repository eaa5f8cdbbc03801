package dev.attain.examples.benchmarks.workload;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The workloads of one part of the library.
 *
 * @param name what {@code -Dbench=} chooses: {@code money}
 * @param workloads at least one; their names begin with the family's
 */
public record Family(String name, List<Workload<?>> workloads) {
    public Family {
        requireNonNull(name, "family.name");
        workloads = List.copyOf(workloads);
        for (Workload<?> workload : workloads) {
            if (!workload.name().startsWith(name + ".")) {
                throw new IllegalArgumentException(
                        "workload " + workload.name() + " of family " + name + " must be called " + name + ".…");
            }
        }
    }

    /** A family of some workloads. */
    public static Family of(String name, Workload<?>... workloads) {
        return new Family(name, List.of(workloads));
    }

    /** This family with the guests at its workloads. */
    public Family joinedBy(Iterable<? extends Guest<?>> guests) {
        return new Family(
                name,
                workloads.stream()
                        .<Workload<?>>map(workload -> workload.joinedBy(guests))
                        .toList());
    }

    /** This family with the heuristics at its workloads. */
    public Family triedBy(List<Heuristic<?>> heuristics) {
        return new Family(
                name,
                workloads.stream()
                        .<Workload<?>>map(workload -> workload.triedBy(heuristics))
                        .toList());
    }
}
