/** How one payee after the other is paid, pay period after pay period; the calculator's own business. */
@NullMarked
package dev.attain.incentives.commission.run;

import org.jspecify.annotations.NullMarked;
