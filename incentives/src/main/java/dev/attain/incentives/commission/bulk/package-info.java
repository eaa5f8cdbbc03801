/** The calculation of credits in columns: pay period by pay period, all payees of one side by side. */
@NullMarked
package dev.attain.incentives.commission.bulk;

import org.jspecify.annotations.NullMarked;
