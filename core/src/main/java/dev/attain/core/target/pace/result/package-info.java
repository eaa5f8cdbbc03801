/**
 * What came out, brought to its places in a tree of targets: as objects, each with its slices, or by the million in
 * columns. Start at {@link dev.attain.core.target.pace.result.ResultTable}.
 *
 * <pre>{@code
 * TargetResult march = TargetResult.of(measurement, new OfSegment(CustomerSegment.NEW));
 * ResultTable table = ResultTable.of(tree, List.of(march), asOf);
 * table.findings(); // rows that could not be used, each with its place and its cure
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.pace.result;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
