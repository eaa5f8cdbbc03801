/**
 * What the library's own modules share and no user needs: exact integer arithmetic, argument checks, the look of
 * generated code. Exported to the siblings only; nothing of it stands in a public signature.
 */
@NullMarked
package dev.attain.core.internal;

import org.jspecify.annotations.NullMarked;
