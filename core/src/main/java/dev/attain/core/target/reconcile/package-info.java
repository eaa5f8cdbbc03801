/**
 * Whether a target adds up from below: what is asked against what people commit to and what they can carry, who is
 * missing, and how much pipeline it takes. Start at {@link dev.attain.core.target.reconcile.TargetReconciler}.
 *
 * <pre>{@code
 * ReconciliationTerms terms = ReconciliationTerms.standard().withAttainment(Rate.percent("80"));
 * Reconciliation found = TargetReconciler.reconcile(terms, tree.root(), FieldReport.of(commitments, people));
 * found.total().capacityGap(); // top-down less capacity, person by person
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.core.target.reconcile;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
