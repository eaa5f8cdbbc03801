package dev.attain.examples.benchmarks.allocation;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as the solver wants one: a bean it fills in. Public, because the solver makes copies. */
@PlanningEntity
public final class TimefoldTask {
    @PlanningId
    private int number;

    private List<TimefoldRep> eligible = List.of();

    @PlanningVariable
    private @Nullable TimefoldRep rep;

    private long[] costOfRep = {};

    /** For the solver. */
    public TimefoldTask() {}

    TimefoldTask(int number, List<TimefoldRep> eligible, long[] costOfRep) {
        this.number = number;
        this.eligible = eligible;
        this.costOfRep = costOfRep;
    }

    int number() {
        return number;
    }

    /** For the solver, by the name it looks for. */
    @ValueRangeProvider
    public List<TimefoldRep> getEligible() {
        return eligible;
    }

    /** For the solver, by the name it looks for. */
    public @Nullable TimefoldRep getRep() {
        return rep;
    }

    /** For the solver, by the name it looks for. */
    public void setRep(@Nullable TimefoldRep chosen) {
        rep = chosen;
    }

    /** What it costs on the rep it has. */
    long cost() {
        return costOfRep[requireNonNull(rep, "rep").number()];
    }
}
