package dev.attain.incentives.credit;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.BEN;
import static dev.attain.incentives.credit.Given.NOBODY_REPORTS;
import static dev.attain.incentives.credit.Given.owned;
import static dev.attain.incentives.credit.Given.policy;
import static dev.attain.incentives.credit.Given.reversal;
import static dev.attain.incentives.credit.Given.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.finding.Severity;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.text.Wording;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.CreditContext;
import dev.attain.incentives.credit.rule.CreditOutcome;
import dev.attain.incentives.credit.rule.CreditRule;
import dev.attain.incentives.credit.rule.CreditRules;
import dev.attain.incentives.credit.rule.CreditTerms;
import dev.attain.incentives.credit.rule.RollUpTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One bad event is a finding with its id; the good one beside it is credited all the same. */
class BadEventsTest {
    private static final CreditPolicy DIRECT = policy(new SellerTerms.Direct());
    private static final SalesEvent GOOD = owned("GOOD", "1.00", ANN).withSequence(9);
    private static final String GOOD_CREDIT = "ann REVENUE GOOD: USD 1.00 / USD 1.00";

    @Test
    void anEventThatComesTwiceCountsOnce() {
        CreditAllocation allocation = allocate(owned("A", "5", ANN), GOOD, owned("A", "5", ANN));
        assertThat(allocation.credits()).hasToString("[ann REVENUE A: USD 5.00 / USD 5.00, " + GOOD_CREDIT + "]");
        assertThat(allocation.findings())
                .hasToString("[events[A]: event A came 2 times and is the same each time: it counts once]");
        assertThat(allocation.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void differentEventsWithOneIdCountForNothingAndCannotBeReversed() {
        CreditAllocation allocation = allocate(
                owned("A", "5", ANN), GOOD, owned("A", "6", ANN), owned("A", "5", ANN), reversal("R", "A", "-5"));
        assertThat(allocation.credits()).hasToString("[" + GOOD_CREDIT + "]");
        assertThat(allocation.findings())
                .hasToString("[events[A]: event A came 3 times and is not the same each time, so that nobody is"
                        + " credited: keep the right one, events[R].reverses: event R reverses A, which is not credited"
                        + " itself: there is nothing to take back]");
    }

    @Test
    void anEventThatNobodySoldIsAFinding() {
        requireFinding(
                shared("A", "5"),
                "events[A].shares: nobody is credited with event A: name an owner or shares, or end the policy with a"
                        + " house account");
    }

    @Test
    void anEventInAnotherCurrencyIsAFinding() {
        requireFinding(
                owned("A", "5", ANN).withAmount(Money.parse("EUR 5")),
                "events[A].amount: event A is in EUR 5.00, but the policy credits USD and no other currency: state"
                        + " ExchangeTerms in the policy, and give the allocator the rates");
    }

    @ParameterizedTest(name = "{0} in the policy: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false"})
    void anEventIsCreditedInsideThePolicysDays(LocalDate on, boolean credited) {
        CreditAllocation allocation = allocate(owned("A", "5", ANN).withOn(on));
        assertThat(allocation.credits()).hasSize(credited ? 1 : 0);
        String finding = "[events[A].on: event A of " + on + " lies outside the policy, which credits [2026-01-01,"
                + " 2026-07-01): credit it under the policy of that day]";
        assertThat(allocation.findings()).hasToString(credited ? "[]" : finding);
    }

    @Test
    void aPolicyWithoutEndCreditsEveryLaterDay() {
        CreditPolicy open = DIRECT.withUntilExclusive(Optional.empty());
        SalesEvent late = owned("A", "5", ANN).withOn(LocalDate.parse("2031-01-01"));
        SalesEvent early = owned("B", "5", ANN).withOn(LocalDate.parse("2025-12-31"));
        CreditAllocation allocation = CreditAllocator.standard().allocate(open, List.of(late, early), NOBODY_REPORTS);
        assertThat(allocation.credits()).hasSize(1);
        assertThat(allocation.findings().get(0).toString()).contains("[2026-01-01, ∞)");
    }

    @Test
    void aReversalAfterTheEndOfThePolicyStillTakesBack() {
        SalesEvent late = reversal("R", "A", "-5").withOn(LocalDate.parse("2027-02-01"));
        CreditAllocation allocation = allocate(owned("A", "5", ANN), late);
        assertThat(allocation.findings()).isEmpty();
        assertThat(allocation.commissionCredit(ANN)).isEqualTo(Given.usd("0"));
    }

    @Test
    void aReversalOfWhatIsNotThereIsAFinding() {
        requireFinding(
                reversal("R", "X", "-5"),
                "events[R].reverses: event R reverses X, which is not among the events: hand in both");
    }

    @Test
    void aReversalOfWhatWasNotCreditedTakesNothingBack() {
        CreditAllocation allocation =
                allocate(shared("A", "5"), reversal("R", "A", "-5").withOwner(ANN), GOOD);
        assertThat(allocation.credits()).hasToString("[" + GOOD_CREDIT + "]");
        assertThat(allocation.findings())
                .extracting(Finding::code)
                .containsExactly("credit.nobody-credited", "credit.reversed-not-credited");
    }

    @Test
    void aReversalMustTakeBack() {
        CreditAllocation allocation = allocate(owned("A", "5", ANN), reversal("R", "A", "5"));
        assertThat(allocation.commissionCredit(ANN)).isEqualTo(Given.usd("5"));
        assertThat(allocation.findings())
                .hasToString("[events[R].amount: event R of USD 5.00 reverses A of USD 5.00, but does not take anything"
                        + " back: turn its sign]");
    }

    @Test
    void aReversalCanBeReversed() {
        CreditAllocation allocation = allocate(
                reversal("R2", "R1", "5").withOn(LocalDate.parse("2026-06-01")),
                reversal("R1", "A", "-5"),
                owned("A", "5", ANN));
        assertThat(allocation.findings()).isEmpty();
        assertThat(allocation.credits())
                .hasToString("[ann REVENUE A: USD 5.00 / USD 5.00, ann REVENUE R1: USD -5.00 / USD -5.00,"
                        + " ann REVENUE R2: USD 5.00 / USD 5.00]");
    }

    @Test
    void reversalsInACircleTakeNothingBack() {
        CreditAllocation allocation = allocate(GOOD, reversal("A", "B", "-5"), reversal("B", "A", "5"));
        assertThat(allocation.credits()).hasToString("[" + GOOD_CREDIT + "]");
        assertThat(allocation.findings())
                .hasToString("[events[A].reverses: event A reverses B, which is not credited itself: there is nothing"
                        + " to take back, events[B].reverses: event B reverses A, and so on in a circle: a chain of"
                        + " reversals ends at an event that is none]");
    }

    @Test
    void aLongChainOfReversalsIsFollowedToItsBeginning() {
        List<SalesEvent> events = new ArrayList<>();
        events.add(owned("0", "5", ANN));
        for (int i = 1; i <= 20_000; i++) {
            events.add(reversal(Integer.toString(i), Integer.toString(i - 1), i % 2 == 0 ? "5" : "-5"));
        }
        CreditAllocation allocation = CreditAllocator.standard().allocate(DIRECT, events, NOBODY_REPORTS);
        assertThat(allocation.findings()).isEmpty();
        assertThat(allocation.quotaCredit(ANN)).isEqualTo(Given.usd("5"));
    }

    @Test
    void aCreditThatFitsNoNumberIsAFinding() {
        SalesEvent huge = owned("A", "92233720368547758.07", ANN)
                .withShares(CreditShare.overlay(ANN, Rate.percent("100")), CreditShare.overlay(BEN, Rate.percent("1")));
        CreditAllocation allocation =
                CreditAllocator.standard().allocate(policy(new SellerTerms.Shares()), List.of(huge), NOBODY_REPORTS);
        assertThat(allocation.credits()).isEmpty();
        assertThat(allocation.findings())
                .hasToString(
                        "[events[A].amount: the credits of event A over USD 92233720368547758.07 do not fit 64 bits"
                                + " of minor units]");
    }

    @Test
    void aRuleThatThrowsCreditsNobodyAndSaysWhy() {
        CreditRule brittle = context -> {
            if (context.event().id().value().equals("A")) {
                throw new IllegalStateException("no price list");
            }
            return owner(context.event());
        };
        assertFailure(brittle, "java.lang.IllegalStateException: no price list");
    }

    @Test
    @SuppressWarnings("NullAway") // a rule from outside may break the contract
    void aRuleThatAnswersNothingAtAllIsARuleThatFailed() {
        CreditRule silent = context -> context.event().id().value().equals("A") ? null : owner(context.event());
        assertFailure(silent, "java.lang.NullPointerException: outcome of the rule");
    }

    @Test
    void aRuleThatCannotBePreparedFailsOnEveryEvent() {
        CreditRule unready = new CreditRule() {
            @Override
            public CreditOutcome credit(CreditContext context) {
                return CreditOutcome.nobody();
            }

            @Override
            public CreditRule prepared(CreditTerms terms) {
                throw new IllegalStateException("not today");
            }
        };
        CreditAllocation allocation = allocate(unready, owned("A", "5", ANN), GOOD);
        assertThat(allocation.credits()).isEmpty();
        assertThat(allocation.findings()).extracting(Finding::code).containsOnly("credit.rule-failed");
        assertThat(allocation.findings()).hasSize(2);
    }

    @Test
    void termsOfTheWrongTypeFailOnEveryEvent() {
        CreditTerms impostor = () -> "roll-up";
        CreditAllocation allocation =
                CreditAllocator.standard().allocate(policy(impostor), List.of(owned("A", "5", ANN)), NOBODY_REPORTS);
        assertThat(allocation.findings().get(0).toString()).contains("rule roll-up takes terms of type RollUpTerms");
    }

    @Test
    void aRuleOfYourOwnMayRefuseWithItsOwnWords() {
        Wording closed = Wording.of("acme.closed", "account {0} is closed", "账户 {0} 已关闭");
        CreditRule refusing = context -> context.event().id().equals(EventId.of("A"))
                ? CreditOutcome.refused(Finding.error("customer", closed, "C-7"))
                : owner(context.event());
        CreditAllocation allocation = allocate(refusing, owned("A", "5", ANN), GOOD);
        assertThat(allocation.credits()).hasToString("[" + GOOD_CREDIT + "]");
        assertThat(allocation.findings()).hasToString("[events[A].customer: account C-7 is closed]");
    }

    @Test
    void aPolicyWithRulesThatNobodyKnowsIsRefused() {
        CreditPolicy policy = policy(new SellerTerms.Direct(), () -> "finder", () -> "keeper");
        assertThatThrownBy(() -> CreditAllocator.standard().allocate(policy, List.of(), NOBODY_REPORTS))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("creditPolicy is not valid, findings: 2"
                        + "\n  creditPolicy.terms[1].rule: there is no rule \"finder\": name one of coverage, direct,"
                        + " house, roll-up, shares, or add it with CreditRules.with"
                        + "\n  creditPolicy.terms[2].rule: there is no rule \"keeper\": name one of coverage, direct,"
                        + " house, roll-up, shares, or add it with CreditRules.with");
    }

    @Test
    void nothingHappenedIsNoFinding() {
        CreditAllocation allocation = allocate();
        assertThat(allocation.credits()).isEmpty();
        assertThat(allocation.findings()).isEmpty();
        assertThat(allocation.quotaCredit(ANN)).isEqualTo(Given.usd("0"));
    }

    @Test
    void aRollUpOfNothingCreditsNobody() {
        CreditAllocation allocation = CreditAllocator.standard()
                .allocate(policy(RollUpTerms.full()), List.of(owned("A", "5", ANN)), NOBODY_REPORTS);
        assertThat(allocation.findings()).extracting(Finding::code).containsExactly("credit.nobody-credited");
    }

    private static void requireFinding(SalesEvent bad, String finding) {
        CreditAllocation allocation = allocate(bad, GOOD);
        assertThat(allocation.credits()).hasToString("[" + GOOD_CREDIT + "]");
        assertThat(allocation.findings()).hasToString("[" + finding + "]");
        assertThat(allocation.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    private static void assertFailure(CreditRule rule, String cause) {
        CreditAllocation allocation = allocate(rule, owned("A", "5", ANN), GOOD);
        assertThat(allocation.credits()).hasToString("[" + GOOD_CREDIT + "]");
        assertThat(allocation.findings())
                .hasToString("[events[A].shares: rule acme failed on event A, which nobody is credited with: " + cause
                        + "]");
    }

    private static CreditAllocation allocate(SalesEvent... events) {
        return CreditAllocator.standard().allocate(DIRECT, List.of(events), NOBODY_REPORTS);
    }

    private static CreditAllocation allocate(CreditRule rule, SalesEvent... events) {
        return CreditAllocator.with(CreditRules.standard().with("acme", rule))
                .allocate(policy(() -> "acme"), List.of(events), NOBODY_REPORTS);
    }

    private static CreditOutcome owner(SalesEvent event) {
        return CreditOutcome.credited(CreditShare.revenue(event.owner().orElseThrow(), Rate.ONE));
    }
}
