package dev.attain.core.target.split;

import dev.attain.core.finding.Findings;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.kernel.Units;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import dev.attain.core.target.split.terms.TargetSplit;
import java.util.List;
import java.util.Optional;

/** Whether a target and a split fit each other. */
final class SplitCheck {
    private final SalesTarget target;
    private final Units units;
    private final Findings findings = Findings.in("targetSplit");

    private SplitCheck(SalesTarget target) {
        this.target = target;
        this.units = Units.of(target.amount().unit());
    }

    static Findings of(SalesTarget target, TargetSplit split) {
        if (target.amount().unit().kind() == Unit.Kind.RATIO) {
            return Findings.in("target").unless(false, "amount", SplitText.RATIO_AMOUNT, target.amount());
        }
        SplitCheck check = new SplitCheck(target);
        for (int i = 0; i < split.levels().size(); i++) {
            check.level(split.levels().get(i), "levels[" + i + "]");
        }
        return check.findings;
    }

    private void level(LevelTerms terms, String path) {
        List<ChildLimit> limits = terms.limits();
        for (int i = 0; i < limits.size(); i++) {
            limit(limits.get(i).floor(), path + ".limits[" + i + "].floor");
            limit(limits.get(i).cap(), path + ".limits[" + i + "].cap");
        }
        if (terms instanceof ShareTerms shares) {
            segments(shares, path);
        }
    }

    private void limit(Optional<Quantity> limit, String path) {
        Unit unit = target.amount().unit();
        if (limit.isPresent() && !limit.get().unit().fits(unit)) {
            findings.unless(false, path, SplitText.LIMIT_UNIT, limit.get(), unit);
        } else if (limit.isPresent()) {
            findings.unless(units.isWhole(limit.get()), path, SplitText.LIMIT_TOO_FINE, limit.get(), unit);
        }
    }

    private void segments(ShareTerms terms, String path) {
        for (int i = 0; i < terms.shares().size(); i++) {
            boolean covered = !(terms.shares().get(i).slice() instanceof OfSegment slice)
                    || target.segment().covers(slice.segment());
            findings.unless(
                    covered,
                    path + ".shares[" + i + "].slice",
                    SplitText.SEGMENT_OUTSIDE,
                    terms.shares().get(i).slice(),
                    target.segment());
        }
    }
}
