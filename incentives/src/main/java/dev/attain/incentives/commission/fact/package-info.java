/** Credits, quotas and measurements, laid out and numbered so that the calculator can run them. */
@NullMarked
package dev.attain.incentives.commission.fact;

import org.jspecify.annotations.NullMarked;
