/**
 * A target as a tree that adds up to the last unit: the year by quarter, month and week, the company by team and rep,
 * existing and new customers, products and territories. Start at {@link dev.attain.core.target.split.TargetDecomposer};
 * how the split is written down says {@link dev.attain.core.target.split.terms.TargetSplit}.
 *
 * <pre>{@code
 * TargetTree tree = TargetDecomposer.decompose(target, split);
 * TargetNode march = tree.find("2026-Q1", "ann", "2026-M03").orElseThrow();
 * march.explanation().text(Locale.ENGLISH); // from the week up to the director's number
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.split;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
