package dev.attain.examples.benchmarks.stages;

import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Asks deals by a model of ten stages and forty criteria. */
public final class StagesFamily {
    static final String CENSUS = "stages.census";
    static final String ONE_BY_ONE = "stages.one-by-one";

    /** Where the peers with a guard per move can answer. */
    static final Set<String> YES_OR_NO = Set.of(CENSUS, ONE_BY_ONE);

    private static final int MILLION = 1_000_000;
    private static final int HUNDRED_THOUSAND = 100_000;
    private static final String GUARDS = "guards";

    private StagesFamily() {}

    /**
     * All workloads: a million deals at once through the view of the host; at once from records of the library, which
     * take more memory; one by one with a decision each; and all that a deal is missing for the win, which guards
     * cannot say.
     */
    public static Family family() {
        return Family.of(
                "stages",
                deals(CENSUS, MILLION)
                        .ours(OurStages::census, census -> checksum(OurStages.mayMove(census)))
                        .limit(RawStages::census, answer -> checksum(answer.mayMove()))
                        .peer(GUARDS, GuardTable::decisions, StagesFamily::checksum),
                deals("stages.census-of-records", HUNDRED_THOUSAND)
                        .ours(OurStages::censusOfRecords, census -> checksum(OurStages.mayMove(census)))
                        .limit(RawStages::census, answer -> checksum(answer.mayMove()))
                        .peer(GUARDS, GuardTable::decisions, StagesFamily::checksum),
                deals(ONE_BY_ONE, MILLION)
                        .ours(OurStages::decisions, StagesFamily::checksum)
                        .limit(RawStages::decisions, StagesFamily::checksum)
                        .peer(GUARDS, GuardTable::decisions, StagesFamily::checksum),
                deals("stages.missing", HUNDRED_THOUSAND)
                        .ours(OurStages::missing, Arrays::hashCode)
                        .limit(RawStages::missing, Arrays::hashCode));
    }

    /** Depends on what is said of every deal, and on its place. */
    static long checksum(boolean[] mayMove) {
        return Arrays.hashCode(mayMove);
    }

    private static Workload<List<Opportunity>> deals(String name, int deals) {
        return Workload.of(name, deals, () -> Opportunity.many(deals));
    }
}
