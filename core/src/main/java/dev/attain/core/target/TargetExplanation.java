package dev.attain.core.target;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Quantity;
import java.util.ArrayList;
import java.util.List;

/** The amount of a target as a sum: what was first asked, and what was changed since. */
final class TargetExplanation {
    private TargetExplanation() {}

    static Explanation of(SalesTarget target) {
        List<TargetRevision> revisions = target.revisions();
        Explanation first = Explanation.input(TargetText.FIRST_AMOUNT.message(target.id()), amountOf(target, 0));
        if (revisions.isEmpty()) {
            return first;
        }
        List<Explanation> parts = new ArrayList<>(List.of(first));
        for (int i = 0; i < revisions.size(); i++) {
            parts.add(changed(revisions.get(i), i + 2, amountOf(target, i + 1).minus(amountOf(target, i))));
        }
        return Explanation.sum(TargetText.AMOUNT.message(target.id(), target.version()), parts);
    }

    private static Explanation changed(TargetRevision revision, int version, Quantity change) {
        return Explanation.input(
                TargetText.REVISED_BY.message(version, revision.by(), revision.on(), revision.reason()), change);
    }

    private static Quantity amountOf(SalesTarget target, int index) {
        return index < target.revisions().size() ? target.revisions().get(index).previous() : target.amount();
    }
}
