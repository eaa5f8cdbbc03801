/**
 * Stage models to start from. Start at {@link dev.attain.funnel.stage.preset.StageModels}.
 *
 * <pre>{@code
 * StageModel model = StageModels.sevenStages();
 * model.firstStage().name().text(Locale.CHINESE); // 识别客户
 * model.withId("direct").withVersion("2");
 * }</pre>
 */
@NullMarked
package dev.attain.funnel.stage.preset;

import org.jspecify.annotations.NullMarked;
