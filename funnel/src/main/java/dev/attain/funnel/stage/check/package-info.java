/**
 * Whether a stage model can work at all: every stage can be reached and left, every gate can be opened, and nothing is
 * asked before it can be known. Start at {@link dev.attain.funnel.stage.check.StageModelChecker}.
 *
 * <pre>{@code
 * ModelReport report = StageModelChecker.standard().check(model);
 * report.isSound(); // false
 * report.flaws().get(0).stages(); // [legal, technical, legal]: deals go round here for ever
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.stage.check;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
