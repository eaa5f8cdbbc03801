/**
 * How deals move in a company, as data: stages with their steps, criteria and gates, and the moves between them. Start
 * at {@link dev.attain.funnel.stage.StageModel}.
 *
 * <pre>{@code
 * StageModel model = StageModel.builder().id("direct").version("1").since(LocalDate.of(2026, 1, 1))
 *         .attributes(AttributeCatalogue.of(AttributeDefinition.of("pain", AttributeType.TEXT)))
 *         .line(Stage.open("contact", 1, "20%"), Stage.open("offer", 2, "60%"), Stage.won("won", 3))
 *         .build();
 * model.criteriaOf(model.transition(StageId.of("contact"), StageId.of("offer")).orElseThrow()); // all that the move asks
 * }</pre>
 */
@NullMarked
@ValueStyle
package dev.attain.funnel.stage;

import dev.attain.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
