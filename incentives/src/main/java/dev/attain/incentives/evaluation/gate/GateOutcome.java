package dev.attain.incentives.evaluation.gate;

import static java.util.Objects.requireNonNull;

import dev.attain.core.money.Quantity;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;

/**
 * What a gate says of one person.
 *
 * @param gate which gate
 * @param figure what was measured; empty where nothing was, and the gate is open for want of knowledge
 */
public record GateOutcome(
        @NotNull @Valid Gate gate, @NotNull Optional<Quantity> figure) implements Localized {
    public GateOutcome {
        requireNonNull(gate, "gateOutcome.gate");
        requireNonNull(figure, "gateOutcome.figure");
    }

    /** Whether the person does not pass. */
    public boolean isClosed() {
        return figure.isPresent() && !gate.passes(figure.get());
    }

    /** Whether it holds the person down: it is closed, and more than a flag. */
    public boolean isHolding() {
        return isClosed() && !(gate.effect() instanceof GateEffect.Flag);
    }

    /** The figure beside the limit, and the reason of the gate. */
    @Override
    public String text(Locale locale) {
        return message().text(locale);
    }

    private Message message() {
        if (figure.isEmpty()) {
            return GateText.UNKNOWN.message(gate.id(), gate.metric());
        }
        GateText words = isClosed() ? GateText.CLOSED : GateText.OPEN;
        return words.message(gate.id(), gate.metric(), figure.get(), gate.limit(), gate.reason());
    }
}
