package dev.attain.incentives.recognition.live;

import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;

/**
 * Those who are level with each other.
 *
 * @param ahead how many stand before them
 * @param behind how many stand before whoever is behind them
 * @param groupsAhead how many different ranks are ahead of them, where the method asks for it
 */
record Peers(int ahead, int behind, int groupsAhead) {
    /** The rank of the one of them at a position. */
    Rank rank(int position, TieMethod ties) {
        return ties.rank(ahead, behind - ahead, groupsAhead, position - ahead);
    }
}
