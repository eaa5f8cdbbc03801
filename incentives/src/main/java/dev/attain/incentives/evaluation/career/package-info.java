/**
 * What the next level of a career asks for, who meets it, and whether a team has somebody ready for its gaps. Start at
 * {@link dev.attain.incentives.evaluation.career.CareerLadder}.
 *
 * <pre>{@code
 * CareerLevel senior = new CareerLevel("senior", List.of(new Requirement(bookings, quarterOfAMillion, 4)));
 * CareerLadder ladder = new CareerLadder(List.of(new CareerLevel("junior", List.of()), senior));
 * PromotionChecker.check(ladder, rep, measurements, asOf).isMet(); // four quarters in a row
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.evaluation.career;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
