/**
 * Whose turn it is: a smooth weighted rotation that nobody's coming or going resets, credit for what fell through, and
 * the least loaded first. Start at {@link dev.attain.funnel.allocation.rotation.Rotation}.
 *
 * <pre>{@code
 * Rotation rotation = Rotation.NONE.joined(PartyId.of("a"), 5).joined(PartyId.of("b"), 1);
 * Turn turn = rotation.next();
 * turn.rep(); // a
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.allocation.rotation;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
