/** How a table reaches the calculator, which is their own business. */
@NullMarked
package dev.attain.incentives.commission.table.way;

import org.jspecify.annotations.NullMarked;
