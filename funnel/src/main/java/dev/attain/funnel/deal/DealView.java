package dev.attain.funnel.deal;

import dev.attain.funnel.deal.attribute.AttributeValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the rules see of a deal. A host implements it on its own opportunity class and converts nothing but the values
 * that are asked for; what it does not have, it leaves to the defaults. {@link Deal} is the record for hosts without a
 * class of their own.
 *
 * <p>Answers are pure while a question is being answered: the same every time, with no input or output behind them.
 *
 * <pre>{@code
 * public Optional<AttributeValue> attribute(String name) {
 *     return switch (name) {
 *         case "amount" -> Optional.ofNullable(amount).map(AttributeValue::of); // a Money
 *         case "budget-holder" -> Optional.ofNullable(contact).map(AttributeValue::of); // a String
 *         default -> Optional.empty();
 *     };
 * }
 * }</pre>
 */
public interface DealView {
    /** Which deal. */
    DealId id();

    /** The stage it is in. */
    StageId stage();

    /** Since when it is in this stage. */
    Instant enteredAt();

    /** The value of an attribute; empty if the deal does not have it. */
    Optional<AttributeValue> attribute(String name);

    /** The names of all attributes, so that unknown ones can be reported; empty from a host that does not list them. */
    default Collection<String> attributeNames() {
        return List.of();
    }

    /** The standard steps that were done, in this stage and in those before. */
    default Collection<StepId> completedSteps() {
        return List.of();
    }

    /** The agreements given so far. */
    default List<SignOff> signOffs() {
        return List.of();
    }

    /** The exceptions granted so far, expired ones too. */
    default List<Waiver> waivers() {
        return List.of();
    }

    /** What the customer needs, as far as it was found out. */
    default List<Need> needs() {
        return List.of();
    }
}
