/**
 * The Steel Wheels database as plain values.
 * Start at {@link dev.attain.examples.steelwheels.data.SteelWheelsDatabase}.
 */
@NullMarked
package dev.attain.examples.steelwheels.data;

import org.jspecify.annotations.NullMarked;
