package dev.attain.funnel.allocation.solve;

/**
 * Shortest augmenting paths in the {@link RepNetwork}, by Dijkstra's algorithm on reduced lengths that stops at the
 * target and forgets whatever is not nearer; so only nodes nearer than the target change their prices (Ahuja, Magnanti,
 * Orlin, section 9.7). Of equally near nodes the one with the lower number goes first, so the path depends on nothing
 * but the plan.
 */
final class PathSearch {
    private static final int NONE = -1;

    private final RepNetwork network;
    private final PairHeaps heaps;
    private final NodeHeap queue;
    private final int[] previous;
    private final int[] pairs;
    private final int[] settled;
    private int done;
    private int source;
    private int target;

    PathSearch(RepNetwork network) {
        this.network = network;
        this.heaps = network.heaps;
        this.queue = new NodeHeap(network.nodes());
        this.previous = new int[network.nodes()];
        this.pairs = new int[network.nodes()];
        this.settled = new int[network.nodes()];
    }

    /** Looks for the cheapest way to place a task that is on no rep, and says whether there is one. */
    boolean fromTask(int task) {
        begin(NONE, network.sink);
        for (int pair = heaps.start(task); pair < heaps.end(task); pair++) {
            reach(heaps.repOfPair(pair), heaps.costOfPair(pair), NONE, pair);
        }
        return run();
    }

    /** Looks for the cheapest way to bring one task too many at a node to another where one is missing. */
    boolean between(int from, int to) {
        begin(from, to);
        queue.offer(from, 0);
        return run();
    }

    /** What the path found adds to the cost, the first pair of a new task included. */
    long cost() {
        long fromSource = source == NONE ? 0 : network.prices[source];
        return queue.distance(target) - network.prices[target] + fromSource;
    }

    /** How many tasks the path found moves; a new one counts. */
    int length() {
        int moves = 0;
        for (int node = target; node != source; node = previous[node]) {
            moves += pairs[node] == NONE ? 0 : 1;
        }
        return moves;
    }

    /** The pairs to which the path found moves tasks, from its end to its beginning. */
    int[] moves() {
        int[] moves = new int[length()];
        int count = 0;
        for (int node = target; node != source; node = previous[node]) {
            if (pairs[node] != NONE) {
                moves[count++] = pairs[node];
            }
        }
        return moves;
    }

    /** Goes the path found: moves its tasks, takes and gives up places, and sets the prices that prove the new plan. */
    void apply() {
        long length = queue.distance(target);
        for (int at = 0; at < done; at++) {
            network.prices[settled[at]] += length - queue.distance(settled[at]);
        }
        int node = target;
        while (node != source) {
            int before = previous[node];
            if (pairs[node] == NONE) {
                network.send(before, node);
            } else {
                heaps.move(heaps.taskOfPair(pairs[node]), pairs[node]);
            }
            node = before;
        }
    }

    /** The nodes the last search could reach: where it failed, they are the proof. */
    boolean[] reached() {
        boolean[] reached = new boolean[network.nodes()];
        for (int node = 0; node < reached.length; node++) {
            reached[node] = queue.distance(node) != NodeHeap.NEVER;
        }
        return reached;
    }

    /**
     * Whether no moves at all, whatever they cost, would make room for a task; {@link #reached} then are the nodes that
     * are full.
     */
    boolean isBarred(int task) {
        begin(NONE, network.sink);
        for (int pair = heaps.start(task); pair < heaps.end(task); pair++) {
            spread(heaps.repOfPair(pair));
        }
        while (!queue.isEmpty()) {
            int rep = queue.poll();
            if (network.hasRoom(rep)) {
                return false;
            }
            spreadFrom(rep);
        }
        return true;
    }

    private void spreadFrom(int rep) {
        if (network.hasNextPlace(rep)) {
            for (int member : network.membersBelow(network.above(rep))) {
                if (network.canGiveUpPlace(member)) {
                    spread(member);
                }
            }
        }
        PairHeaps.Moves moves = heaps.from(rep);
        for (int at = 0; at < moves.count(); at++) {
            if (moves.best(at) != NONE) {
                spread(moves.target(at));
            }
        }
    }

    private void spread(int rep) {
        if (rep != network.open) {
            queue.offer(rep, 0);
        }
    }

    private void begin(int from, int to) {
        queue.clear();
        done = 0;
        source = from;
        target = to;
    }

    private boolean run() {
        while (!queue.isEmpty()) {
            int node = queue.poll();
            if (queue.distance(node) >= queue.distance(target)) {
                return true;
            }
            settled[done++] = node;
            if (network.isRep(node)) {
                leaveRep(node);
            } else if (node == network.sink) {
                leaveSink();
            } else {
                leaveTeam(node);
            }
        }
        return false;
    }

    private void leaveRep(int rep) {
        if (network.hasNextPlace(rep)) {
            reach(network.above(rep), network.nextPlace(rep), rep, NONE);
        }
        PairHeaps.Moves moves = heaps.from(rep);
        long base = queue.distance(rep) - network.prices[rep];
        for (int at = 0; at < moves.count(); at++) {
            int to = moves.target(at);
            if (moves.best(at) != NONE) {
                offer(to, base + moves.difference(at) + network.prices[to], rep, moves.best(at));
            }
        }
    }

    private void leaveTeam(int team) {
        leaveDownwards(team);
        if (network.isBelowQuota(team)) {
            reach(network.sink, 0, team, NONE);
        }
    }

    private void leaveSink() {
        leaveDownwards(network.sink);
        for (int team = 0; team < network.teams(); team++) {
            if (network.isInUse(network.teamNode(team))) {
                reach(network.teamNode(team), 0, network.sink, NONE);
            }
        }
    }

    private void leaveDownwards(int node) {
        for (int rep : network.membersBelow(node)) {
            if (network.canGiveUpPlace(rep)) {
                reach(rep, -network.lastPlace(rep), node, NONE);
            }
        }
    }

    private void reach(int to, long cost, int from, int pair) {
        long base = from == NONE ? 0 : queue.distance(from) - network.prices[from];
        offer(to, base + cost + network.prices[to], from, pair);
    }

    private void offer(int to, long distance, int from, int pair) {
        if (distance < queue.distance(target) && queue.offer(to, distance)) {
            previous[to] = from;
            pairs[to] = pair;
        }
    }
}
