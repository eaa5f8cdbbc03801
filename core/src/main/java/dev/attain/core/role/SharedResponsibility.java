package dev.attain.core.role;

import dev.attain.core.internal.Require;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One responsibility that several roles have, so that each may leave it to the others.
 *
 * @param responsibility in the company's own words, not blank
 * @param roles who has it, at least two, by id
 */
public record SharedResponsibility(
        @NotBlank String responsibility,
        @NotNull @Size(min = 2) List<@NotNull RoleId> roles) {
    public SharedResponsibility {
        Require.text(responsibility, "sharedResponsibility.responsibility");
        roles = Require.copy(roles, "sharedResponsibility.roles");
        if (roles.size() < 2) {
            throw new IllegalArgumentException("sharedResponsibility.roles must be at least two, but were " + roles);
        }
    }
}
