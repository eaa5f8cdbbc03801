/** How one line after the other earns, exactly and with its explanation: the calculator's own business. */
@NullMarked
package dev.attain.incentives.commission.kernel;

import org.jspecify.annotations.NullMarked;
