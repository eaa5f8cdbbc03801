package dev.attain.incentives.commission.reference.random;

import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One to three payees with a plan each; whose assignment ends may get another one that follows it. */
public final class RandomBook {
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-01");

    private final long seed;
    private final LocalDate asOf;
    private final List<PlanCase> cases = new ArrayList<>();

    public RandomBook(long seed) {
        Dice dice = new Dice(seed);
        this.seed = seed;
        this.asOf = FIRST_DAY.plusDays(dice.any(dice.upTo(90), dice.upTo(180), dice.upTo(600)));
        int payees = dice.oneIn(4) ? dice.between(2, 3) : 1;
        for (int i = 0; i < payees; i++) {
            PlanCase of = new RandomCase(dice, i).of(asOf);
            Optional<PlanAssignment> next = of.assignment()
                    .untilExclusive()
                    .filter(end -> dice.oneIn(2))
                    .map(end -> following(of, end, dice));
            cases.add(next.map(of::with).orElse(of));
            next.ifPresent(after ->
                    cases.add(new PlanCase(of.plan(), after, List.of(of.assignment()), of.facts(), of.asOf())));
        }
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** Every payee under every assignment. */
    public List<PlanCase> cases() {
        return cases;
    }

    public PlanBook book() {
        List<CommissionPlan> plans =
                cases.stream().map(PlanCase::plan).distinct().toList();
        return new PlanBook(plans, cases.stream().map(PlanCase::assignment).toList());
    }

    /** The facts of everybody. */
    public CommissionFacts facts() {
        List<CommissionFacts> all =
                cases.stream().map(PlanCase::facts).distinct().toList();
        List<SalesCredit> credits =
                all.stream().flatMap(facts -> facts.credits().stream()).toList();
        List<Quota> quotas =
                all.stream().flatMap(facts -> facts.quotas().stream()).toList();
        return new CommissionFacts(credits, quotas);
    }

    @Override
    public String toString() {
        return cases.stream().map(PlanCase::toString).collect(Collectors.joining("\n", "seed " + seed + ": ", ""));
    }

    private static PlanAssignment following(PlanCase of, LocalDate end, Dice dice) {
        return of.assignment()
                .withUntilExclusive(Optional.of(end.plusDays(200)).filter(until -> dice.oneIn(3)))
                .withSince(end);
    }
}
