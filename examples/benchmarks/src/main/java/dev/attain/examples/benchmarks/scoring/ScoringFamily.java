package dev.attain.examples.benchmarks.scoring;

import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;

/** Judges a hundred thousand people by twelve criteria. */
public final class ScoringFamily {
    private ScoringFamily() {}

    /** One workload: the exact score and the stars of everybody, from columns. */
    public static Family family() {
        return Family.of(
                "scoring",
                Workload.of("scoring.columns", ScoreBook.PEOPLE, ScoreBook::columns)
                        .ours(OurScores::score, OurScores::checksum)
                        .limit(RawScores::score, RawScores::checksum)
                        .peer("bigdecimal", BigDecimalScores::score, BigDecimalScores::checksum));
    }
}
