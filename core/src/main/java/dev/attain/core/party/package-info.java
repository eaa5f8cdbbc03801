/**
 * Who works, earns, owns and leads. Start at {@link dev.attain.core.party.PartyId}: payee, rep, owner and manager are
 * roles of one party, not types.
 */
@NullMarked
@ValueStyle
package dev.attain.core.party;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
