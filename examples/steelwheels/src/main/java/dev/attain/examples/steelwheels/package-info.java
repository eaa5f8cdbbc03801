/**
 * A host application in miniature: it reads a sales year from a real database, hands plain values to the library, and
 * shows what comes back. Start at {@link dev.attain.examples.steelwheels.SteelWheels}.
 *
 * <p>The path of the data is the order of the packages: {@code data} reads it, {@code people} knows who reports to
 * whom, {@code booking} adds up sales, {@code collection} matches payments, {@code target} sets the targets,
 * {@code scorecard} judges the reps, {@code allocation} gives them the customers that nobody serves, {@code year} puts
 * the figures side by side, and {@code report} shows them.
 */
@NullMarked
package dev.attain.examples.steelwheels;

import org.jspecify.annotations.NullMarked;
