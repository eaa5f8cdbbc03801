package dev.attain.examples.benchmarks.stages;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What the peers ask: one guard per move, over the plain fields of the host's object, done at the first check that
 * fails.
 */
final class MoveGuards {
    private static final List<Predicate<Opportunity>> BY_PLACE =
            IntStream.rangeClosed(1, TenStages.MOVES).mapToObj(MoveGuards::all).toList();

    /** What a deal is to do. */
    enum Event {
        MOVE_ON
    }

    private MoveGuards() {}

    /** Guards the move from a place to the next. */
    static Predicate<Opportunity> from(int place) {
        return BY_PLACE.get(place - 1);
    }

    /** Asks a peer of all deals, one after the other. */
    static boolean[] mayMove(List<Opportunity> deals, Predicate<Opportunity> peer) {
        boolean[] mayMove = new boolean[deals.size()];
        for (int i = 0; i < mayMove.length; i++) {
            mayMove[i] = peer.test(deals.get(i));
        }
        return mayMove;
    }

    private static Predicate<Opportunity> all(int place) {
        Predicate<Opportunity> inTurn = inTurn(place);
        long cents = (long) place * TenStages.THOUSAND_IN_CENTS;
        int contacts = TenStages.contactsAt(place);
        int seats = TenStages.asksSeats(place) ? place : 0;
        return deal -> deal.stepsDone() >= place
                && deal.cents() >= cents
                && deal.contacts().size() >= contacts
                && inTurn.test(deal)
                && deal.seats() >= seats;
    }

    private static Predicate<Opportunity> inTurn(int place) {
        return switch (place % 3) {
            case 1 -> deal -> deal.pain() != null;
            case 2 -> deal -> TenStages.AT_HOME.contains(deal.region());
            default -> deal -> deal.discount() <= TenStages.SMALL_DISCOUNT || deal.approved();
        };
    }
}
