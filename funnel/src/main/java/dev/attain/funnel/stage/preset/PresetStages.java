package dev.attain.funnel.stage.preset;

import dev.attain.core.role.RoleId;
import dev.attain.core.text.Wording;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.stage.Gate;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Step;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.criterion.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the presets have in common. */
final class PresetStages {
    private static final RoleId SALES_MANAGER = RoleId.of("sales-manager");
    private static final LocalDate ALWAYS = LocalDate.EPOCH;

    private PresetStages() {}

    /** A sentence of the bundle as words of a definition, in both languages. */
    static Words words(Wording wording) {
        return Words.of(wording.pattern(Locale.ROOT), wording.pattern(Locale.CHINESE));
    }

    static Step required(String id, PresetText name) {
        return Step.required(id, words(name));
    }

    static Step optional(String id, PresetText name) {
        return Step.optional(id, words(name));
    }

    static Gate managerSigns() {
        return Gate.of(SALES_MANAGER);
    }

    /**
     * A model of stages in a line, with the moves that every company needs.
     *
     * @param losable how many of the first stages a deal can be lost from, go back to and come from
     */
    static StageModel model(String id, List<Stage> line, int losable) {
        StageId lost = StageId.of("lost");
        List<Stage> early = line.subList(0, losable);
        Stream<Transition> back = IntStream.range(1, losable)
                .mapToObj(
                        i -> Transition.back(early.get(i).id(), early.get(i - 1).id()));
        Stream<Transition> losses = early.stream().map(stage -> Transition.close(stage.id(), lost));
        return StageModel.builder()
                .id(id)
                .version("1")
                .since(ALWAYS)
                .attributes(AttributeCatalogue.of())
                .line(line.toArray(Stage[]::new))
                .addStages(Stage.lost(lost.value(), line.size() + 1).withName(words(PresetText.LOST)))
                .addAllTransitions(Stream.concat(back, losses).toList())
                .addTransitions(Transition.reopen(lost, line.get(1).id()))
                .build();
    }
}
