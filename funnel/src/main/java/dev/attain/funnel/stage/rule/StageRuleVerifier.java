package dev.attain.funnel.stage.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.Deal;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tries a rule out, for those who write one: what it says of a deal, that it says the same when asked again, and that
 * it has an answer for a deal of which nothing is known. It needs no test framework; what does not hold is an
 * {@link AssertionError} in words. Immutable: any number of threads may share one.
 *
 * <pre>{@code
 * StageRuleVerifier.verifying(new MarginKept())
 *         .with(Attribute.of("least", AttributeValue.of(20)))
 *         .given(deal).blocks("the margin is 15%")
 *         .given(better).passes();
 * }</pre>
 */
public final class StageRuleVerifier {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final StageId NEXT = StageId.of("next");

    private final StageRule rule;
    private final List<Attribute> parameters;
    private final Instant asOf;

    private StageRuleVerifier(StageRule rule, List<Attribute> parameters, Instant asOf) {
        this.rule = rule;
        this.parameters = parameters;
        this.asOf = asOf;
    }

    /** Starts with a rule, no parameters, and 2026-01-01T00:00:00Z as the moment of the question. */
    public static StageRuleVerifier verifying(StageRule rule) {
        return new StageRuleVerifier(requireNonNull(rule, "rule"), List.of(), NEW_YEAR);
    }

    /** The same with the parameters that a criterion would give. */
    public StageRuleVerifier with(Attribute... given) {
        return new StageRuleVerifier(rule, Require.copy(List.of(given), "parameters"), asOf);
    }

    /** The same, asked at another moment. */
    public StageRuleVerifier asOf(Instant moment) {
        return new StageRuleVerifier(rule, parameters, requireNonNull(moment, "asOf"));
    }

    /** Asks the rule about a deal that would leave its stage for one called {@code next}. */
    public Given given(DealView deal) {
        Stage here = Stage.open(requireNonNull(deal, "deal").stage().value(), 1, "50%");
        Stage there = Stage.open(here.id().equals(NEXT) ? "after-next" : NEXT.value(), 2, "60%");
        StageModel model = StageModel.builder()
                .id("verification")
                .version("1")
                .since(LocalDate.EPOCH)
                .attributes(AttributeCatalogue.of())
                .line(here, there)
                .build();
        return given(deal, model, model.transitions().get(0));
    }

    /** Asks the rule about a deal and a move of a model. */
    public Given given(DealView deal, StageModel model, Transition move) {
        return new Given(this, new StageContext(deal, model, move, parameters, asOf));
    }

    /** A rule before one deal. */
    public static final class Given {
        private final StageRuleVerifier verifier;
        private final RuleAnswer answer;

        private Given(StageRuleVerifier verifier, StageContext context) {
            this.verifier = verifier;
            this.answer = ask(verifier.rule, context);
            RuleAnswer again = ask(verifier.rule, context);
            if (!again.equals(answer)) {
                throw new AssertionError("the rule is not pure: of the same deal it said first \"" + answer.evidence()
                        + "\", then \"" + again.evidence() + "\"");
            }
            ask(verifier.rule, nothingKnown(context));
        }

        private static StageContext nothingKnown(StageContext context) {
            DealView deal = context.deal();
            Deal bare = Deal.builder()
                    .id(deal.id())
                    .stage(deal.stage())
                    .enteredAt(deal.enteredAt())
                    .build();
            return new StageContext(bare, context.model(), context.move(), context.parameters(), context.asOf());
        }

        /** Holds if the rule lets the deal pass. */
        public StageRuleVerifier passes() {
            if (answer instanceof RuleAnswer.Unmet) {
                throw new AssertionError("the rule should let the deal pass, but said: " + answer.evidence());
            }
            return verifier;
        }

        /** Holds if the rule blocks the deal, and its evidence, in English, contains some words. */
        public StageRuleVerifier blocks(String words) {
            String evidence = answer.evidence().toString();
            if (answer instanceof RuleAnswer.Met) {
                throw new AssertionError("the rule should block the deal, but let it pass: " + evidence);
            }
            if (!evidence.contains(words)) {
                throw new AssertionError("the rule should say \"" + words + "\", but said: " + evidence);
            }
            return verifier;
        }

        /** What the rule said, for whatever else is to be looked at. */
        public Optional<RuleAnswer.Unmet> unmet() {
            return answer instanceof RuleAnswer.Unmet unmet ? Optional.of(unmet) : Optional.empty();
        }

        private static RuleAnswer ask(StageRule rule, StageContext context) {
            RuleAnswer answer;
            try {
                answer = rule.check(context);
            } catch (RuntimeException failed) {
                throw new AssertionError(
                        "the rule threw " + failed + ", with attributes "
                                + context.deal().attributeNames()
                                + " known: in use that blocks the deal; a rule answers, even with nothing known",
                        failed);
            }
            if (answer == null) {
                throw new AssertionError("the rule answered null: answer met or unmet");
            }
            return answer;
        }
    }
}
