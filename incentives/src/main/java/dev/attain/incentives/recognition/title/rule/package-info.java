/**
 * The rules that award titles, those of the library and those of a host. Start at
 * {@link dev.attain.incentives.recognition.title.rule.TitleRules}; for a rule of your own see
 * {@link dev.attain.incentives.recognition.title.rule.TitleRule}.
 *
 * <pre>{@code
 * TitleTerms champion = new BoardTitle.Champion("champion");
 * TitleTerms century = new FigureTitle.Century("century", attainment, Quantity.of(Ratio.ONE));
 * TitleRules rules = TitleRules.standard().with("comeback", context -> …);
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.recognition.title.rule;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
