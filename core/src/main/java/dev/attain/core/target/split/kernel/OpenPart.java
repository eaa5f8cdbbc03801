package dev.attain.core.target.split.kernel;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a tree is still open on a date: a node is closed when its period has ended by then, and a leaf is either
 * closed or open. A node above leaves of both kinds has a closed part, which is an amount, and an open share, which is
 * the weight of what is open below it. For one thread.
 */
public final class OpenPart {
    private final Nodes nodes;
    private final State[] states;
    private final Map<Split, Rest> rests = new HashMap<>();

    private enum State {
        CLOSED,
        OPEN,
        BETWEEN
    }

    /** A branch and how much of each child is open. */
    private record Split(Branch branch, List<Ratio> shares) {}

    /** The branch of what is open, and which share of the whole weight that is. */
    public record Rest(Branch branch, Ratio share) {}

    /** Sorts the periods of a tree into closed and open ones on a date. */
    public OpenPart(Nodes nodes, LocalDate closedBefore) {
        this.nodes = nodes;
        this.states = new State[nodes.slices().size()];
        Arrays.setAll(states, slice -> stateOn(closedBefore, slice));
    }

    /** Whether the period of a node ended by the date. */
    public boolean isClosed(int depth, int node) {
        return state(nodes.period(depth, node)) == State.CLOSED;
    }

    /** Whether some of the node may be closed and some of it open. */
    public boolean isBetween(int depth, int node) {
        return state(nodes.period(depth, node)) == State.BETWEEN;
    }

    /** What of the amount lies in closed periods. */
    public long closed(int depth, int node) {
        return closed(depth, node, state(nodes.period(depth, node)));
    }

    /** How what is open of a node falls into its children. */
    public Rest rest(int depth, int node) {
        return rest(depth, node, state(nodes.period(depth, node)));
    }

    private long closed(int depth, int node, State state) {
        if (state == State.CLOSED) {
            return nodes.amount(depth, node);
        }
        if (state == State.OPEN || nodes.isLeaf(depth, node)) {
            return 0;
        }
        Branch branch = nodes.branch(depth, node);
        int first = nodes.firstChild(depth, node);
        long below = 0;
        for (int i = 0; i < branch.size(); i++) {
            below = Math.addExact(below, closed(depth + 1, first + i, state(branch.slice(i), state)));
        }
        return unassigned(branch, below);
    }

    /** What a node has for so much of its children's amounts. */
    public static long unassigned(Branch branch, long below) {
        Rate factor = branch.rules().factor();
        return factor.equals(Rate.ONE)
                ? below
                : Ratio.ONE
                        .dividedBy(factor.toRatio())
                        .times(below, branch.rules().rounding());
    }

    private Ratio share(int depth, int node, State state) {
        if (state == State.CLOSED) {
            return Ratio.ZERO;
        }
        return state == State.OPEN || nodes.isLeaf(depth, node)
                ? Ratio.ONE
                : rest(depth, node, state).share();
    }

    private Rest rest(int depth, int node, State state) {
        Branch branch = nodes.branch(depth, node);
        int first = nodes.firstChild(depth, node);
        List<Ratio> shares = new ArrayList<>(branch.size());
        for (int i = 0; i < branch.size(); i++) {
            shares.add(share(depth + 1, first + i, state(branch.slice(i), state)));
        }
        return rests.computeIfAbsent(new Split(branch, shares), OpenPart::laidOut);
    }

    private static Rest laidOut(Split split) {
        Branch open = split.branch().reduced(split.shares());
        Ratio whole = total(split.branch().ratios());
        return new Rest(open, whole.isZero() ? Ratio.ONE : total(open.ratios()).dividedBy(whole));
    }

    private static Ratio total(List<Ratio> ratios) {
        return ratios.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private State state(int slice, State above) {
        return nodes.slices().isPeriod(slice) ? state(slice) : above;
    }

    private State state(int period) {
        return states[period];
    }

    private State stateOn(LocalDate closedBefore, int slice) {
        if (!nodes.slices().isPeriod(slice)
                || !nodes.slices().period(slice).start().isBefore(closedBefore)) {
            return State.OPEN;
        }
        return nodes.slices().period(slice).endExclusive().isAfter(closedBefore) ? State.BETWEEN : State.CLOSED;
    }
}
