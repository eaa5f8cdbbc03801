package dev.attain.incentives.recognition.rank;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.util.Locale;

/**
 * Which rank those share who are level; named after the ranks of A ahead of B and C, who are level, ahead of D. None is
 * the usual one: what is a defect to one board is the rule of another, so every board declares its own.
 */
public enum TieMethod implements Localized {
    /** The best of their places; the next is left out: 1224. */
    STANDARD(RankText.STANDARD),
    /** The worst of their places; one before is left out: 1334. */
    MODIFIED(RankText.MODIFIED),
    /** None is left out: 1223. */
    DENSE(RankText.DENSE),
    /** Everybody has a place alone; those level stand in the order of their ids: 1234. */
    ORDINAL(RankText.ORDINAL),
    /** The mean of their places, exactly: 1 2.5 2.5 4; all ranks add up as if nobody were level. */
    FRACTIONAL(RankText.FRACTIONAL);

    private final RankText words;

    TieMethod(RankText words) {
        this.words = words;
    }

    /**
     * The rank of one of those who are level.
     *
     * @param ahead how many are ahead of all of them
     * @param level how many they are, the one itself counted
     * @param groupsAhead how many different ranks are ahead of them
     * @param within how many of them stand before the one in the order of ids
     */
    public Rank rank(int ahead, int level, int groupsAhead, int within) {
        return new Rank(halves(ahead, level, groupsAhead, within));
    }

    int halves(int ahead, int level, int groupsAhead, int within) {
        return switch (this) {
            case STANDARD -> 2 * (ahead + 1);
            case MODIFIED -> 2 * (ahead + level);
            case DENSE -> 2 * (groupsAhead + 1);
            case ORDINAL -> 2 * (ahead + within + 1);
            case FRACTIONAL -> 2 * ahead + level + 1;
        };
    }

    /** The method by its ranks: {@code 1224}. */
    @Override
    public String text(Locale locale) {
        return Message.of(words).text(locale);
    }
}
