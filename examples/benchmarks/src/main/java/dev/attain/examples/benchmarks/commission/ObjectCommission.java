package dev.attain.examples.benchmarks.commission;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.commission.CommissionLine;
import dev.attain.incentives.commission.CommissionRun;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.ComponentStatement;
import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventAttribute;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.PlanBook;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The calculation of the library with an object for every credit. */
final class ObjectCommission {
    private ObjectCommission() {}

    /** An answer and what reads it. */
    private record Answer(SalesYear year, CommissionRun paid) {
        CommissionResult result() {
            CommissionResult result = CommissionResult.withLines(year);
            for (CommissionStatement statement : paid.statements()) {
                ComponentStatement component = statement.components().get(0);
                component.lines().stream()
                        .filter(line -> line.kind() == LineKind.SALE)
                        .forEach(line -> read(line, result));
                int quarter = (statement.period().start().getMonthValue() - 1) / 3;
                total(quarter * year.payees + place(statement.payee()), component, result);
            }
            return result;
        }

        private void read(CommissionLine line, CommissionResult result) {
            SalesCredit credit = line.credit().orElseThrow();
            int transaction = Integer.parseInt(credit.event().id().value().substring(1));
            int at = year.firstLine[transaction];
            while (year.payee[at] != place(credit.payee())) {
                at++;
            }
            result.line(
                    at,
                    credit.commissionCredit().minor(),
                    line.amount().minor(),
                    line.afterLimits().minor(),
                    line.held().minor());
        }

        private static void total(int account, ComponentStatement component, CommissionResult result) {
            result.total(
                    account,
                    component.reading().orElseThrow().value().toMoney().minor(),
                    component.lines().stream()
                            .filter(line -> line.kind() == LineKind.SALE)
                            .mapToLong(line -> line.amount().minor())
                            .sum(),
                    component.subtotal().minor(),
                    component.held().minor());
        }
    }

    static Contestant<SalesYear, ?> contestant() {
        Function<SalesYear, Supplier<Answer>> preparation = year -> {
            PlannedYear planned = PlannedYear.of(year);
            PlanBook book = new PlanBook(List.of(PlannedYear.plan()), planned.prepared.assignments());
            CommissionFacts facts = new CommissionFacts(credits(year, "T"), PlannedYear.quotas(year));
            return () ->
                    new Answer(year, CommissionCalculator.standard().calculateAll(book, facts, PlannedYear.LAST_DAY));
        };
        return new Contestant<>(
                Contestant.OURS, preparation, answer -> answer.result().checksum());
    }

    /** Credits of events whose ids begin so; as in {@link SalesYear} the last share takes what rounding leaves. */
    static List<SalesCredit> credits(SalesYear year, String prefix) {
        CreditPolicy policy = CreditPolicy.builder()
                .id("year")
                .version("1")
                .since(PlannedYear.FIRST_DAY)
                .currency(PlannedYear.USD)
                .addTerms(new SellerTerms.Shares())
                .rounding(RoundingMode.HALF_EVEN)
                .apportionment(Apportionment.RESIDUAL_TO_LAST.rounding(RoundingMode.HALF_EVEN))
                .build();
        List<SalesEvent> events = IntStream.range(0, year.transactions())
                .mapToObj(transaction -> event(year, transaction, prefix))
                .toList();
        return CreditAllocator.standard()
                .allocate(policy, events, OrgChart.of(List.of(), List.of(), List.of()))
                .credits();
    }

    private static SalesEvent event(SalesYear year, int transaction, String prefix) {
        return SalesEvent.builder()
                .id(EventId.of(prefix + transaction))
                .on(PlannedYear.FIRST_DAY.plusDays(year.day[transaction]))
                .sequence(year.serial[transaction])
                .kind(EventKind.ORDER)
                .amount(new Money(PlannedYear.USD, year.amount[transaction]))
                .addAttributes(new EventAttribute(PlannedYear.CLASS, "" + year.productClass[transaction]))
                .addAllShares(IntStream.range(year.firstLine[transaction], year.firstLine[transaction + 1])
                        .mapToObj(line -> CreditShare.revenue(
                                PlannedYear.payee(year.payee[line]), Rate.basisPoints(year.share[line])))
                        .toList())
                .build();
    }

    private static int place(PartyId payee) {
        return Integer.parseInt(payee.value().substring(1));
    }
}
