package dev.attain.examples.benchmarks.stages;

import java.util.List;
import java.util.function.Supplier;

/**
 * The yardstick: the forty checks written out over primitive arrays, all of them asked as ours does, with the model
 * known to the compiler.
 */
final class RawStages {
    private static final int CRITERIA_AT_MOST = 5;

    private final byte[] place;
    private final byte[] stepsDone;
    private final long[] cents;
    private final int[] seats;
    private final byte[] discount;
    private final boolean[] approved;
    private final boolean[] atHome;
    private final boolean[] painKnown;
    private final byte[] contacts;

    private RawStages(List<Opportunity> deals) {
        int size = deals.size();
        place = new byte[size];
        stepsDone = new byte[size];
        cents = new long[size];
        seats = new int[size];
        discount = new byte[size];
        approved = new boolean[size];
        atHome = new boolean[size];
        painKnown = new boolean[size];
        contacts = new byte[size];
        for (int i = 0; i < size; i++) {
            put(i, deals.get(i));
        }
    }

    /**
     * What is said of all deals.
     *
     * @param mayMove by deal
     * @param blocked how many deals a criterion holds up: those of the first place, then those of the next, five each
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
    record Answer(boolean[] mayMove, int[] blocked) {}

    static Supplier<Answer> census(List<Opportunity> deals) {
        RawStages columns = new RawStages(deals);
        return columns::census;
    }

    static Supplier<boolean[]> decisions(List<Opportunity> deals) {
        Supplier<Answer> census = census(deals);
        return () -> census.get().mayMove();
    }

    static Supplier<int[]> missing(List<Opportunity> deals) {
        RawStages columns = new RawStages(deals);
        return columns::missing;
    }

    private void put(int i, Opportunity deal) {
        place[i] = (byte) deal.place();
        stepsDone[i] = (byte) deal.stepsDone();
        cents[i] = deal.cents();
        seats[i] = deal.seats();
        discount[i] = (byte) deal.discount();
        approved[i] = deal.approved();
        atHome[i] = TenStages.AT_HOME.contains(deal.region());
        painKnown[i] = deal.pain() != null;
        contacts[i] = (byte) deal.contacts().size();
    }

    private Answer census() {
        boolean[] mayMove = new boolean[place.length];
        int[] blocked = new int[TenStages.STAGES * CRITERIA_AT_MOST];
        for (int i = 0; i < mayMove.length; i++) {
            if (place[i] < TenStages.STAGES) {
                int unmet = unmetAt(place[i], i);
                int first = (place[i] - 1) * CRITERIA_AT_MOST;
                for (int bit = 0; bit < CRITERIA_AT_MOST; bit++) {
                    blocked[first + bit] += unmet >> bit & 1;
                }
                mayMove[i] = unmet == 0;
            }
        }
        return new Answer(mayMove, blocked);
    }

    private int[] missing() {
        int[] missing = new int[place.length];
        for (int i = 0; i < missing.length; i++) {
            for (int at = place[i]; at < TenStages.STAGES; at++) {
                missing[i] += Integer.bitCount(unmetAt(at, i));
            }
        }
        return missing;
    }

    /** A bit for every criterion of a place that a deal does not meet. */
    private int unmetAt(int at, int deal) {
        int unmet = stepsDone[deal] >= at ? 0 : 1;
        unmet |= cents[deal] >= (long) at * TenStages.THOUSAND_IN_CENTS ? 0 : 2;
        unmet |= contacts[deal] >= TenStages.contactsAt(at) ? 0 : 4;
        unmet |= inTurn(at, deal) ? 0 : 8;
        return unmet | (!TenStages.asksSeats(at) || seats[deal] >= at ? 0 : 16);
    }

    private boolean inTurn(int at, int deal) {
        return switch (at % 3) {
            case 1 -> painKnown[deal];
            case 2 -> atHome[deal];
            default -> discount[deal] <= TenStages.SMALL_DISCOUNT || approved[deal];
        };
    }
}
