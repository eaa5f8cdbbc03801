package dev.attain.funnel.deal.attribute;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A name with its value: what is known of a deal, or a parameter of a rule.
 *
 * @param name how it is called, not blank
 * @param value what it is
 */
public record Attribute(
        @NotBlank String name, @NotNull @Valid AttributeValue value) {
    public Attribute {
        Require.text(name, "attribute.name");
        requireNonNull(value, "attribute.value");
    }

    /** {@code Attribute.of("seats", AttributeValue.of(40))}. */
    public static Attribute of(String name, AttributeValue value) {
        return new Attribute(name, value);
    }
}
