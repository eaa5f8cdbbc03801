package dev.attain.funnel.stage.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.money.Money;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StageRulesTest {
    private static final Message SEEN =
            Wording.of("test.seen", "the margin is low", "毛利偏低").message();
    private static final Message CURE =
            Wording.of("test.cure", "raise it", "请提高").message();
    private static final StageRule MET = context -> RuleAnswer.met(SEEN);
    private static final StageRule UNMET = context -> RuleAnswer.unmet(SEEN, CURE);
    private static final Deal DEAL = Deal.builder()
            .id(DealId.of("D-1"))
            .stage(StageId.of("next"))
            .enteredAt(Instant.parse("2026-01-01T00:00:00Z"))
            .addAttributes(
                    Attribute.of("text", AttributeValue.of("a")),
                    Attribute.of("number", AttributeValue.of(7)),
                    Attribute.of("money", AttributeValue.of(Money.parse("CNY 1.00"))))
            .build();

    @Test
    void aRuleIsFoundByItsId() {
        StageRules rules = StageRules.of("margin", MET).with("credit", UNMET);
        assertThat(rules.rule("margin")).contains(MET);
        assertThat(rules.rule("magrin")).isEmpty();
        assertThat(rules.nearest("magrin")).contains("margin");
        assertThat(rules).hasToString("StageRules[credit, margin]");
        assertThat(StageRules.none().ids()).isEmpty();
        assertThatThrownBy(() -> rules.with("margin", UNMET))
                .hasMessage("stageRules has a rule \"margin\" already: give the other one an id of its own");
    }

    @Test
    void rulesThatAreOfferedAreDiscovered() {
        assertThat(StageRules.discover().ids()).containsExactly("offered");
    }

    @Test
    void twoRulesUnderOneIdAreRefusedByName() {
        ClassLoader twice = new OfferedTwice();
        assertThatThrownBy(() -> StageRules.discover(twice))
                .hasMessage("stage rule \"offered\" is offered by " + OfferedRule.class.getName() + " and by "
                        + OfferedAgain.class.getName() + ": give one of them an id of its own");
    }

    @Test
    void theNextRuleIsAskedOnlyIfTheFirstIsMet() {
        StageRuleVerifier.verifying(MET.and(UNMET)).given(DEAL).blocks("margin");
        StageRuleVerifier.verifying(UNMET.and(context -> {
                    throw new AssertionError("asked in vain");
                }))
                .given(DEAL)
                .blocks("margin");
    }

    @Test
    void aContextGivesValuesAsWhatTheyAre() {
        StageRuleVerifier.verifying(context -> {
                    boolean isKnown = context.deal().attribute("text").isPresent();
                    assertThat(context.text("text").isPresent()).isEqualTo(isKnown);
                    assertThat(context.text("number")).isEmpty();
                    assertThat(context.number("number").isPresent()).isEqualTo(isKnown);
                    context.number("number")
                            .ifPresent(seven -> assertThat(seven).isEqualTo(new BigDecimal(7)));
                    assertThat(context.money("money").isPresent()).isEqualTo(isKnown);
                    assertThat(context.money("absent")).isEmpty();
                    assertThat(context.parameter(AttributeValue.Decimal.class, "least")
                                    .value())
                            .isEqualTo(new BigDecimal(3));
                    assertThatThrownBy(() -> context.parameter(AttributeValue.Text.class, "least"))
                            .hasMessage("the rule needs the parameter least, of kind Text: give it in the criterion");
                    return RuleAnswer.met(SEEN);
                })
                .with(Attribute.of("least", AttributeValue.of(3)))
                .given(DEAL)
                .passes();
    }

    @Test
    void theVerifierPassesWhatHolds() {
        StageRuleVerifier verifier = StageRuleVerifier.verifying(UNMET).asOf(Instant.EPOCH);
        assertThat(verifier.given(DEAL).blocks("margin")).isSameAs(verifier);
        assertThat(verifier.given(DEAL).unmet()).map(RuleAnswer.Unmet::cure).contains(CURE);
        StageRuleVerifier lenient = StageRuleVerifier.verifying(MET);
        assertThat(lenient.given(DEAL.withStage(StageId.of("contact"))).passes())
                .isSameAs(lenient);
        assertThat(lenient.given(DEAL).unmet()).isEmpty();
    }

    @Test
    void theVerifierSaysWhatDoesNotHold() {
        assertThatThrownBy(() -> StageRuleVerifier.verifying(UNMET).given(DEAL).passes())
                .isInstanceOf(AssertionError.class)
                .hasMessage("the rule should let the deal pass, but said: the margin is low");
        assertThatThrownBy(() -> StageRuleVerifier.verifying(MET).given(DEAL).blocks("margin"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the rule should block the deal, but let it pass: the margin is low");
        assertThatThrownBy(() -> StageRuleVerifier.verifying(UNMET).given(DEAL).blocks("credit"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the rule should say \"credit\", but said: the margin is low");
    }

    @Test
    void theVerifierNoticesARuleThatIsNotPureOrHasNoAnswer() {
        AtomicInteger asked = new AtomicInteger();
        StageRule moody = context -> asked.incrementAndGet() % 2 == 0 ? MET.check(context) : UNMET.check(context);
        assertThatThrownBy(() -> StageRuleVerifier.verifying(moody).given(DEAL))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("the rule is not pure: of the same deal it said first");
        StageRule careless =
                context -> RuleAnswer.met(context.text("text").map(text -> SEEN).orElseThrow());
        assertThatThrownBy(() -> StageRuleVerifier.verifying(careless).given(DEAL))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "the rule threw java.util.NoSuchElementException: No value present, with attributes [] known: in"
                                + " use that blocks the deal; a rule answers, even with nothing known");
        assertThatThrownBy(() -> StageRuleVerifier.verifying(context -> null).given(DEAL))
                .isInstanceOf(AssertionError.class)
                .hasMessage("the rule answered null: answer met or unmet");
    }

    /** Offered in META-INF/services of the tests. */
    public static final class OfferedRule implements StageRuleProvider {
        @Override
        public String id() {
            return "offered";
        }

        @Override
        public StageRule rule() {
            return MET;
        }
    }

    /** Offered by a class loader of its own, under an id that is taken. */
    public static final class OfferedAgain implements StageRuleProvider {
        @Override
        public String id() {
            return "offered";
        }

        @Override
        public StageRule rule() {
            return UNMET;
        }
    }

    /** Finds one services file more. */
    private static final class OfferedTwice extends ClassLoader {
        OfferedTwice() {
            super(StageRulesTest.class.getClassLoader());
        }

        @Override
        protected java.util.Enumeration<java.net.URL> findResources(String name) {
            java.net.URL again = getParent().getResource("offered-again");
            return name.endsWith(StageRuleProvider.class.getName())
                    ? java.util.Collections.enumeration(java.util.List.of(again))
                    : java.util.Collections.emptyEnumeration();
        }
    }
}
