package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.lines;
import static dev.attain.incentives.commission.Pay.plain;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.time.Granularity;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.component.LineFactor;
import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** One measure finds the tier, another figure is paid. */
class BaseTest {
    private static final MeasureWindow MONTH = MeasureWindow.within(Granularity.MONTH);
    private static final MeasureWindow YEAR = MeasureWindow.within(Granularity.YEAR);
    private static final String[] SIX_AND_TEN = {"0 6%", "100 10%"};

    @Test
    void aSaleAcrossABoundSellsItsBaseInProportion() {
        CommissionStatement statement = statement(
                units(MONTH, TierApplication.MARGINAL, SIX_AND_TEN),
                facts(of("A", 5, 90, 9_000), of("B", 6, 40, 8_000)),
                "2026-01-31");

        assertThat(lines(statement)).containsExactly("540", "720"); // 10 units and 2000 at 6 %, 30 and 6000 at 10 %
        assertThat(statement.lines().get(1).explanation().text(Locale.ENGLISH))
                .contains("part of B in tier 1: USD 120.00", "part of B in tier 2: USD 600.00");
    }

    @Test
    void aWholeAmountTierLiftsTheBaseOfEarlierSales() {
        CommissionStatement statement = statement(
                units(MONTH, TierApplication.WHOLE_AMOUNT, SIX_AND_TEN),
                facts(
                        of("A", 5, 90, 9_000),
                        of("B", 6, 40, 8_000),
                        Pay.event("R", "2026-01-07", "USD -8000")
                                .quantity(Ratio.of(-40))
                                .reverses(EventId.of("B"))
                                .build()),
                "2026-01-31");

        assertThat(lines(statement)).containsExactly("540", "1160", "-1160"); // 10 % of 17000 in all, and back
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd("540"));
    }

    @Test
    void aMarginalTierAboveAWholeAmountTierKeepsWhatThatPays() {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                counted(0, "5%", TierApplication.MARGINAL),
                counted(10, "10%", TierApplication.WHOLE_AMOUNT),
                counted(20, "20%", TierApplication.MARGINAL));
        CommissionPlan plan = plan(RateTableTerms.onBase("commission", quantity(MONTH), amount(MONTH), table));

        assertThat(lines(statement(
                        plan, facts(of("A", 5, 8, 800), of("B", 6, 4, 4_000), of("C", 7, 16, 1_600)), "2026-01-31")))
                .containsExactly("40", "440", "240"); // 5 % of 800; 10 % of 4800; 8 units at 10 %, 8 at 20 %
    }

    // measure counts orders only, the base invoices and orders; one of 0 units moves nothing
    @Test
    void whatMeasureOrBaseDoNotCountStaysOut() {
        Measure orders = quantity(MONTH).withOnly(new CreditFilter.EventKinds(List.of(EventKind.ORDER)));
        Measure notHouse = amount(MONTH).withExcept(new CreditFilter.Segments(List.of("house")));
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                counted(0, "6%", TierApplication.MARGINAL),
                counted(100, "10%", TierApplication.MARGINAL));
        CommissionPlan plan = plan(RateTableTerms.onBase("commission", orders, notHouse, table));
        SalesEvent house = Pay.event("A", "2026-01-05", "USD 5000")
                .owner(ANN)
                .quantity(Ratio.of(100))
                .segment("house")
                .build();
        SalesEvent invoice = Pay.event("B", "2026-01-06", "USD 1000")
                .owner(ANN)
                .quantity(Ratio.of(7))
                .build()
                .withKind(EventKind.INVOICE);

        CommissionStatement statement = statement(plan, facts(house, invoice, of("C", 7, 0, 200)), "2026-01-31");

        assertThat(lines(statement)).containsExactly("0", "100", "20");
        assertThat(statement
                        .component("commission")
                        .orElseThrow()
                        .reading()
                        .orElseThrow()
                        .value())
                .isEqualTo(Quantity.count(100, "units"));
    }

    @Test
    void anEventOnItsOwnIsMirroredByItsReversal() {
        CommissionPlan plan = units(MeasureWindow.perEvent(), TierApplication.MARGINAL, SIX_AND_TEN);
        SalesEvent back = Pay.event("R", "2026-02-07", "USD -8000")
                .quantity(Ratio.of(-160))
                .reverses(EventId.of("A"))
                .build();

        assertThat(Pay.months(plan, 2, of("A", 5, 160, 8_000), back)).containsExactly("600", "-600");
    }

    @Test
    void factorsAndTheCapOnAnEventHoldForTheWholeLine() {
        RateTable table = RateTable.of(TierBound.LOWER_INCLUSIVE, counted(0, "10%", TierApplication.MARGINAL));
        RateTableTerms terms = RateTableTerms.onBase("commission", quantity(MONTH), amount(MONTH), table)
                .withFactors(LineFactor.of(new CreditFilter.Segments(List.of("new")), Rate.percent("150")))
                .withLimits(PayLimits.of(PayCap.of(CapScope.EVENT, usd("140"))));
        SalesEvent fresh = of("A", 5, 1, 900).withSegment("new");
        CommissionStatement statement =
                statement(plan(terms), facts(fresh, of("B", 6, 1, 900), of("C", 7, 1, 2_000)), "2026-01-31");

        assertThat(lines(statement)).containsExactly("135", "90", "140");
        assertThat(ExplanationEvaluator.evaluate(statement.explanation()).toMoney())
                .isEqualTo(usd("365"));
    }

    // the quota to date is 100, then 200: in February all 130 units of January lie below it
    @Test
    void earlierBaseOfALongWindowIsTruedUp() {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, TierPay.share("6%"), TierApplication.MARGINAL),
                Tier.of(Rate.percent("100"), TierPay.share("10%"), TierApplication.MARGINAL));
        CommissionPlan plan = plan(RateTableTerms.onBase("commission", quantity(YEAR), amount(YEAR), table));
        List<Quota> quotas = List.of(quota("2026-M01", 100), quota("2026-M02", 100));
        CommissionFacts facts = new CommissionFacts(credits(of("A", 5, 130, 13_000), of("B", 36, 10, 1_000)), quotas);

        assertThat(lines(statement(plan, facts, "2026-01-31"))).containsExactly("900");
        assertThat(lines(statement(plan, facts, "2026-02-28"))).containsExactly("-120", "60");
    }

    // words: Prowi, double credit with a split commission; figures derived from them (C98)
    @ParameterizedTest(name = "at 10 % on target and {0} above it {1} and {2} are paid")
    @CsvSource({"10%, 3000, 2000", "12%, 3600, 2400"})
    void bothReachTheirQuotaAndShareTheCommission(String above, String ann, String ben) {
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, TierPay.share("10%"), TierApplication.WHOLE_AMOUNT),
                Tier.of(Rate.percent("100"), TierPay.share(above), TierApplication.WHOLE_AMOUNT));

        assertThat(shared("50000", "100%", table)).containsExactly(ann, ben);
    }

    @Test
    void theSharedCaseOfDoubleCreditIsPaid() {
        JsonNode one = SharedCases.one("commission", "C98-double-credit");
        RateTable table = RateTable.of(
                TierBound.LOWER_INCLUSIVE,
                Tier.of(Rate.ZERO, TierPay.share(one.at("/plan/params/rate").asString()), TierApplication.MARGINAL));

        assertThat(shared(
                        one.at("/inputs/deal").asString(),
                        one.at("/plan/params/quotaCredit/0").asString(),
                        table))
                .containsExactly(
                        one.at("/expected/commissions/0").asString(),
                        one.at("/expected/commissions/1").asString());
    }

    // plan: FASB TRG agenda paper of November 2016; contracts of 1000 are ours (C15)
    @ParameterizedTest(name = "{0} contracts earn {1}")
    @CsvSource({"9, 0", "10, 200", "19, 380", "20, 1000"})
    void theNumberOfContractsDecidesWhatTheirValueEarns(int contracts, String total) {
        CommissionStatement statement = contracts(contracts, "1000", "0%", "2%", "5%");

        assertThat(plain(statement.total().amount())).isEqualTo(total);
        assertThat(lines(statement).get(contracts - 1))
                .isEqualTo(contracts == 20 ? "620" : contracts == 10 ? "200" : contracts == 19 ? "20" : "0");
    }

    @Test
    void theSharedCaseOfContractsIsPaid() {
        JsonNode one = SharedCases.one("commission", "C15-trg-contract-count-retroactive");
        String[] rates = IntStream.range(0, 3)
                .mapToObj(i -> one.at("/plan/params/tiers/" + i + "/rate").asString())
                .toArray(String[]::new);
        for (int i = 0; i < one.at("/inputs/counts").size(); i++) {
            int contracts = one.at("/inputs/counts/" + i).asInt();
            String value = one.at("/inputs/contractValue").asString();

            assertThat(plain(contracts(contracts, value, rates).total().amount()))
                    .isEqualTo(one.at("/expected/totals/" + i).asString());
        }
        List<String> lines = lines(contracts(20, one.at("/inputs/contractValue").asString(), rates));
        assertThat(lines.get(19)).isEqualTo(one.at("/expected/deltaAt20th").asString());
    }

    private static CommissionStatement contracts(int count, String value, String... rates) {
        Measure number = Measure.of("contracts", CreditBasis.QUOTA, MeasureFigure.EVENTS, MONTH);
        long[] from = {0, 10, 20};
        List<Tier> tiers = IntStream.range(0, 3)
                .mapToObj(i -> new Tier(
                        Quantity.count(from[i], "events"), TierPay.share(rates[i]), TierApplication.WHOLE_AMOUNT))
                .toList();
        RateTableTerms terms = RateTableTerms.onBase(
                "commission", number, amount(MONTH), new RateTable(TierBound.LOWER_INCLUSIVE, tiers));
        SalesEvent[] sales = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Pay.sale("C" + i, LocalDate.of(2026, 1, i).toString(), value))
                .toArray(SalesEvent[]::new);
        return statement(plan(terms), facts(sales), "2026-01-31");
    }

    /** What Ann and Ben are paid for a deal with full quota credit for both, its commission shared 60 : 40. */
    private static List<String> shared(String deal, String quotaShare, RateTable table) {
        Measure quotaCredit = Measure.of("sales", CreditBasis.QUOTA, MeasureFigure.AMOUNT, MONTH);
        CommissionPlan plan = plan(RateTableTerms.onBase("commission", quotaCredit, amount(MONTH), table));
        Rate quota = Rate.parse(quotaShare);
        SalesEvent sale = event("D", "2026-01-05", "USD " + deal)
                .addShares(
                        new CreditShare(ANN, CreditKind.REVENUE, quota, Rate.percent("60")),
                        new CreditShare(BEN, CreditKind.REVENUE, quota, Rate.percent("40")))
                .build();
        List<Quota> quotas = new ArrayList<>();
        List.of(ANN, BEN).forEach(payee -> quotas.add(Quota.of(payee, "sales", Pay.period("2026-M01"), usd(deal))));
        CommissionFacts facts = new CommissionFacts(credits(sale), quotas);
        return List.of(ANN, BEN).stream()
                .map(payee -> CommissionCalculator.standard()
                        .calculate(plan, assigned(payee), facts, LocalDate.parse("2026-01-31")))
                .map(statement -> plain(statement.total().amount()))
                .toList();
    }

    /** Units find the tier, the amount is paid: {@code "0 6%", "100 10%"}. */
    private static CommissionPlan units(MeasureWindow window, TierApplication application, String... tiers) {
        List<Tier> parsed = new ArrayList<>();
        for (String tier : tiers) {
            String[] words = tier.split(" ", -1);
            parsed.add(counted(Long.parseLong(words[0]), words[1], application));
        }
        return plan(RateTableTerms.onBase(
                "commission", quantity(window), amount(window), new RateTable(TierBound.LOWER_INCLUSIVE, parsed)));
    }

    private static Tier counted(long from, String rate, TierApplication application) {
        return new Tier(Quantity.count(from, "units"), TierPay.share(rate), application);
    }

    private static Measure quantity(MeasureWindow window) {
        return Measure.of("units", CreditBasis.QUOTA, MeasureFigure.QUANTITY, window);
    }

    private static Measure amount(MeasureWindow window) {
        return Measure.of("amount", CreditBasis.COMMISSION, MeasureFigure.AMOUNT, window);
    }

    private static Quota quota(String period, long units) {
        return new Quota(ANN, "units", Pay.period(period), Quantity.count(units, "units"));
    }

    /** A sale on a day of the year. */
    private static SalesEvent of(String id, int dayOfYear, long units, long dollars) {
        String on = LocalDate.ofYearDay(2026, dayOfYear).toString();
        return event(id, on, "USD " + dollars)
                .owner(ANN)
                .quantity(Ratio.of(units))
                .build();
    }
}
