/**
 * Constraints for figures that the standard ones do not reach: amounts of money, shares that add up to one, bounds that
 * rise. Start at {@link dev.attain.core.validation.TotalsOne}. They stand on record components, whose constructors
 * enforce the same with no validator around; a validator finds their messages in English and Chinese by itself.
 *
 * <pre>{@code
 * record Split(@NotEmpty @TotalsOne List<@NotNull Ratio> shares, @NotNull @PositiveMoney Money fee) {}
 * validator.validateValue(Split.class, "shares", List.of(Ratio.of(1, 3), Ratio.of(1, 3))); // must add up to 100%, ...
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.validation;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
