package dev.attain.funnel.stage.assess.census;

import dev.attain.core.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** The first findings of many; mutable, for one thread. */
final class CensusFindings {
    private final List<Finding> kept = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (kept.size() < StageCensus.MOST_FINDINGS) {
            kept.add(finding);
        }
    }

    /** Adds what was found in the deals that follow. */
    void addAll(CensusFindings later) {
        later.kept.forEach(this::add);
        count += later.count - later.kept.size();
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
