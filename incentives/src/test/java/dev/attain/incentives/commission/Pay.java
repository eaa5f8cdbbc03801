package dev.attain.incentives.commission;

import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.CreditTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the tests of commission start from: Ann, her plan of 2026 in US dollars paid by the month, and her sales. */
final class Pay {
    static final PartyId ANN = PartyId.of("ann");
    static final PartyId BEN = PartyId.of("ben");
    static final Currency USD = Currency.getInstance("USD");
    static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");
    static final Measure MONTHLY = sales(MeasureWindow.within(Granularity.MONTH));

    private Pay() {}

    static Money usd(String amount) {
        return Money.of("USD", amount);
    }

    static Measure sales(MeasureWindow window) {
        return Measure.of("sales", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, window);
    }

    /** Tiers of money: {@code "0 5%", "10000 7%"}. */
    static RateTable table(TierApplication application, String... tiers) {
        List<Tier> parsed = new ArrayList<>();
        for (String tier : tiers) {
            String[] words = tier.split(" ", -1);
            parsed.add(Tier.of(usd(words[0]), TierPay.share(words[1]), application));
        }
        return new RateTable(TierBound.LOWER_INCLUSIVE, parsed);
    }

    static RateTable marginal(String... tiers) {
        return table(TierApplication.MARGINAL, tiers);
    }

    /** Tiers of attainment, marginal: {@code "0% 3%", "100% 5%"}. */
    static RateTable byAttainment(TierBound bound, String... tiers) {
        List<Tier> parsed = new ArrayList<>();
        for (String tier : tiers) {
            String[] words = tier.split(" ", -1);
            parsed.add(Tier.of(Rate.parse(words[0]), TierPay.share(words[1]), TierApplication.MARGINAL));
        }
        return new RateTable(bound, parsed);
    }

    static CommissionPlan plan(ComponentTerms... components) {
        return CommissionPlan.builder()
                .id("field")
                .version("1")
                .since(LocalDate.parse("2026-01-01"))
                .currency(USD)
                .calendar(CALENDAR)
                .payPeriod(Granularity.MONTH)
                .addComponents(components)
                .conventions(PlanConventions.usual())
                .build();
    }

    static CommissionPlan paying(Measure measure, RateTable table) {
        return plan(RateTableTerms.of("commission", measure, table));
    }

    static CommissionPlan rounding(CommissionPlan plan, RoundingMode mode, RoundingPoint point) {
        return plan.withConventions(new PlanConventions(new Rounding(mode, point), LongWindow.TRUE_UP));
    }

    static PlanAssignment assigned(PartyId payee) {
        return PlanAssignment.builder()
                .payee(payee)
                .plan("field")
                .version("1")
                .since(LocalDate.parse("2026-01-01"))
                .proration(Proration.NONE)
                .build();
    }

    static SalesEvent.Builder event(String id, String on, String amount) {
        SalesEvent.Builder event = SalesEvent.builder();
        event.id(EventId.of(id))
                .kind(EventKind.ORDER)
                .on(LocalDate.parse(on))
                .sequence(0)
                .amount(Money.parse(amount));
        return event;
    }

    static SalesEvent sale(String id, String on, String amount) {
        return event(id, on, "USD " + amount).owner(ANN).build();
    }

    static SalesEvent reversal(String id, String of, String on, String amount) {
        return event(id, on, "USD " + amount).reverses(EventId.of(of)).build();
    }

    static List<SalesCredit> credits(SalesEvent... events) {
        return credits("USD", events);
    }

    static List<SalesCredit> credits(String currency, SalesEvent... events) {
        CreditPolicy policy = policy(currency, new SellerTerms.Shares(), new SellerTerms.Direct());
        return CreditAllocator.standard()
                .allocate(policy, List.of(events), OrgChart.of(List.of(), List.of(), List.of()))
                .credits();
    }

    static CreditPolicy policy(String currency, CreditTerms... terms) {
        return CreditPolicy.builder()
                .id("credit")
                .version("1")
                .since(LocalDate.parse("1990-01-01"))
                .currency(Currency.getInstance(currency))
                .addTerms(terms)
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
    }

    static CommissionFacts facts(SalesEvent... events) {
        return new CommissionFacts(credits(events), List.of());
    }

    static Quota quota(String period, String amount) {
        return Quota.of(ANN, "sales", period(period), usd(amount));
    }

    static SalesPeriod period(String label) {
        return CALENDAR.parse(label);
    }

    static CommissionStatement statement(CommissionPlan plan, CommissionFacts facts, String asOf) {
        return CommissionCalculator.standard().calculate(plan, assigned(ANN), facts, LocalDate.parse(asOf));
    }

    /** One sale on the first of each month, from January on. */
    static SalesEvent[] monthly(String... amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> sale("S" + (i + 1), LocalDate.of(2026, i + 1, 1).toString(), amounts[i]))
                .toArray(SalesEvent[]::new);
    }

    /** What Ann earns in each month, as decimals; months without an end of zero are cut off by the count. */
    static List<String> months(CommissionPlan plan, int count, Quota[] quotas, SalesEvent... events) {
        CommissionFacts facts = new CommissionFacts(credits(events), List.of(quotas));
        return IntStream.rangeClosed(1, count)
                .mapToObj(month -> LocalDate.of(2026, month, 1).plusMonths(1).minusDays(1))
                .map(end -> statement(plan, facts, end.toString()).total().amount())
                .map(Pay::plain)
                .toList();
    }

    static List<String> months(CommissionPlan plan, int count, SalesEvent... events) {
        return months(plan, count, new Quota[0], events);
    }

    static List<String> lines(CommissionStatement statement) {
        return statement.lines().stream()
                .map(line -> plain(line.amount().amount()))
                .toList();
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    static Quantity number(String ratio) {
        return Quantity.of(Ratio.parse(ratio));
    }

    static Optional<Ratio> ratio(String text) {
        return Optional.of(Ratio.parse(text));
    }
}
