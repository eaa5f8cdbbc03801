/** A calculated table that is kept up to date: lines by payee, and what a late event changes. */
@NullMarked
package dev.attain.incentives.commission.live;

import org.jspecify.annotations.NullMarked;
