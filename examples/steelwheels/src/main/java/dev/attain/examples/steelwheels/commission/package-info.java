/**
 * What the people earn by the commission plan.
 * Start at {@link dev.attain.examples.steelwheels.commission.CommissionAgreement}.
 */
@NullMarked
package dev.attain.examples.steelwheels.commission;

import org.jspecify.annotations.NullMarked;
