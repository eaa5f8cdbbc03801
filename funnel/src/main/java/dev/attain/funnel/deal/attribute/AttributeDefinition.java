package dev.attain.funnel.deal.attribute;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Unit;
import dev.attain.core.role.RoleId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an attribute of a deal is called, what it holds, and who may fill it in. Which step sets it, the step says.
 *
 * @param name how criteria and hosts call it, not blank
 * @param type what kind of value it holds
 * @param unit the currency of an amount, the unit of a quantity; empty for every other type
 * @param setBy the role that fills it in; empty for anybody
 */
@Value.Builder
public record AttributeDefinition(
        @NotBlank String name,
        @NotNull AttributeType type,
        @NotNull Optional<@Valid Unit> unit,
        @NotNull Optional<@Valid RoleId> setBy)
        implements WithAttributeDefinition {
    public AttributeDefinition {
        Require.text(name, "attributeDefinition.name");
        requireNonNull(type, "attributeDefinition.type");
        requireNonNull(unit, "attributeDefinition.unit");
        requireNonNull(setBy, "attributeDefinition.setBy");
        check(name, type, unit).refuse();
    }

    /** Starts an empty definition. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a definition; sets every attribute at most once. */
    public static final class Builder extends StrictAttributeDefinitionBuilder {
        Builder() {}
    }

    /**
     * An attribute without a unit, which anybody fills in: {@code AttributeDefinition.of("pain", AttributeType.TEXT)}.
     *
     * @throws dev.attain.core.finding.InvalidDefinitionException if values of this type have a unit
     */
    public static AttributeDefinition of(String name, AttributeType type) {
        return new AttributeDefinition(name, type, Optional.empty(), Optional.empty());
    }

    /** An amount of money, which anybody fills in. */
    public static AttributeDefinition money(String name, Currency currency) {
        return new AttributeDefinition(name, AttributeType.MONEY, Optional.of(Unit.of(currency)), Optional.empty());
    }

    /** A number with its unit, which anybody fills in. */
    public static AttributeDefinition quantity(String name, Unit unit) {
        return new AttributeDefinition(name, AttributeType.QUANTITY, Optional.of(unit), Optional.empty());
    }

    /** Whether a value is one of this attribute: of its type and, where it has one, in a unit that fits. */
    public boolean accepts(AttributeValue value) {
        return value.type() == type && unitFits(value);
    }

    private boolean unitFits(AttributeValue value) {
        return value.unit().map(given -> unit.orElseThrow().fits(given)).orElse(true);
    }

    private static Findings check(String name, AttributeType type, Optional<Unit> unit) {
        boolean isCurrency = unit.map(in -> in.kind() == Unit.Kind.MONEY).orElse(true);
        return Findings.in("attributeDefinition")
                .unless(unit.isPresent() || !type.hasUnit(), "unit", AttributeText.UNIT_MISSING, name, type)
                .unless(unit.isEmpty() || type.hasUnit(), "unit", AttributeText.UNIT_UNWANTED, name, type)
                .unless(type != AttributeType.MONEY || isCurrency, "unit", AttributeText.UNIT_NO_CURRENCY, name);
    }
}
