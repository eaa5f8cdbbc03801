package dev.attain.funnel.stage.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Money;
import dev.attain.core.text.Wording;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.criterion.Comparison;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import dev.attain.funnel.stage.rule.RuleAnswer;
import dev.attain.funnel.stage.rule.StageRules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A host's own class behind {@link DealView}: nothing is copied, and only what a criterion needs is converted, once.
 */
class HostViewTest {
    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final StageId WON = StageId.of("won");
    private static final StageModel MODEL = StageModel.builder()
            .id("direct")
            .version("1")
            .since(LocalDate.EPOCH)
            .attributes(AttributeCatalogue.of(
                    AttributeDefinition.money("amount", Currency.getInstance("CNY")),
                    AttributeDefinition.of("buyer", AttributeType.TEXT),
                    AttributeDefinition.of("notes", AttributeType.TEXT)))
            .line(
                    Stage.open("offer", 1, "50%")
                            .withExit(
                                    Criterion.block("priced", Condition.present("amount")),
                                    Criterion.block("worth-it", atLeast("50000.00")),
                                    Criterion.warn("large", atLeast("90000.00")),
                                    Criterion.block("buyer-known", Condition.present("buyer"))),
                    Stage.won("won", 2))
            .build();

    private static Condition atLeast(String amount) {
        return Condition.compared("amount", Comparison.AT_LEAST, AttributeValue.of(Money.of("CNY", amount)));
    }

    /** What a host has anyway: its own names, its own types, and state that changes. */
    private static final class Opportunity implements DealView {
        private final List<String> converted = new ArrayList<>();
        private final Money price;
        private @Nullable String contact;

        Opportunity(String price) {
            this.price = Money.of("CNY", price);
        }

        @Override
        public DealId id() {
            return DealId.of("D-1");
        }

        @Override
        public StageId stage() {
            return StageId.of("offer");
        }

        @Override
        public Instant enteredAt() {
            return NOON;
        }

        @Override
        public Optional<AttributeValue> attribute(String name) {
            converted.add(name);
            return switch (name) {
                case "amount" -> Optional.of(AttributeValue.of(price));
                case "buyer" -> Optional.ofNullable(contact).map(AttributeValue::of);
                default -> Optional.empty();
            };
        }
    }

    @Test
    void aHostsObjectIsAssessedAsItIsAndLikeARecordWithTheSameFacts() {
        Deal deal = Deal.builder()
                .id(DealId.of("D-1"))
                .stage(StageId.of("offer"))
                .enteredAt(NOON)
                .addAttributes(Attribute.of("amount", AttributeValue.of(Money.of("CNY", "60000.00"))))
                .build();
        StageDecision seen = StageEngine.standard().assess(MODEL, new Opportunity("60000.00"), WON, NOON);
        assertThat(seen).isEqualTo(StageEngine.standard().assess(MODEL, deal, WON, NOON));
        assertThat(seen.unmet()).extracting(outcome -> outcome.id().value()).containsExactly("large", "buyer-known");
    }

    @Test
    void onlyWhatACriterionAsksForIsConvertedAndOnlyOnceHoweverManyAsk() {
        Opportunity host = new Opportunity("60000.00");
        PreparedStageModel prepared = StageEngine.standard().prepare(MODEL);
        prepared.assess(host, WON, NOON);
        assertThat(host.converted).containsExactly("amount", "buyer");
        host.converted.clear();
        prepared.assessAll(List.of(host), NOON);
        assertThat(host.converted).containsExactly("amount", "buyer");
    }

    @Test
    void aDecisionIsWordedFromWhatItSawWhateverTheHostChangesAfterwards() {
        Opportunity host = new Opportunity("60000.00");
        StageDecision decision = StageEngine.standard().assess(MODEL, host, WON, NOON);
        String before = decision.toString();
        host.contact = "Ms Li";
        host.converted.clear();
        assertThat(decision).hasToString(before);
        assertThat(host.converted).isEmpty();
    }

    @Test
    void aRuleOfTheHostGetsTheHostsOwnObject() {
        Opportunity host = new Opportunity("60000.00");
        List<DealView> seen = new ArrayList<>();
        StageRules rules = StageRules.of("own", context -> {
            seen.add(context.deal());
            return RuleAnswer.met(Wording.of("t.fine", "fine", "好").message());
        });
        StageModel model = MODEL.withStages(
                Stage.open("offer", 1, "50%").withExit(Criterion.block("own", Condition.rule("own"))),
                Stage.won("won", 2));
        assertThat(StageEngine.standard()
                        .with(rules)
                        .assess(model, host, WON, NOON)
                        .isAllowed())
                .isTrue();
        assertThat(seen).hasSize(1).first().isSameAs(host);
    }
}
