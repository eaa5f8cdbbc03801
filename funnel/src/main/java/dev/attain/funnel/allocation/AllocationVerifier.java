package dev.attain.funnel.allocation;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.funnel.allocation.outcome.Assignment;
import dev.attain.funnel.allocation.outcome.Certificate;
import dev.attain.funnel.allocation.outcome.OpenTask;
import dev.attain.funnel.allocation.outcome.PartyPrice;
import dev.attain.funnel.allocation.policy.TeamQuota;
import dev.attain.funnel.allocation.task.LoadRange;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import dev.attain.funnel.allocation.task.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks what an allocation claims, knowing nothing of engines: that it keeps every rule, is worth what it says, and
 * that nothing is better. It reads the allocation as anybody can: scores, prices, certificate.
 *
 * <p>A plan is best if prices exist such that (1) no task would gain by another rep at its price, nor by staying open;
 * (2) the price of a rep, less that of its team, is at most what its next free place costs and at least what its last
 * one in use does, where nothing holds above at capacity and nothing below at the least load; (3) a team's price is
 * zero or more, and zero unless its quota is used up. These are the conditions of complementary slackness (R. K. Ahuja,
 * T. L. Magnanti, J. B. Orlin, <i>Network Flows</i>, 1993, theorem 9.4).
 *
 * <pre>{@code
 * List<Finding> wrong = AllocationVerifier.findings(allocation); // [] if it is best
 * }</pre>
 */
public final class AllocationVerifier {
    private final Allocation claimed;
    private final Map<PartyId, Quantity> prices = new HashMap<>();
    private final Map<PartyId, Quantity> teamPrices = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private AllocationVerifier(Allocation claimed) {
        this.claimed = claimed;
    }

    /**
     * Everything that is wrong with an allocation, or not proven; nothing if it keeps every rule and nothing is better.
     */
    public static List<Finding> findings(Allocation allocation) {
        AllocationVerifier verifier = new AllocationVerifier(allocation);
        verifier.feasible();
        verifier.worth();
        verifier.optimal();
        return List.copyOf(verifier.findings);
    }

    /** Everything that is wrong with an allocation apart from its being best, for those that do not claim to be. */
    public static List<Finding> broken(Allocation allocation) {
        AllocationVerifier verifier = new AllocationVerifier(allocation);
        verifier.feasible();
        verifier.worth();
        return List.copyOf(verifier.findings);
    }

    private void feasible() {
        Map<TaskId, Integer> seen = new HashMap<>();
        for (Assignment given : claimed.assignments()) {
            seen.merge(given.task(), 1, Integer::sum);
            boolean eligible = claimed.score(given.task(), given.rep())
                    .filter(given.score()::equals)
                    .isPresent();
            unless(eligible, "tasks", AllocationText.UNKNOWN_PAIR, given.task(), given.rep());
        }
        for (OpenTask open : claimed.open()) {
            seen.merge(open.task(), claimed.openPrice(open.task()).isPresent() ? 1 : 2, Integer::sum);
        }
        for (SalesTask task : claimed.tasks()) {
            unless(seen.getOrDefault(task.id(), 0) == 1, "tasks", AllocationText.TWICE_OR_NEVER, task);
        }
        claimed.reps().forEach(this::loads);
        claimed.policy().eligibility().quotas().forEach(this::quota);
    }

    private void loads(RepCapacity rep) {
        int load = claimed.load(rep.rep());
        LoadRange range = claimed.places(rep.rep());
        unless(load <= range.most(), "reps", AllocationText.OVER_LOADED, rep, load, range.most());
        unless(load >= range.least(), "reps", AllocationText.UNDER_LOADED, rep, load, range.least());
    }

    private void quota(TeamQuota quota) {
        int load = load(quota);
        unless(load <= quota.most(), "teams", AllocationText.OVER_QUOTA, quota.team(), load, quota.most());
    }

    private int load(TeamQuota quota) {
        return claimed.reps().stream()
                .filter(rep -> rep.team().filter(quota.team()::equals).isPresent())
                .mapToInt(rep -> claimed.load(rep.rep()))
                .sum();
    }

    private void worth() {
        Quantity sum = claimed.worth().minus(claimed.worth());
        for (Assignment given : claimed.assignments()) {
            sum = sum.plus(given.score());
        }
        for (OpenTask open : claimed.open()) {
            sum = sum.minus(claimed.openPrice(open.task()).orElse(sum));
        }
        for (RepCapacity rep : claimed.reps()) {
            for (int place = 0; place < claimed.load(rep.rep()); place++) {
                sum = sum.minus(claimed.placePrice(rep.rep(), place));
            }
        }
        unless(sum.equals(claimed.worth()), "worth", AllocationText.WORTH_WRONG, claimed.worth(), sum);
    }

    private void optimal() {
        Optional<Certificate> certificate = claimed.certificate();
        if (certificate.isEmpty()) {
            unless(false, "certificate", AllocationText.NO_CERTIFICATE, claimed.method());
            return;
        }
        certificate.get().reps().forEach(price -> prices.put(price.party(), price.price()));
        certificate.get().teams().forEach(price -> teamPrices.put(price.party(), price.price()));
        claimed.tasks().forEach(this::nothingBetter);
        claimed.reps().forEach(this::priceBetweenPlaces);
        certificate.get().teams().forEach(this::priceOfTeam);
    }

    /** Against every other rep, and against staying open. */
    private void nothingBetter(SalesTask task) {
        Optional<PartyId> own = claimed.rep(task.id());
        Quantity gain = own.isPresent()
                ? net(task, own.get()).orElseThrow()
                : claimed.openPrice(task.id()).orElseThrow().negated();
        for (RepCapacity other : claimed.reps()) {
            Optional<Quantity> others = net(task, other.rep());
            boolean holds = others.isEmpty() || others.get().compareTo(gain) <= 0;
            unless(holds, "certificate", AllocationText.REDUCED_NEGATIVE, task, other);
        }
        Optional<Quantity> open = claimed.openPrice(task.id());
        boolean holds = open.isEmpty() || open.get().negated().compareTo(gain) <= 0;
        unless(holds, "certificate", AllocationText.OPEN_CHEAPER, task);
    }

    /** The score of a pair less the price of the rep. */
    private Optional<Quantity> net(SalesTask task, PartyId rep) {
        return claimed.score(task.id(), rep).map(score -> score.minus(price(rep)));
    }

    private Quantity price(PartyId rep) {
        return Optional.ofNullable(prices.get(rep))
                .orElseThrow(() -> new IllegalArgumentException("the certificate has no price of " + rep));
    }

    private void priceBetweenPlaces(RepCapacity rep) {
        LoadRange range = claimed.places(rep.rep());
        int load = claimed.load(rep.rep());
        Quantity price = price(rep.rep());
        Quantity own = rep.team()
                .flatMap(team -> Optional.ofNullable(teamPrices.get(team)))
                .map(price::minus)
                .orElse(price);
        boolean below = load >= range.most() || own.compareTo(claimed.placePrice(rep.rep(), load)) <= 0;
        unless(below, "certificate", AllocationText.PRICE_ABOVE_FREE, rep, own);
        boolean above = load <= range.least() || own.compareTo(claimed.placePrice(rep.rep(), load - 1)) >= 0;
        unless(above, "certificate", AllocationText.PRICE_BELOW_USED, rep, own);
    }

    private void priceOfTeam(PartyPrice price) {
        Quantity zero = price.price().minus(price.price());
        for (TeamQuota quota : claimed.policy().eligibility().quotas()) {
            int sign = price.price().compareTo(zero);
            boolean holds =
                    !quota.team().equals(price.party()) || sign == 0 || (sign > 0 && load(quota) == quota.most());
            unless(holds, "certificate", AllocationText.TEAM_PRICE, quota.team(), price.price());
        }
    }

    private void unless(boolean holds, String path, AllocationText wording, Object... arguments) {
        if (!holds) {
            findings.add(Finding.error(path, wording, arguments));
        }
    }
}
