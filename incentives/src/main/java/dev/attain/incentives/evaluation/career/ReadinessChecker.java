package dev.attain.incentives.evaluation.career;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.LevelComparison;
import dev.attain.core.role.TalentComparison;
import java.util.List;

/** Puts a team's talent gradient beside the promotion reports of its people: is anybody ready for the gaps? */
public final class ReadinessChecker {
    private ReadinessChecker() {}

    /** Every level that lacks people, from the lowest, with those of the level below who could rise into it. */
    public static List<LevelReadiness> check(TalentComparison comparison, List<PromotionReport> reports) {
        List<PartyId> ready = Require.copy(reports, "reports").stream()
                .filter(PromotionReport::isMet)
                .map(PromotionReport::owner)
                .toList();
        return comparison.levels().stream()
                .filter(level -> level.gap() > 0)
                .map(level -> readiness(level, ready))
                .toList();
    }

    private static LevelReadiness readiness(LevelComparison level, List<PartyId> ready) {
        return new LevelReadiness(
                level.level(),
                level.gap(),
                level.rising().stream().filter(ready::contains).toList(),
                level.rising().stream().filter(who -> !ready.contains(who)).toList());
    }
}
