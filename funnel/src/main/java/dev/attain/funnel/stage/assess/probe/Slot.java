package dev.attain.funnel.stage.assess.probe;

import dev.attain.core.money.Unit;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.util.Currency;
import java.util.Optional;

/**
 * Where the value of one attribute is kept, and which values belong there.
 *
 * @param index its place among the attributes of the catalogue, those that criteria ask for first
 * @param definition the attribute
 * @param currency of an amount; empty for every other type
 */
public record Slot(int index, AttributeDefinition definition, Optional<Currency> currency) {
    static Slot of(int index, AttributeDefinition definition) {
        Optional<Unit> money = definition.unit().filter(unit -> definition.type() == AttributeType.MONEY);
        return new Slot(index, definition, money.map(unit -> Currency.getInstance(unit.symbol())));
    }

    String name() {
        return definition.name();
    }

    /** As the definition says, without making a unit for every amount. */
    boolean accepts(AttributeValue value) {
        if (value instanceof AttributeValue.Amount amount) {
            return currency.isPresent() && currency.get().equals(amount.value().currency());
        }
        return value.type() == definition.type()
                && (definition.type() != AttributeType.QUANTITY || definition.accepts(value));
    }
}
