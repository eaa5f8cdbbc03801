package dev.attain.core.metric;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/** Whether a metric is read on the way or at the end. */
public enum MetricKind implements Localized {
    /** Activity on the way, which people decide about themselves: calls, visits, offers. */
    PROCESS(MetricText.PROCESS),
    /** Outcome at the end: bookings, collections, customers won. */
    RESULT(MetricText.RESULT);

    private final MetricText words;

    MetricKind(MetricText words) {
        this.words = words;
    }

    /** The kind in words: {@code process metric}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
