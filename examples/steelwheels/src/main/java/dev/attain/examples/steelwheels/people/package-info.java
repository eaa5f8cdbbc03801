/**
 * Who sells, and who leads whom.
 * Start at {@link dev.attain.examples.steelwheels.people.SalesForce}.
 */
@NullMarked
package dev.attain.examples.steelwheels.people;

import org.jspecify.annotations.NullMarked;
