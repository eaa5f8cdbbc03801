package dev.attain.funnel.stage.preset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageKind;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.TransitionKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StageModelsTest {
    private static List<String> names(StageModel model, Locale locale) {
        return model.stagesInOrder().stream()
                .map(stage -> stage.name().text(locale))
                .toList();
    }

    @Test
    void sevenStagesLeadFromTheCustomerToTheService() {
        StageModel model = StageModels.sevenStages();
        assertThat(names(model, Locale.ENGLISH))
                .containsExactly(
                        "Identify",
                        "Contact",
                        "Needs analysis",
                        "Solution",
                        "Negotiation",
                        "Close",
                        "After-sales",
                        "Lost");
        assertThat(names(model, Locale.CHINESE))
                .containsExactly("识别客户", "建立联系", "需求分析", "方案呈现", "商务谈判", "成交", "售后服务", "输单");
        assertThat(model.stagesInOrder())
                .map(Stage::probability)
                .map(Object::toString)
                .containsExactly("10%", "20%", "40%", "60%", "80%", "90%", "100%", "0%");
    }

    /** The published variant: 获取线索→商机判断→立项→孵化→谈判→签约→交付→回款. */
    @Test
    void leadToCashEndsWhenTheMoneyIsIn() {
        StageModel model = StageModels.leadToCash();
        assertThat(names(model, Locale.CHINESE))
                .containsExactly("获取线索", "商机判断", "立项", "孵化", "谈判", "签约", "交付", "回款", "输单");
        assertThat(model.stages().stream().filter(stage -> stage.kind() == StageKind.WON))
                .map(Stage::id)
                .containsExactly(StageId.of("collection"));
        assertThat(model.transitionsFrom(StageId.of("delivery")))
                .map(move -> move.to().value())
                .containsExactly("collection");
    }

    @Test
    void everyStageOnTheWayHasARequiredStepAndTheLastOneBeforeTheWinAGate() {
        for (StageModel model : List.of(StageModels.sevenStages(), StageModels.leadToCash())) {
            assertThat(model.stages().stream().filter(stage -> stage.kind() == StageKind.OPEN))
                    .allMatch(stage -> stage.steps().stream().anyMatch(Step::required));
            assertThat(model.stages().stream().filter(stage -> stage.gate().isPresent()))
                    .hasSize(1);
            assertThat(model.transitions())
                    .map(move -> move.kind())
                    .contains(TransitionKind.FORWARD, TransitionKind.BACK, TransitionKind.CLOSE, TransitionKind.REOPEN);
        }
    }
}
