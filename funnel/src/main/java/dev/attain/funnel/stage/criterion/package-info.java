/**
 * What must hold before a deal moves, as data. Start at {@link dev.attain.funnel.stage.criterion.Criterion}; what it
 * asks for is a {@link dev.attain.funnel.stage.criterion.Condition}.
 *
 * <pre>{@code
 * Condition known = Condition.all(Condition.present("pain"), Condition.countAtLeast("competitors", 1));
 * Condition deep = Condition.any(Condition.needDepth(6), Condition.signedOff(RoleId.of("coach")));
 * Criterion understood = Criterion.block("need-understood", Condition.all(known, deep));
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.stage.criterion;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
