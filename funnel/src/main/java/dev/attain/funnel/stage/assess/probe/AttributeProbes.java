package dev.attain.funnel.stage.assess.probe;

import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.TextPattern;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions on the value of one attribute. */
final class AttributeProbes {
    private AttributeProbes() {}

    /** What was seen of an attribute beside what was asked, or that it is missing. */
    private static Message seen(Slot slot, @Nullable AttributeValue value, Message asked) {
        return value == null
                ? ProbeText.MISSING_ASKED.message(slot.name(), asked)
                : ProbeText.VALUE_ASKED.message(slot.name(), value, asked);
    }

    private static Message fillIn(Slot slot, Message asked) {
        return ProbeText.FILL_IN_AS.message(slot.name(), asked);
    }

    record Present(Slot slot) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            AttributeValue value = facts.value(slot);
            return Truth.of(value != null && !isEmpty(value));
        }

        @Override
        public Message evidence(Facts facts) {
            AttributeValue value = facts.value(slot);
            Wording wording = value == null || isEmpty(value) ? ProbeText.MISSING : ProbeText.VALUE;
            return value == null ? wording.message(slot.name()) : wording.message(slot.name(), value);
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.FILL_IN.message(slot.name());
        }

        private static boolean isEmpty(AttributeValue value) {
            boolean isEmptyText =
                    value instanceof AttributeValue.Text text && text.value().isBlank();
            boolean isEmptyList =
                    value instanceof AttributeValue.Texts texts && texts.value().isEmpty();
            return isEmptyText || isEmptyList;
        }
    }

    record Compared(Slot slot, Comparison comparison, AttributeValue expected) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            AttributeValue value = facts.value(slot);
            return value == null ? Truth.UNKNOWN : Truth.of(comparison.holds(value.compareWith(expected)));
        }

        @Override
        public Message evidence(Facts facts) {
            return seen(slot, facts.value(slot), asked());
        }

        @Override
        public Message cure(Facts facts) {
            return fillIn(slot, asked());
        }

        private Message asked() {
            return ProbeText.ASKED_COMPARED.message(comparison, expected);
        }
    }

    record OneOf(Slot slot, List<AttributeValue> expected) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            AttributeValue value = facts.value(slot);
            return value == null ? Truth.UNKNOWN : Truth.of(contains(value));
        }

        @Override
        public Message evidence(Facts facts) {
            return seen(slot, facts.value(slot), asked());
        }

        @Override
        public Message cure(Facts facts) {
            return fillIn(slot, asked());
        }

        private boolean contains(AttributeValue value) {
            for (AttributeValue one : expected) {
                if (value.compareWith(one) == 0) {
                    return true;
                }
            }
            return false;
        }

        private Message asked() {
            return ProbeText.ASKED_ONE_OF.message(expected);
        }
    }

    record Matches(Slot slot, TextPattern pattern, Predicate<String> matcher) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return facts.value(slot) instanceof AttributeValue.Text text
                    ? Truth.of(matcher.test(text.value()))
                    : Truth.UNKNOWN;
        }

        @Override
        public Message evidence(Facts facts) {
            return seen(slot, facts.value(slot), asked());
        }

        @Override
        public Message cure(Facts facts) {
            return fillIn(slot, asked());
        }

        private Message asked() {
            return ProbeText.ASKED_FORM.message(pattern);
        }
    }

    record CountAtLeast(Slot slot, int least) implements Probe {
        @Override
        public Truth ask(Facts facts) {
            return Truth.of(count(facts) >= least);
        }

        @Override
        public Message evidence(Facts facts) {
            return ProbeText.COUNTED.message(slot.name(), count(facts), least);
        }

        @Override
        public Message cure(Facts facts) {
            return ProbeText.COUNT_MORE.message(slot.name(), least - Math.min(least, count(facts)));
        }

        private int count(Facts facts) {
            return facts.value(slot) instanceof AttributeValue.Texts texts
                    ? texts.value().size()
                    : 0;
        }
    }
}
