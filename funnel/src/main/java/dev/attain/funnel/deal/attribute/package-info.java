/**
 * What can be known of a deal: attributes with a name, a type and a unit, and their exact values. Start at
 * {@link dev.attain.funnel.deal.attribute.AttributeCatalogue}, which says what there is, and at
 * {@link dev.attain.funnel.deal.attribute.AttributeValue}, which says what a deal has.
 *
 * <pre>{@code
 * AttributeCatalogue catalogue = AttributeCatalogue.of(
 *         AttributeDefinition.of("pain", AttributeType.TEXT), AttributeDefinition.money("amount", CNY));
 * catalogue.nearest("amuont"); // amount
 * AttributeValue.of(Money.parse("CNY 50000.00")).fits(AttributeValue.of(Money.parse("USD 1.00"))); // false
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.deal.attribute;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
