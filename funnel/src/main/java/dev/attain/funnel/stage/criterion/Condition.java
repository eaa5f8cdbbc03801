package dev.attain.funnel.stage.criterion;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.party.PartyId;
import dev.attain.core.role.RoleId;
import dev.attain.funnel.deal.NeedPoints;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.attribute.Attribute;
import dev.attain.funnel.deal.attribute.AttributeValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * What must be so, as data: equal by value, fit for JSON, checked against the catalogue when its model is built.
 *
 * <p><b>What is not known is neither so nor not so.</b> A condition on the value of an attribute that a deal does not
 * have, or has in the wrong type, is <i>unknown</i>. Negating it changes nothing; {@link All} is not so if a part is
 * not so, {@link Any} is so if a part is so, and otherwise an unknown part makes them unknown (Kleene's three values).
 * A criterion is met only by a condition that is so: {@code not(compared("discount", MORE, 20))} does not let a deal
 * pass that has no discount. Whether there is a value at all is always known: ask {@link Present}, negated or not.
 *
 * <p>Definitions come from outside, so depth, size and lists are bounded by the constants below.
 */
public sealed interface Condition {
    /** How many conditions may stand inside each other. */
    int MOST_DEEP = 8;

    /** How many conditions one may consist of, itself included. */
    int MOST_PARTS = 64;

    /** How many values, signers or parameters a condition may list. */
    int MOST_VALUES = 200;

    /** Hands this condition to the method for its kind. */
    <T> T accept(ConditionVisitor<T> visitor);

    /** The conditions that this one joins or negates, in their order; none for all others. */
    default List<Condition> parts() {
        return List.of();
    }

    /** Asks that the deal has the attribute. */
    static Condition present(String attribute) {
        return new Present(attribute);
    }

    /** Asks how the attribute stands to a value. */
    static Condition compared(String attribute, Comparison comparison, AttributeValue value) {
        return new Compared(attribute, comparison, value);
    }

    /** Asks that the attribute is one of some texts. */
    static Condition oneOf(String attribute, String... texts) {
        return new OneOf(
                attribute, List.of(texts).stream().map(AttributeValue::of).toList());
    }

    /** Asks that the text fits a pattern such as {@code PO-####-*}. */
    static Condition matches(String attribute, String pattern) {
        return new Matches(attribute, TextPattern.of(pattern));
    }

    /** Asks that there are so many texts. */
    static Condition countAtLeast(String attribute, int count) {
        return new CountAtLeast(attribute, count);
    }

    /** Asks that a standard step was done. */
    static Condition stepDone(StepId step) {
        return new StepDone(step);
    }

    /** Asks that one person signed off in a role. */
    static Condition signedOff(RoleId role) {
        return new SignedOff(role, 1, List.of());
    }

    /** Asks how long the deal is in its stage. */
    static Condition inStage(Comparison comparison, Stay stay) {
        return new TimeInStage(comparison, stay);
    }

    /** Asks how deep the needs were found out, by the standard points. */
    static Condition needDepth(long atLeast) {
        return new NeedDepth(NeedPoints.standard(), atLeast);
    }

    /** Asks a rule that somebody wrote. */
    static Condition rule(String rule, Attribute... parameters) {
        return new Named(rule, List.of(parameters));
    }

    /** Asks for all of some conditions. */
    static Condition all(Condition... conditions) {
        return new All(List.of(conditions));
    }

    /** Asks for one of some conditions. */
    static Condition any(Condition... conditions) {
        return new Any(List.of(conditions));
    }

    /** Asks for so many of some conditions. */
    static Condition atLeast(int count, Condition... conditions) {
        return new AtLeast(count, List.of(conditions));
    }

    /** Asks that a condition is not so; what is unknown stays unknown. */
    static Condition not(Condition condition) {
        return new Not(condition);
    }

    /**
     * The deal has the attribute, whatever its value; an empty text and an empty list count as absent. Always known.
     *
     * @param attribute its name
     */
    record Present(@NotBlank String attribute) implements Condition {
        public Present {
            Require.text(attribute, "present.attribute");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.present(this);
        }
    }

    /**
     * The attribute stands to a value as the comparison says; unknown without the attribute.
     *
     * @param attribute its name
     * @param comparison how it must stand
     * @param value to what, of the type and unit of the attribute
     */
    record Compared(
            @NotBlank String attribute,
            @NotNull Comparison comparison,
            @NotNull @Valid AttributeValue value) implements Condition {
        public Compared {
            Require.text(attribute, "compared.attribute");
            requireNonNull(comparison, "compared.comparison");
            requireNonNull(value, "compared.value");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.compared(this);
        }
    }

    /**
     * The attribute equals one of some values; unknown without the attribute.
     *
     * @param attribute its name
     * @param values the values, at least one, of the type and unit of the attribute
     */
    record OneOf(@NotBlank String attribute, @NotEmpty List<@NotNull @Valid AttributeValue> values)
            implements Condition {
        public OneOf {
            Require.text(attribute, "oneOf.attribute");
            values = ConditionCheck.listed(values, "oneOf", "values");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.oneOf(this);
        }
    }

    /**
     * The text fits a pattern as a whole; unknown without the attribute.
     *
     * @param attribute its name, of type text
     * @param pattern the pattern
     */
    record Matches(
            @NotBlank String attribute, @NotNull @Valid TextPattern pattern) implements Condition {
        public Matches {
            Require.text(attribute, "matches.attribute");
            requireNonNull(pattern, "matches.pattern");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.matches(this);
        }
    }

    /**
     * There are so many texts or more; without the attribute there are none, so this is always known.
     *
     * @param attribute its name, of type texts
     * @param count how many, more than zero
     */
    record CountAtLeast(
            @NotBlank String attribute, @Positive int count) implements Condition {
        public CountAtLeast {
            Require.text(attribute, "countAtLeast.attribute");
            ConditionCheck.positive(count, "countAtLeast.count");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.countAtLeast(this);
        }
    }

    /**
     * A standard step was done.
     *
     * @param step which step
     */
    record StepDone(@NotNull @Valid StepId step) implements Condition {
        public StepDone {
            requireNonNull(step, "stepDone.step");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.stepDone(this);
        }
    }

    /**
     * So many different people signed off in a role, not later than the question is asked.
     *
     * @param role in which role
     * @param quorum how many people, more than zero
     * @param signers whose agreement counts; empty for everybody in the role
     */
    record SignedOff(
            @NotNull @Valid RoleId role,
            @Positive int quorum,
            @NotNull List<@NotNull @Valid PartyId> signers) implements Condition {
        public SignedOff {
            requireNonNull(role, "signedOff.role");
            ConditionCheck.positive(quorum, "signedOff.quorum");
            signers = ConditionCheck.bounded(signers, "signedOff", "signers");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.signedOff(this);
        }
    }

    /**
     * The time since the deal entered its stage stands to a stay as the comparison says; unknown if that lies ahead.
     *
     * @param comparison how it must stand
     * @param stay to what
     */
    record TimeInStage(
            @NotNull Comparison comparison, @NotNull @Valid Stay stay) implements Condition {
        public TimeInStage {
            requireNonNull(comparison, "timeInStage.comparison");
            requireNonNull(stay, "timeInStage.stay");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.timeInStage(this);
        }
    }

    /**
     * The needs of the customer were found out to a depth or deeper.
     *
     * @param points what counts how much
     * @param atLeast the depth, zero or more
     */
    record NeedDepth(
            @NotNull @Valid NeedPoints points,
            @PositiveOrZero long atLeast) implements Condition {
        public NeedDepth {
            requireNonNull(points, "needDepth.points");
            ConditionCheck.zeroOrMore(atLeast, "needDepth.atLeast");
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.needDepth(this);
        }
    }

    /**
     * A rule that somebody wrote in code says so. The code comes beside the model, in the catalogue of the engine.
     *
     * @param rule the id of the rule in that catalogue
     * @param parameters what the rule is told, each name once
     */
    record Named(@NotBlank String rule, @NotNull List<@NotNull @Valid Attribute> parameters) implements Condition {
        public Named {
            Require.text(rule, "named.rule");
            parameters = ConditionCheck.bounded(parameters, "named", "parameters");
            ConditionCheck.parametersOnce(rule, parameters);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.named(this);
        }
    }

    /**
     * Every one of some conditions.
     *
     * @param conditions the conditions, at least one
     */
    record All(@NotEmpty List<@NotNull @Valid Condition> conditions) implements Condition {
        public All {
            conditions = ConditionCheck.joined(conditions, "all");
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.all(this);
        }
    }

    /**
     * One of some conditions or more.
     *
     * @param conditions the conditions, at least one
     */
    record Any(@NotEmpty List<@NotNull @Valid Condition> conditions) implements Condition {
        public Any {
            conditions = ConditionCheck.joined(conditions, "any");
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.any(this);
        }
    }

    /**
     * So many of some conditions or more.
     *
     * @param count how many, from one to the number of conditions
     * @param conditions the conditions, at least one
     */
    record AtLeast(@Positive int count, @NotEmpty List<@NotNull @Valid Condition> conditions) implements Condition {
        public AtLeast {
            ConditionCheck.positive(count, "atLeast.count");
            conditions = ConditionCheck.joined(conditions, "atLeast");
            ConditionCheck.reachable(count, conditions.size());
        }

        @Override
        public List<Condition> parts() {
            return conditions;
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.atLeast(this);
        }
    }

    /**
     * A condition is not so; what is unknown stays unknown.
     *
     * @param condition the condition
     */
    record Not(@NotNull @Valid Condition condition) implements Condition {
        public Not {
            requireNonNull(condition, "not.condition");
            ConditionCheck.joined(List.of(condition), "not");
        }

        @Override
        public List<Condition> parts() {
            return List.of(condition);
        }

        @Override
        public <T> T accept(ConditionVisitor<T> visitor) {
            return visitor.not(this);
        }
    }
}
