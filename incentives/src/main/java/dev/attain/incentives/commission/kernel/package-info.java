/** How one line after the other earns: the arithmetic of the calculator, which is its own business. */
@NullMarked
package dev.attain.incentives.commission.kernel;

import org.jspecify.annotations.NullMarked;
