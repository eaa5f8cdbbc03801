/**
 * Who answers for what, and how many people of each level a team should have. Start at
 * {@link dev.attain.core.role.RoleProfile} and {@link dev.attain.core.role.TalentGradient}.
 *
 * <pre>{@code
 * ResponsibilityChecker.check(profiles, List.of("win new customers"), metrics).unowned(); // what nobody has
 * TalentGradient gradient = TalentGradient.standard(List.of("trainee", "junior", "senior", "principal", "lead"));
 * TalentComparer.compare(gradient, team, asOf).levels(); // wanted, there, surplus, gap, and whom it takes
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.role;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
