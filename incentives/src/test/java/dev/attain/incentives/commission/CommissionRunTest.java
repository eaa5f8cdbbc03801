package dev.attain.incentives.commission;

import static dev.attain.incentives.commission.Pay.ANN;
import static dev.attain.incentives.commission.Pay.BEN;
import static dev.attain.incentives.commission.Pay.MONTHLY;
import static dev.attain.incentives.commission.Pay.YEAR_END;
import static dev.attain.incentives.commission.Pay.assigned;
import static dev.attain.incentives.commission.Pay.byAttainment;
import static dev.attain.incentives.commission.Pay.credits;
import static dev.attain.incentives.commission.Pay.event;
import static dev.attain.incentives.commission.Pay.facts;
import static dev.attain.incentives.commission.Pay.marginal;
import static dev.attain.incentives.commission.Pay.paying;
import static dev.attain.incentives.commission.Pay.plan;
import static dev.attain.incentives.commission.Pay.quota;
import static dev.attain.incentives.commission.Pay.sale;
import static dev.attain.incentives.commission.Pay.statement;
import static dev.attain.incentives.commission.Pay.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.plan.CommissionPlan;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanBook;
import dev.attain.incentives.plan.component.ComponentPay;
import dev.attain.incentives.plan.component.ComponentRules;
import dev.attain.incentives.plan.component.ComponentTerms;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.rate.TierBound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many payees, rules of one's own, and whatever is wrong with the facts. */
class CommissionRunTest {
    private static final CommissionPlan PLAN = paying(MONTHLY, marginal("0 10%"));
    private static final CommissionCalculator CALCULATOR = CommissionCalculator.standard();

    @Test
    void everybodyGetsAStatementForEveryPayPeriod() {
        PlanBook book = PlanBook.of(PLAN, assigned(ANN), assigned(BEN));
        CommissionFacts facts = facts(
                sale("A", "2026-01-05", "100"),
                event("B", "2026-02-05", "USD 300").owner(BEN).build());
        CommissionRun run = CALCULATOR.calculateAll(book, facts, LocalDate.parse("2026-02-28"));

        assertThat(run.statements())
                .extracting(one -> one.payee() + " " + one.period().label() + " " + one.total())
                .containsExactly(
                        "ann 2026-M01 USD 10.00",
                        "ben 2026-M01 USD 0.00",
                        "ann 2026-M02 USD 0.00",
                        "ben 2026-M02 USD 30.00");
        assertThat(run.isComplete()).isTrue();
        assertThat(run.findings()).isEmpty();
        assertThat(run.statement(BEN, "2026-M02").orElseThrow().total()).isEqualTo(usd("30"));
        assertThat(run.statement(BEN, "2026-M03")).isEmpty();
    }

    @Test
    void aRunCanBeWatchedAndEnded() {
        PlanBook book = PlanBook.of(PLAN, assigned(ANN), assigned(BEN));
        List<String> seen = new ArrayList<>();
        CommissionRun whole = CALCULATOR.calculateAll(book, facts(), LocalDate.parse("2026-01-31"), (done, of) -> {
            seen.add(done + "/" + of);
            return done < of;
        });
        CommissionRun half = CALCULATOR.calculateAll(book, facts(), LocalDate.parse("2026-01-31"), (done, of) -> false);

        assertThat(seen).containsExactly("1/2", "2/2");
        assertThat(whole.isComplete()).isTrue();
        assertThat(half.isComplete()).isFalse();
        assertThat(half.statements()).extracting(CommissionStatement::payee).containsExactly(ANN);
    }

    @Test
    void whatNobodyIsPaidForIsTold() {
        PlanAssignment ann = assigned(ANN)
                .withSince(LocalDate.parse("2026-02-01"))
                .withUntilExclusive(LocalDate.parse("2026-03-01"));
        List<SalesCredit> credits = new ArrayList<>(credits(
                sale("BEFORE", "2026-01-31", "100"),
                sale("RIGHT", "2026-02-01", "100"),
                sale("AFTER", "2026-03-01", "100"),
                event("WHOSE", "2026-02-02", "USD 100").owner(PartyId.of("zoe")).build(),
                sale("TWICE", "2026-02-03", "100"),
                sale("WHICH", "2026-02-04", "100")));
        credits.addAll(credits(sale("WHICH", "2026-02-04", "200")));
        credits.addAll(
                credits("EUR", event("EUR", "2026-02-05", "EUR 100").owner(ANN).build()));
        credits.addAll(credits.stream()
                .filter(credit -> credit.event().id().value().equals("TWICE"))
                .toList());

        CommissionRun run =
                CALCULATOR.calculateAll(PlanBook.of(PLAN, ann), new CommissionFacts(credits, List.of()), YEAR_END);

        assertThat(run.statements()).hasSize(1);
        assertThat(run.statements().get(0).total()).isEqualTo(usd("20"));
        assertThat(texts(run.findings()))
                .containsExactlyInAnyOrder(
                        "events[BEFORE]: event BEFORE of 2026-01-31 is credited to ann, who is assigned to a plan only for [2026-02-01, 2026-03-01): nobody is paid for it",
                        "events[AFTER]: event AFTER of 2026-03-01 is credited to ann, who is assigned to a plan only for [2026-02-01, 2026-03-01): nobody is paid for it",
                        "events[WHOSE]: event WHOSE is credited to zoe, who is assigned to no plan: nobody is paid for it",
                        "events[EUR]: event EUR is credited in EUR, but the plan pays USD: convert it with ExchangeRates first",
                        "events[TWICE]: a credit of event TWICE was handed in more than once: it counts once",
                        "events[WHICH]: credits of event WHICH contradict each other, so that nobody is paid for it: keep the right ones");
    }

    @Test
    void aQuotaOfZeroIsToldWhereSalesMeetIt() {
        CommissionPlan plan = paying(MONTHLY, byAttainment(TierBound.LOWER_INCLUSIVE, "0% 10%"));
        CommissionFacts none = new CommissionFacts(List.of(), List.of(quota("2026-M01", "0")));
        CommissionFacts some =
                new CommissionFacts(credits(sale("A", "2026-01-05", "100")), List.of(quota("2026-M01", "0")));

        assertThat(statement(plan, none, "2026-01-31").findings()).isEmpty();
        CommissionStatement met = statement(plan, some, "2026-01-31");
        assertThat(met.total()).isEqualTo(usd("0"));
        assertThat(met.components().get(0).attainment()).isEmpty();
        assertThat(texts(met.findings()))
                .containsExactly(
                        "commission.measure: sales meet a quota of zero for \"sales\" in 2026-M01: there is no attainment, so nothing is paid");
        assertThat(texts(statement(plan, facts(sale("A", "2026-01-05", "100")), "2026-01-31")
                        .findings()))
                .containsExactly(
                        "commission.measure: there is no quota of \"sales\" in 2026-M01, so nothing is paid: add one");
    }

    @Test
    void anEventThatDoesNotSayItsMarginIsTold() {
        Measure margin = Measure.of("margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MONTHLY.window());

        assertThat(texts(statement(
                                paying(margin, marginal("0 10%")), facts(sale("A", "2026-01-05", "100")), "2026-01-31")
                        .findings()))
                .containsExactly(
                        "events[A]: event A does not say its MARGIN, which \"margin\" adds up: it does not count there");
    }

    @Test
    void aMissingMarginIsToldInThePeriodOfItsEventOnly() {
        Measure margin = Measure.of("margin", CreditBasis.COMMISSION, MeasureFigure.MARGIN, MONTHLY.window());
        CommissionFacts facts = facts(sale("A", "2026-01-05", "100"));

        assertThat(statement(paying(margin, marginal("0 10%")), facts, "2026-02-28")
                        .findings())
                .isEmpty();
    }

    @Test
    void twoQuotasForOneThingAreRefused() {
        assertThatThrownBy(() ->
                        new CommissionFacts(List.of(), List.of(quota("2026-M01", "100"), quota("2026-M01", "200"))))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "commissionFacts.quotas[1]: ann has two quotas of \"sales\" for 2026-M01: keep one");
    }

    @Test
    void allUnknownRulesAreNamedAtOnce() {
        CommissionPlan plan = plan(new Loyalty("one"), new Loyalty("two"));

        assertThatThrownBy(() -> statement(plan, facts(), "2026-01-31"))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessageContaining(
                        "commissionPlan.components[0].rule: there is no rule \"loyalty\": name one of metric-multiplier, rate-matrix, rate-table, share-of-pay, or add it with ComponentRules.with")
                .hasMessageContaining("commissionPlan.components[1].rule");
    }

    @Test
    void aRuleOfOnesOwnPaysOneAmount() {
        CommissionCalculator own = CommissionCalculator.with(ComponentRules.standard()
                .with(
                        "loyalty",
                        context -> ComponentPay.lump(Explanation.input(
                                Message.of(Wording.of("loyalty", "loyalty", "忠诚")), Quantity.of(usd("25.50"))))));
        CommissionStatement statement =
                own.calculate(plan(new Loyalty("one")), assigned(ANN), facts(), LocalDate.parse("2026-01-31"));

        assertThat(statement.lines()).extracting(CommissionLine::kind).containsExactly(LineKind.LUMP);
        assertThat(statement.total()).isEqualTo(usd("25.50"));
        assertThat(statement.lines().get(0).credit()).isEmpty();
        assertThat(statement.lines().get(0).slices()).isEmpty();
    }

    @Test
    void aRuleThatFailsPaysNothingAndIsTold() {
        CommissionCalculator failing =
                CommissionCalculator.with(ComponentRules.standard().with("loyalty", context -> {
                    throw new IllegalStateException("no points");
                }));
        CommissionCalculator foreign = CommissionCalculator.with(ComponentRules.standard()
                .with(
                        "loyalty",
                        context -> ComponentPay.lump(Explanation.input(
                                Message.of(Wording.of("loyalty", "loyalty", "忠诚")),
                                Quantity.of(Money.parse("EUR 25.50"))))));
        CommissionFacts facts = facts(sale("A", "2026-01-05", "100"));

        assertThat(texts(
                        failing.calculate(plan(new Loyalty("one")), assigned(ANN), facts, LocalDate.parse("2026-01-31"))
                                .findings()))
                .containsExactly(
                        "one.rule: rule loyalty failed for ann in 2026-M01, so it pays nothing: java.lang.IllegalStateException: no points");
        assertThat(texts(
                        foreign.calculate(plan(new Loyalty("one")), assigned(ANN), facts, LocalDate.parse("2026-01-31"))
                                .findings()))
                .containsExactly(
                        "one.rule: rule loyalty failed for ann in 2026-M01, so it pays nothing: java.lang.IllegalArgumentException: the lump is EUR 25.50, but the plan pays USD");
    }

    @Test
    void aDayOutsideTheAssignmentHasNoStatement() {
        PlanAssignment ann = assigned(ANN).withUntilExclusive(LocalDate.parse("2026-03-01"));

        assertThatThrownBy(() -> CALCULATOR.calculate(PLAN, ann, facts(), LocalDate.parse("2026-03-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the assignment of ann to field does not hold in the pay period of 2026-03-01 up to that day: "
                                + "ask as of one of its days");
    }

    @Test
    void aStatementReadsLikeOne() {
        CommissionFacts facts = new CommissionFacts(
                credits(sale("A", "2026-01-05", "100000"), sale("B", "2026-01-20", "20000")),
                List.of(quota("2026-M01", "100000")));
        CommissionStatement statement = CALCULATOR.calculate(
                paying(MONTHLY, byAttainment(TierBound.LOWER_INCLUSIVE, "0% 3%", "100% 5%")),
                assigned(ANN).withBasePay(usd("3000")),
                facts,
                LocalDate.parse("2026-01-31"));

        assertThat(statement.text(Locale.ENGLISH)).isEqualTo("""
                Statement of ann for 2026-M01, plan field/1, as of 2026-01-31
                base pay: USD 3000.00
                commission, sale A of 2026-01-05: USD 3000.00
                commission, sale B of 2026-01-20: USD 1000.00
                total: USD 7000.00""");
        assertThat(statement.text(Locale.CHINESE)).isEqualTo("""
                ann 在 2026-M01 的对账单，方案 field/1，截至 2026-01-31
                基本工资：USD 3000.00
                commission，业绩事件 A(2026-01-05)：USD 3000.00
                commission，业绩事件 B(2026-01-20)：USD 1000.00
                合计：USD 7000.00""");
        assertThat(statement.lines().get(2)).hasToString("commission, sale B of 2026-01-20: USD 1000.00");
        assertThat(statement.explanation().text(Locale.ENGLISH)).isEqualTo("""
                pay of ann for 2026-M01: USD 7000.00, the sum of
                  base pay: USD 3000.00, rounded to 2 decimals (HALF_UP) from
                    base pay: USD 3000.00, the product of
                      base pay of a whole period: USD 3000.00
                      share of 2026-M01 on which the assignment holds: 1
                  pay of commission: USD 4000.00 [commission @ field/1], rounded to 2 decimals (HALF_UP) from
                    pay of commission: USD 4000.00, the sum of
                      pay for A: USD 3000.00, the sum of
                        part of A in tier 1: USD 3000.00, the product of
                          size of the part of A in tier 1: USD 100000.00
                          rate of A in tier 1: 3%
                      pay for B: USD 1000.00, the sum of
                        part of B in tier 2: USD 1000.00, the product of
                          size of the part of B in tier 2: USD 20000.00
                          rate of B in tier 2: 5%
                """);
    }

    @Test
    void aStatementTellsWhatChangedSinceAnother() {
        CommissionStatement before = statement(PLAN, facts(sale("A", "2026-01-05", "100")), "2026-01-31");
        CommissionStatement after =
                statement(PLAN, facts(sale("A", "2026-01-05", "100"), sale("B", "2026-01-06", "50")), "2026-01-31");

        assertThat(after.diff(before).isEmpty()).isFalse();
        assertThat(after.diff(before).text(Locale.ENGLISH)).contains("pay for B: USD 5.00 is new");
        assertThat(after.diff(after).isEmpty()).isTrue();
    }

    @Test
    void theDigestKnowsPlanAndFacts() {
        CommissionFacts facts = facts(sale("A", "2026-01-05", "100"));
        String digest = statement(PLAN, facts, "2026-01-31").digest();

        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(statement(PLAN, facts(sale("A", "2026-01-05", "100")), "2026-01-31")
                        .digest())
                .isEqualTo(digest);
        assertThat(Stream.of(
                                statement(PLAN, facts(sale("A", "2026-01-05", "101")), "2026-01-31"),
                                statement(paying(MONTHLY, marginal("0 11%")), facts, "2026-01-31"),
                                statement(
                                        PLAN,
                                        new CommissionFacts(facts.credits(), List.of(quota("2026-M01", "1"))),
                                        "2026-01-31"))
                        .map(CommissionStatement::digest))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatHappensLaterChangesNoEarlierDigest() {
        CommissionFacts january = facts(sale("A", "2026-01-05", "100"));
        CommissionFacts february = facts(sale("B", "2026-02-05", "100"), sale("A", "2026-01-05", "100"));
        List<String> before = digests(january);
        List<String> after = digests(february);

        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1)).isNotEqualTo(before.get(1)).isNotEqualTo(after.get(0));
    }

    private static List<String> digests(CommissionFacts facts) {
        return Stream.of("2026-01-31", "2026-02-28")
                .map(asOf -> statement(PLAN, facts, asOf).digest())
                .toList();
    }

    @Test
    void aPlanWithoutComponentsPaysBasePayOrNothing() {
        assertThat(statement(plan(), facts(), "2026-01-31")
                        .explanation()
                        .value()
                        .toMoney())
                .isEqualTo(usd("0"));
        assertThat(statement(plan(), facts(), "2026-01-31").component("commission"))
                .isEmpty();
        assertThat(CALCULATOR
                        .calculate(
                                plan(), assigned(ANN).withBasePay(usd("3000")), facts(), LocalDate.parse("2026-01-31"))
                        .total())
                .isEqualTo(usd("3000"));
    }

    private record Loyalty(String id) implements ComponentTerms {
        @Override
        public String rule() {
            return "loyalty";
        }

        @Override
        public List<Measure> measures() {
            return List.of(MONTHLY);
        }
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
