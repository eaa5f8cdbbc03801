package dev.attain.incentives.evaluation.development;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * One thing that somebody should learn.
 *
 * @param module what
 * @param because why: the weaknesses and requirements that it is meant for, at least one
 */
public record TrainingAdvice(
        @NotNull @Valid TrainingModule module, @NotEmpty List<@NotNull Message> because) {
    public TrainingAdvice {
        requireNonNull(module, "trainingAdvice.module");
        because = Require.copy(because, "trainingAdvice.because");
        if (because.isEmpty()) {
            throw new IllegalArgumentException(
                    "trainingAdvice.because must give a reason, but had none (" + module + ")");
        }
    }
}
