package dev.attain.incentives.recognition.board;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.Metric;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** What tells two apart whose value is the same. */
public sealed interface TieBreaker extends Localized {
    /**
     * The better figure of another metric is ahead; whoever has none is behind all who have one.
     *
     * @param metric the other metric, in its own direction
     */
    record ByMetric(@NotNull @Valid Metric metric) implements TieBreaker {
        public ByMetric {
            requireNonNull(metric, "byMetric.metric");
        }

        /** {@code new customers}. */
        @Override
        public String text(Locale locale) {
            return Message.of(BoardText.BY_METRIC, metric).text(locale);
        }
    }

    /** Whoever reached the value first is ahead; whoever is not known to have reached it at any time is behind. */
    record EarliestReached() implements TieBreaker {
        /** {@code reached it first}. */
        @Override
        public String text(Locale locale) {
            return Message.of(BoardText.EARLIEST_REACHED).text(locale);
        }
    }

    /** The smaller id is ahead, so that nobody is level with anybody and every run gives the same order. */
    record StableId() implements TieBreaker {
        /** {@code order of ids}. */
        @Override
        public String text(Locale locale) {
            return Message.of(BoardText.STABLE_ID).text(locale);
        }
    }
}
