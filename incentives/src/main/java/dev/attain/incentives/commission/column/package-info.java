/** Credits in columns: how they are filled, and how they come into ledger order. */
@NullMarked
package dev.attain.incentives.commission.column;

import org.jspecify.annotations.NullMarked;
