/**
 * What people are ranked by: facts about them become one score each, or a reason why there is none. Start at
 * {@link dev.attain.incentives.recognition.score.BoardFacts}.
 *
 * <pre>{@code
 * BoardFacts facts = BoardFacts.of(competitors, measurements);
 * Scores scores = Scores.of(board, facts, asOf);
 * scores.unranked(); // who is not ranked, and why
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.incentives.recognition.score;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
