package dev.attain.incentives.credit;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.BEN;
import static dev.attain.incentives.credit.Given.MAX;
import static dev.attain.incentives.credit.Given.NOBODY_REPORTS;
import static dev.attain.incentives.credit.Given.chart;
import static dev.attain.incentives.credit.Given.event;
import static dev.attain.incentives.credit.Given.line;
import static dev.attain.incentives.credit.Given.owned;
import static dev.attain.incentives.credit.Given.policy;
import static dev.attain.incentives.credit.Given.reversal;
import static dev.attain.incentives.credit.Given.shared;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.Coverage;
import dev.attain.incentives.credit.rule.CoverageDimension;
import dev.attain.incentives.credit.rule.CoverageTerms;
import dev.attain.incentives.credit.rule.RollUpCounting;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The published cases that crediting covers; where a case ends in a commission, its rate is applied to the credit. */
public class CreditCasesTest {
    private static final CreditPolicy SHARES = policy(new SellerTerms.Shares());

    @Test
    @PublishedCase("C37-prowi-split-60-25-15")
    void threeSellersShareADeal() {
        JsonNode one = SharedCases.one("commission", "C37-prowi-split-60-25-15");
        List<String> names = List.of("AE", "SDR", "SE");
        JsonNode splits = one.at("/plan/params/splits");
        CreditShare[] shares = names.stream()
                .map(name -> CreditShare.revenue(PartyId.of(name), rate(splits.get(name))))
                .toArray(CreditShare[]::new);
        CreditAllocation allocation =
                allocate(SHARES, shared("D", one.at("/inputs/deal").asString(), shares));
        Rate commission = rate(one.at("/plan/params/rate"));
        for (String name : names) {
            assertThat(pay(allocation.commissionCredit(PartyId.of(name)), commission))
                    .isEqualTo(usd(one.at("/expected/" + name)));
        }
    }

    @Test
    void aShareCountsByItsPartAgainstTheTarget() {
        JsonNode one = SharedCases.one("targets", "T08");
        JsonNode credits = one.at("/given/credits");
        List<SalesEvent> events = IntStream.range(0, credits.size())
                .mapToObj(i -> withTheRestForBen("D" + i, credits.get(i)))
                .toList();
        CreditAllocation allocation = CreditAllocator.standard().allocate(SHARES, events, NOBODY_REPORTS);
        assertThat(allocation.quotaCredit(ANN)).isEqualTo(usd(one.at("/expected/achieved")));
    }

    @Test
    @PublishedCase("C44-rubymoney-lost-penny")
    void notACentOfTwelveCrookedWeightsIsLost() {
        JsonNode one = SharedCases.one("commission", "C44-rubymoney-lost-penny");
        List<BigDecimal> weights = texts(one.at("/plan/params/weights")).stream()
                .map(BigDecimal::new)
                .toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<CreditShare> shares = new ArrayList<>();
        BigDecimal left = BigDecimal.ONE;
        for (int i = 0; i < weights.size(); i++) {
            boolean last = i == weights.size() - 1;
            BigDecimal share =
                    weights.get(i).divide(sum, MathContext.DECIMAL128).setScale(18, RoundingMode.DOWN);
            shares.add(CreditShare.revenue(PartyId.of("P" + i), Rate.of(last ? left : share)));
            left = left.subtract(share);
        }
        String amount = new BigDecimal(one.at("/inputs/totalMinor").asString())
                .movePointLeft(2)
                .toPlainString();
        assertThat(allocate(SHARES, shared("D", amount, shares.toArray(CreditShare[]::new)))
                        .credits())
                .extracting(credit -> Long.toString(credit.commissionCredit().minor()))
                .containsExactlyElementsOf(texts(one.at("/expected/sharesMinor")));
    }

    @Test
    @PublishedCase("C49-oca-criteria-specificity")
    void theMostSpecificCoverageWins() {
        JsonNode one = SharedCases.one("commission", "C49-oca-criteria-specificity");
        List<String> levels = texts(one.at("/inputs/match"));
        List<Coverage> coverages = levels.stream().map(CreditCasesTest::covered).toList();
        for (int i = 0; i < levels.size(); i++) {
            CoverageTerms terms = new CoverageTerms(List.of(CoverageDimension.PRODUCT), coverages.subList(0, i + 1));
            SalesEvent sale = event("E", one.at("/inputs/lineAmount").asString())
                    .product(Product.of("variant", "category", "product"))
                    .build();
            assertThat(allocate(policy(terms), sale).credits())
                    .extracting(SalesCredit::payee)
                    .containsExactly(PartyId.of(levels.get(i)));
        }
    }

    @Test
    @PublishedCase("C98-double-credit")
    void quotaCreditMayExceedTheEventAndCommissionCreditMayNot() {
        JsonNode one = SharedCases.one("commission", "C98-double-credit");
        List<String> quota = texts(one.at("/plan/params/quotaCredit"));
        List<String> commission = texts(one.at("/plan/params/commissionCredit"));
        CreditShare[] shares = IntStream.range(0, quota.size())
                .mapToObj(i -> new CreditShare(
                        PartyId.of("P" + i), CreditKind.REVENUE, Rate.of(quota.get(i)), Rate.of(commission.get(i))))
                .toArray(CreditShare[]::new);
        CreditAllocation allocation =
                allocate(SHARES, shared("D", one.at("/inputs/deal").asString(), shares));
        assertThat(allocation.credits())
                .extracting(SalesCredit::quotaCredit)
                .containsExactlyElementsOf(amounts(one.at("/expected/quotaCredits")));
        Rate rate = rate(one.at("/plan/params/rate"));
        assertThat(allocation.credits())
                .extracting(credit -> pay(credit.commissionCredit(), rate))
                .containsExactlyElementsOf(amounts(one.at("/expected/commissions")));
    }

    @Test
    @PublishedCase("C99-rollup-dedup")
    void theManagerOfTwoSellersGetsTheOrderOnce() {
        JsonNode one = SharedCases.one("commission", "C99-rollup-dedup");
        Money order = usd(one.at("/inputs/order"));
        CreditShare[] shares = {full(ANN, "0.5"), full(BEN, "0.5")};
        SalesEvent event = shared("O", order.amount().toPlainString(), shares);
        OrgChart chart = chart(line(ANN, MAX), line(BEN, MAX));
        RollUpTerms once = RollUpTerms.full();
        CreditAllocation allocation =
                CreditAllocator.standard().allocate(policy(new SellerTerms.Shares(), once), List.of(event), chart);
        assertThat(allocation.quotaCredit(MAX)).isEqualTo(usd(one.at("/expected/managerCredit")));
        CreditAllocation twice = CreditAllocator.standard()
                .allocate(
                        policy(new SellerTerms.Shares(), once.withCounting(RollUpCounting.EVERY_SHARE)),
                        List.of(event),
                        chart);
        assertThat(twice.quotaCredit(MAX)).isEqualTo(usd(one.at("/expected/withoutDedup")));
    }

    @Test
    @PublishedCase("D06-cancel-after-manager-change")
    void aCancelledSaleIsChargedToThoseWhoEarnedOnIt() {
        JsonNode one = SharedCases.one("commission", "D06-cancel-after-manager-change");
        PartyId before = PartyId.of(one.at("/inputs/managerAtSale").asString());
        PartyId after = PartyId.of(one.at("/inputs/managerAtCancellation").asString());
        LocalDate change = LocalDate.parse("2026-03-01");
        OrgChart chart =
                chart(line(ANN, before).withUntilExclusive(Optional.of(change)), ReportingLine.of(ANN, after, change));
        String amount = one.at("/inputs/sale").asString();
        List<SalesEvent> events = List.of(owned("S", amount, ANN), reversal("R", "S", "-" + amount));
        CreditAllocation allocation = CreditAllocator.standard()
                .allocate(policy(new SellerTerms.Direct(), RollUpTerms.full()), events, chart);
        Rate seller = rate(one.at("/plan/params/sellerRate"));
        Rate override = rate(one.at("/plan/params/overrideRate"));
        assertThat(allocation.credits())
                .extracting(credit ->
                        pay(credit.commissionCredit(), credit.kind() == CreditKind.REVENUE ? seller : override))
                .containsExactly(
                        usd(one.at("/expected/earned/seller")),
                        usd(one.at("/expected/earned/M1")),
                        usd(one.at("/expected/clawback/seller")),
                        usd(one.at("/expected/clawback/M1")));
        assertThat(allocation.commissionCredit(after)).isEqualTo(usd(one.at("/expected/clawback/M2")));
    }

    @Test
    @PublishedCase("D12-two-ways-to-split")
    void oneCommissionIsSplitByStepsOrByTerritory() {
        JsonNode one = SharedCases.one("commission", "D12-two-ways-to-split");
        List<BigDecimal> steps = texts(one.at("/plan/params/steps")).stream()
                .map(BigDecimal::new)
                .toList();
        BigDecimal all = steps.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> bySteps =
                steps.stream().map(step -> step.divide(all).toPlainString()).toList();
        assertThat(commissions(one, bySteps)).isEqualTo(amounts(one.at("/expected/bySteps")));
        assertThat(commissions(one, texts(one.at("/plan/params/territory"))))
                .isEqualTo(amounts(one.at("/expected/byTerritory")));
    }

    @Test
    @PublishedCase("D15-exactly-100")
    void percentagesTotalExactlyOneHundred() {
        JsonNode one = SharedCases.one("commission", "D15-exactly-100");
        JsonNode teams = one.at("/inputs/teams");
        for (int i = 0; i < teams.size(); i++) {
            List<String> percents = texts(teams.get(i));
            CreditShare[] shares = IntStream.range(0, percents.size())
                    .mapToObj(n -> CreditShare.revenue(PartyId.of("P" + n), Rate.percent(percents.get(n))))
                    .toArray(CreditShare[]::new);
            CreditAllocation allocation = allocate(SHARES, shared("D", "100", shares));
            assertThat(allocation.findings().isEmpty())
                    .isEqualTo(one.at("/expected/valid").get(i).asBoolean());
        }
    }

    private static List<Money> commissions(JsonNode one, List<String> split) {
        CreditShare[] shares = IntStream.range(0, split.size())
                .mapToObj(i -> CreditShare.revenue(PartyId.of("P" + i), Rate.of(split.get(i))))
                .toArray(CreditShare[]::new);
        SalesEvent deal = shared("D", one.at("/inputs/deal").asString(), shares);
        Rate rate = rate(one.at("/plan/params/rate"));
        return allocate(SHARES, deal).credits().stream()
                .map(credit -> pay(credit.commissionCredit(), rate))
                .toList();
    }

    /** The coverage of a level: everything, the category, the product as the category below it, or the variant. */
    private static Coverage covered(String level) {
        List<String> path = List.of("category", "product");
        int depth = Arrays.asList("GLOBAL", "CATEGORY", "PRODUCT", "VARIANT").indexOf(level);
        return Coverage.builder()
                .addAllCategory(path.subList(0, Math.min(depth, 2)))
                .product(Optional.of("variant").filter(code -> depth == 3))
                .addShares(CreditShare.revenue(PartyId.of(level), Rate.ONE))
                .build();
    }

    private static CreditShare full(PartyId payee, String commission) {
        return new CreditShare(payee, CreditKind.REVENUE, Rate.ONE, Rate.of(commission));
    }

    private static SalesEvent withTheRestForBen(String id, JsonNode credit) {
        Rate ann = Rate.percent(credit.get(1).asString());
        CreditShare[] shares = Stream.of(CreditShare.revenue(ANN, ann), CreditShare.revenue(BEN, Rate.ONE.minus(ann)))
                .limit(ann.equals(Rate.ONE) ? 1 : 2)
                .toArray(CreditShare[]::new);
        return shared(id, credit.get(0).asString(), shares);
    }

    private static CreditAllocation allocate(CreditPolicy policy, SalesEvent event) {
        return CreditAllocator.standard().allocate(policy, List.of(event), NOBODY_REPORTS);
    }

    private static Money pay(Money credit, Rate rate) {
        return credit.times(rate, RoundingMode.UNNECESSARY);
    }

    private static Rate rate(JsonNode node) {
        return Rate.of(node.asString());
    }

    private static Money usd(JsonNode node) {
        return Money.of("USD", node.asString());
    }

    private static List<Money> amounts(JsonNode array) {
        return texts(array).stream().map(amount -> Money.of("USD", amount)).toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
