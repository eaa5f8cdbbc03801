package dev.attain.core.target.split.change;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What was reached at a node whose period is closed.
 *
 * @param path the codes from the root down to the node, at least one
 * @param actual what was reached, in the unit of the target
 */
public record NodeResult(
        @NotEmpty List<@NotBlank String> path, @NotNull Quantity actual) {
    public NodeResult {
        path = Require.copy(path, "nodeResult.path");
        requireNonNull(actual, "nodeResult.actual");
        path.forEach(code -> Require.text(code, "nodeResult.path"));
        Findings.in("nodeResult")
                .unless(!path.isEmpty(), "path", ChangeText.PATH_EMPTY)
                .refuse();
    }
}
