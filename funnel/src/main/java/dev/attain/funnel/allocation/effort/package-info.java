/**
 * Plans where tasks take different effort and reps can give only so much: the generalised assignment problem, which no
 * fast exact way is known for. So there is the best plan found, and a bound that no plan can beat. Not exported.
 */
@NullMarked
package dev.attain.funnel.allocation.effort;

import org.jspecify.annotations.NullMarked;
