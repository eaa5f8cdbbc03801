/**
 * Exact engines for giving tasks to reps, over arrays of integers; not exported. A task and a rep are numbers here, and
 * their order is the canonical one: whoever calls sorts by id first, so that the same facts in any order are the same
 * instance. Start at {@link dev.attain.funnel.allocation.solve.Engine}, which chooses among three by the shape of the
 * {@link dev.attain.funnel.allocation.solve.Instance}; what comes out proves itself to
 * {@link dev.attain.funnel.allocation.solve.PlanVerifier}, which knows no engine. To change a plan instead of making
 * one, see {@link dev.attain.funnel.allocation.solve.LivePlan}.
 *
 * <pre>{@code
 * Instance instance = Instance.builder(Places.of(1, 1))
 *         .mandatory(new int[] {0, 1}, new long[] {400, 150})
 *         .optional(900, new int[] {0}, new long[] {300})
 *         .build();
 * Engine.Outcome outcome = Engine.solve(instance);
 * }</pre>
 *
 * <p>The problem is a flow of least cost: every task goes to one eligible rep or, for a price, stays open; a rep has a
 * capacity, a least load and places whose prices rise; reps of a team share a quota. The literature: R. Jonker, A.
 * Volgenant, <i>A shortest augmenting path algorithm for dense and sparse linear assignment problems</i>, Computing 38
 * (1987); D. P. Bertsekas, D. A. Castañon, <i>The auction algorithm for the transportation problem</i>, Annals of
 * Operations Research 20 (1989); R. K. Ahuja, T. L. Magnanti, J. B. Orlin, <i>Network Flows</i> (1993), chapters 9 to
 * 12.
 */
@NullMarked
package dev.attain.funnel.allocation.solve;

import org.jspecify.annotations.NullMarked;
