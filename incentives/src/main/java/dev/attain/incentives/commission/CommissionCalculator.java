package dev.attain.incentives.commission;

import static java.util.Objects.requireNonNull;

import dev.attain.core.metric.Measurement;
import dev.attain.incentives.commission.fact.GivenFigures;
import dev.attain.incentives.commission.kernel.PreparedPlan;
import dev.attain.incentives.commission.table.PreparedCommission;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.ComponentRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Works out what people earn. The order of the facts does not matter, for credits carry their own: by the day of their
 * event, its sequence, its id. What a sale earns is the pay for the measure after it less the pay for the measure
 * before it; a reversal takes the measure down on its own day, so it costs what the topmost sales earned there, unless
 * the plan nets it on the day of the sale.
 */
public final class CommissionCalculator {
    private static final CommissionCalculator STANDARD =
            new CommissionCalculator(ComponentRules.standard(), Optional.empty());

    private final ComponentRules rules;
    private final Optional<Executor> executor;

    private CommissionCalculator(ComponentRules rules, Optional<Executor> executor) {
        this.rules = rules;
        this.executor = executor;
    }

    /** With the component rules that the library brings. */
    public static CommissionCalculator standard() {
        return STANDARD;
    }

    /** With a catalogue that has rules of your own. */
    public static CommissionCalculator with(ComponentRules rules) {
        return new CommissionCalculator(requireNonNull(rules, "rules"), Optional.empty());
    }

    /**
     * The same calculator in the threads of an executor, for runs over many payees. Rules of your own bear several
     * threads then; the results are the same.
     */
    public CommissionCalculator by(Executor threads) {
        return new CommissionCalculator(rules, Optional.of(requireNonNull(threads, "threads")));
    }

    /**
     * What one payee earned in the pay period of a day.
     *
     * @param plan what was agreed
     * @param assignment with whom
     * @param facts credits, quotas and measurements from the first day of the assignment on, also of other payees
     * @param asOf the last day whose facts count; in its pay period the assignment holds on a day up to it
     * @throws dev.attain.core.finding.InvalidDefinitionException if plan and assignment do not fit each other, or the
     *     plan names a rule that the catalogue does not have
     * @throws IllegalArgumentException if there is no such day
     */
    public CommissionStatement calculate(
            CommissionPlan plan, PlanAssignment assignment, CommissionFacts facts, LocalDate asOf) {
        BookRun run = new BookRun(PlanBook.of(plan, assignment), rules, facts, requireNonNull(asOf, "asOf"));
        return run.run((done, of) -> true).statements().stream()
                .filter(statement -> statement.period().contains(asOf))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the assignment of " + assignment.payee() + " to "
                        + plan.id() + " does not hold in the pay period of " + asOf
                        + " up to that day: ask as of one of its days"));
    }

    /**
     * What everybody earned, in every pay period from the first day of each assignment on.
     *
     * @param book plans and who is paid by them
     * @param facts credits, quotas and measurements of everybody
     * @param asOf the last day whose facts count
     * @throws dev.attain.core.finding.InvalidDefinitionException if a plan names a rule that the catalogue does not
     *     have
     */
    public CommissionRun calculateAll(PlanBook book, CommissionFacts facts, LocalDate asOf) {
        return calculateAll(book, facts, asOf, (done, of) -> true);
    }

    /**
     * The same, watched: {@code progress} is told after every assignment, or after many with an executor, in the thread
     * of the caller, and may end the run.
     */
    public CommissionRun calculateAll(
            PlanBook book, CommissionFacts facts, LocalDate asOf, CommissionProgress progress) {
        requireNonNull(progress, "progress");
        BookRun run = new BookRun(book, rules, facts, requireNonNull(asOf, "asOf"));
        return executor.map(threads -> run.run(progress, threads)).orElseGet(() -> run.run(progress));
    }

    /**
     * Calculates everybody, and keeps the run up to date with credits that come late.
     *
     * @param book plans and who is paid by them
     * @param facts credits, quotas and measurements of everybody so far
     * @param asOf the last day whose facts count
     * @throws dev.attain.core.finding.InvalidDefinitionException if a plan names a rule that the catalogue does not
     *     have
     */
    public LiveCommission live(PlanBook book, CommissionFacts facts, LocalDate asOf) {
        return new LiveCommission(book, rules, facts, asOf);
    }

    /**
     * Lays a plan out for tables of credits: checked once, then run as often as there are tables.
     *
     * @param assignments to this plan
     * @param quotas of these payees; at most one for a payee, measure and range of days
     * @throws dev.attain.core.finding.InvalidDefinitionException if plan and assignments do not fit each other, a quota
     *     is there twice, or the plan names a rule that the catalogue does not have
     */
    public PreparedCommission prepare(CommissionPlan plan, List<PlanAssignment> assignments, List<Quota> quotas) {
        return prepare(plan, assignments, quotas, List.of());
    }

    /**
     * The same for a plan that reads metrics.
     *
     * @param measurements of these payees; at most one for a metric, owner and range of days
     */
    public PreparedCommission prepare(
            CommissionPlan plan, List<PlanAssignment> assignments, List<Quota> quotas, List<Measurement> measurements) {
        PlanBook book = new PlanBook(List.of(plan), assignments);
        GivenFigures figures = new CommissionFacts(List.of(), quotas, measurements).figures();
        return new PreparedCommission(
                PreparedPlan.of(plan, rules),
                book.assignments().stream().map(figures::of).toList(),
                (result, period, component, line) -> new PaidComponent(result, period, component).sale(line));
    }
}
