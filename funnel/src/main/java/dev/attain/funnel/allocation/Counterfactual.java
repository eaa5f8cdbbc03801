package dev.attain.funnel.allocation;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.funnel.allocation.book.Book;
import dev.attain.funnel.allocation.outcome.PlanChange;
import dev.attain.funnel.allocation.outcome.TaskMove;
import dev.attain.funnel.allocation.outcome.WhyNot;
import dev.attain.funnel.allocation.solve.Change;
import dev.attain.funnel.allocation.solve.LivePlan;
import dev.attain.funnel.allocation.solve.Plan;
import dev.attain.funnel.allocation.task.RepCapacity;
import dev.attain.funnel.allocation.task.SalesTask;
import java.util.List;
import java.util.Optional;

/** What would be otherwise if a task went to another rep. */
record Counterfactual(Book book, Found found) {
    WhyNot of(int task, int rep) {
        SalesTask asked = book.ask().tasks().get(task);
        RepCapacity whom = book.ask().reps().get(rep);
        List<Message> refusals = book.refusals(asked, whom);
        if (!refusals.isEmpty()) {
            Message because = AllocationText.NOT_ELIGIBLE.message(whom, asked, refusals);
            return new WhyNot(refusals, Optional.empty(), Optional.empty(), because);
        }
        if (found.repOfTask()[task] == rep) {
            return new WhyNot(refusals, Optional.empty(), Optional.empty(), AllocationText.HAS_IT.message(whom, asked));
        }
        return found.plan()
                .map(plan -> forced(plan, task, rep))
                .orElseGet(() -> new WhyNot(refusals, Optional.empty(), Optional.empty(), scores(task, rep)));
    }

    private WhyNot forced(Plan plan, int task, int rep) {
        Quantity least = book.points(plan.reducedCost(task, rep).orElseThrow());
        Change change = LivePlan.of(plan).forcing(task, rep);
        if (change.shortage().isPresent()) {
            Message because = AllocationText.NO_WAY.message(rep(rep), task(task));
            return new WhyNot(List.of(), Optional.of(least), Optional.empty(), because);
        }
        PlanChange forced = new PlanChange(book.points(change.cost()), moves(change));
        int others = forced.moves().size() - 1;
        AllocationText says = others == 0 ? AllocationText.COSTS : AllocationText.COSTS_MOVING;
        Message because = says.message(
                task(task), rep(rep), forced.cost(), others, forced.moves().subList(0, others));
        return new WhyNot(List.of(), Optional.of(least), Optional.of(forced), because);
    }

    private List<TaskMove> moves(Change change) {
        return change.moves().stream()
                .map(move -> new TaskMove(task(move.task()).id(), party(move.from()), party(move.to())))
                .toList();
    }

    /** Without a proof there is only the difference of two scores. */
    private Message scores(int task, int rep) {
        int present = found.repOfTask()[task];
        Quantity asked = book.points(-book.pairs().cost(task, rep).orElseThrow());
        Quantity now = present < 0
                ? book.points(0)
                : book.points(-book.pairs().cost(task, present).orElseThrow());
        return AllocationText.SCORES_LESS.message(
                rep(rep),
                task(task),
                asked,
                now,
                party(present).map(PartyId::value).orElse("–"));
    }

    private Optional<PartyId> party(int rep) {
        return rep < 0 ? Optional.empty() : Optional.of(rep(rep).rep());
    }

    private SalesTask task(int task) {
        return book.ask().tasks().get(task);
    }

    private RepCapacity rep(int rep) {
        return book.ask().reps().get(rep);
    }
}
