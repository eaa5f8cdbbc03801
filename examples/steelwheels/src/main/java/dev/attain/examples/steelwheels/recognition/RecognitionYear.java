package dev.attain.examples.steelwheels.recognition;

import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.title.Recognition;
import java.util.List;

/**
 * The rankings and titles of a year.
 *
 * @param quarters in the order of the calendar
 * @param titles the titles of the year
 */
public record RecognitionYear(List<RankedQuarter> quarters, Recognition titles) {
    public RecognitionYear {
        quarters = List.copyOf(quarters);
    }

    /**
     * One quarter.
     *
     * @param ranking who stood where, and how that changed since the quarter before
     * @param titles who has a title of the quarter
     */
    public record RankedQuarter(Leaderboard ranking, Recognition titles) {}
}
