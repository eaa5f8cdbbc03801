package dev.attain.examples.steelwheels.commission;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.incentives.commission.CommissionRun;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.credit.CreditAllocation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who was credited with what in a year, and what everybody earned by it.
 *
 * @param credits whose sales the sales were
 * @param run the statements of everybody in the sales force for every quarter
 */
public record CommissionYear(CreditAllocation credits, CommissionRun run) {
    /** What some reps were credited with together in a quarter, reversals taken off. */
    public Money credited(Collection<PartyId> reps, SalesPeriod quarter) {
        List<Money> credited = reps.stream()
                .flatMap(rep -> statement(rep, quarter).stream())
                .flatMap(statement -> statement.component(CommissionAgreement.COMMISSION).stream())
                .flatMap(component -> component.reading().stream())
                .map(reading -> reading.value().toMoney())
                .toList();
        return Money.sum(SalesBook.CURRENCY, credited);
    }

    /** What some people earned together in a quarter; nothing for whoever is not on the plan. */
    public Pay pay(Collection<PartyId> people, SalesPeriod quarter) {
        return people.stream()
                .flatMap(who -> statement(who, quarter).stream())
                .map(Pay::of)
                .reduce(Pay.NONE, Pay::plus);
    }

    /** The statement of somebody for a quarter; empty for whoever is not on the plan. */
    public Optional<CommissionStatement> statement(PartyId who, SalesPeriod quarter) {
        return run.statement(who, quarter.label());
    }

    /** What is wrong with credits and statements, each once. */
    public List<Finding> findings() {
        return Stream.of(
                        credits.findings().stream(),
                        run.findings().stream(),
                        run.statements().stream().flatMap(statement -> statement.findings().stream()))
                .flatMap(found -> found)
                .distinct()
                .toList();
    }
}
