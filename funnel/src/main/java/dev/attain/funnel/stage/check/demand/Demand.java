package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.stage.criterion.Condition;
import java.util.Optional;

/**
 * A condition, none that joins others, that must be so or must not be so; what is unknown is neither.
 *
 * @param condition the condition
 * @param isSo whether it must be so
 */
public record Demand(Condition condition, boolean isSo) {
    /** The attribute without which a deal cannot meet this; empty if it can. */
    public Optional<String> neededAttribute() {
        return condition.accept(new NeededAttribute(isSo));
    }

    /** What it is about: demands on different subjects never contradict each other. */
    Object subject() {
        return condition.accept(Subjects.INSTANCE);
    }

    Demand opposite() {
        return new Demand(condition, !isSo);
    }

    /** The value of an attribute is needed to compare it, whatever must come out; to be absent, or few, it is not. */
    private static final class NeededAttribute extends ConditionCases<Optional<String>> {
        private final boolean isSo;

        NeededAttribute(boolean isSo) {
            super(Optional.empty());
            this.isSo = isSo;
        }

        @Override
        public Optional<String> present(Condition.Present condition) {
            return isSo ? Optional.of(condition.attribute()) : Optional.empty();
        }

        @Override
        public Optional<String> countAtLeast(Condition.CountAtLeast condition) {
            return isSo ? Optional.of(condition.attribute()) : Optional.empty();
        }

        @Override
        public Optional<String> compared(Condition.Compared condition) {
            return Optional.of(condition.attribute());
        }

        @Override
        public Optional<String> oneOf(Condition.OneOf condition) {
            return Optional.of(condition.attribute());
        }

        @Override
        public Optional<String> matches(Condition.Matches condition) {
            return Optional.of(condition.attribute());
        }
    }
}
