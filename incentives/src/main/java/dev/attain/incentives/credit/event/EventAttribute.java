package dev.attain.incentives.credit.event;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;

/**
 * One more thing the host knows about an event, for users' rules: {@code new EventAttribute("channel", "web")}.
 *
 * @param name what it is, not blank
 * @param value what it is here, not blank
 */
public record EventAttribute(
        @NotBlank String name, @NotBlank String value) {
    public EventAttribute {
        Require.text(name, "eventAttribute.name");
        Require.text(value, "eventAttribute.value");
    }

    /** Name and value: {@code channel = web}. */
    @Override
    public String toString() {
        return name + " = " + value;
    }
}
