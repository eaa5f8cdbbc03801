/**
 * Who takes the customers that nobody serves.
 * Start at {@link dev.attain.examples.steelwheels.allocation.CustomerAllocator}.
 */
@NullMarked
package dev.attain.examples.steelwheels.allocation;

import org.jspecify.annotations.NullMarked;
