package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.stage.criterion.Condition;
import java.util.List;
import java.util.Optional;

/**
 * So many of some conditions must be so, or must not be so.
 *
 * @param least how many
 * @param parts the conditions
 * @param areSo whether they must be so
 */
record Goal(int least, List<Condition> parts, boolean areSo) {
    static Goal all(List<Condition> conditions) {
        return new Goal(conditions.size(), conditions, true);
    }

    /** Whether every part is needed, so that there is no choice. */
    boolean needsAll() {
        return least == parts.size();
    }

    boolean isReached() {
        return least <= 0;
    }

    boolean isHopeless() {
        return least > parts.size();
    }

    Goal first() {
        return new Goal(1, parts.subList(0, 1), areSo);
    }

    Goal withoutFirst(int stillNeeded) {
        return new Goal(stillNeeded, parts.subList(1, parts.size()), areSo);
    }

    /** What one of the parts asks of its own parts; empty for a condition that joins none. */
    Optional<Goal> within(Condition part) {
        return part.accept(new Within(areSo));
    }

    /** Of n parts, k are so; or it is not so that k are so: n - k + 1 are not so. */
    private static final class Within extends ConditionCases<Optional<Goal>> {
        private final boolean isSo;

        Within(boolean isSo) {
            super(Optional.empty());
            this.isSo = isSo;
        }

        @Override
        public Optional<Goal> all(Condition.All condition) {
            return some(condition.conditions().size(), condition.conditions());
        }

        @Override
        public Optional<Goal> any(Condition.Any condition) {
            return some(1, condition.conditions());
        }

        @Override
        public Optional<Goal> atLeast(Condition.AtLeast condition) {
            return some(condition.count(), condition.conditions());
        }

        @Override
        public Optional<Goal> not(Condition.Not condition) {
            return Optional.of(new Goal(1, condition.parts(), !isSo));
        }

        private Optional<Goal> some(int count, List<Condition> parts) {
            return Optional.of(new Goal(isSo ? count : parts.size() - count + 1, parts, isSo));
        }
    }
}
