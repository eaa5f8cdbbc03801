/**
 * How a target is split, as data: levels over time, owners, segments, products or territories, in any order. Start at
 * {@link dev.attain.core.target.split.terms.TargetSplit}.
 *
 * <pre>{@code
 * TimeTerms quarters = TimeTerms.of(calendar, Granularity.QUARTER, new TimeWeighting.Equal());
 * ShareTerms reps = ShareTerms.of(Share.of(ann, lastYearOfAnn), Share.of(ben, lastYearOfBen)).withFactor(Rate.percent("110"));
 * TargetSplit split = TargetSplit.of("field", "2026", quarters, reps); // each quarter, then each rep in it
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.split.terms;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
