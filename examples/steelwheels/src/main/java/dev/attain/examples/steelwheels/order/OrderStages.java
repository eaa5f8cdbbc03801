package dev.attain.examples.steelwheels.order;

import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.attribute.AttributeCatalogue;
import dev.attain.funnel.deal.attribute.AttributeDefinition;
import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.stage.Stage;
import dev.attain.funnel.stage.StageModel;
import dev.attain.funnel.stage.Transition;
import dev.attain.funnel.stage.criterion.Condition;
import dev.attain.funnel.stage.criterion.Criterion;
import java.time.LocalDate;
import java.util.Locale;

/** The statuses of an order as a stage model: where goods have left there is a ship date, elsewhere there is none. */
final class OrderStages {
    static final String SHIP_DATE = "ship-date";

    private static final Criterion SHIPPED = Criterion.block("has-ship-date", Condition.present(SHIP_DATE));
    private static final Criterion NOT_SHIPPED =
            Criterion.block("has-no-ship-date", Condition.not(Condition.present(SHIP_DATE)));

    private OrderStages() {}

    static StageModel model() {
        Stage inProcess = Stage.open(name(OrderStatus.IN_PROCESS), 1, "80%").withEntry(NOT_SHIPPED);
        Stage onHold = Stage.onHold(name(OrderStatus.ON_HOLD), 2, "50%").withEntry(NOT_SHIPPED);
        Stage shipped = Stage.won(name(OrderStatus.SHIPPED), 3).withEntry(SHIPPED);
        Stage disputed = Stage.onHold(name(OrderStatus.DISPUTED), 4, "50%").withEntry(SHIPPED);
        Stage resolved = Stage.won(name(OrderStatus.RESOLVED), 5).withEntry(SHIPPED);
        Stage cancelled = Stage.lost(name(OrderStatus.CANCELLED), 6).withEntry(NOT_SHIPPED);
        return StageModel.builder()
                .id("orders")
                .version("1")
                .since(LocalDate.of(2003, 1, 1))
                .attributes(AttributeCatalogue.of(AttributeDefinition.of(SHIP_DATE, AttributeType.DATE)))
                .addStages(inProcess, onHold, shipped, disputed, resolved, cancelled)
                .addTransitions(
                        Transition.close(inProcess.id(), shipped.id()),
                        Transition.forward(inProcess.id(), onHold.id()),
                        Transition.back(onHold.id(), inProcess.id()),
                        Transition.reopen(shipped.id(), disputed.id()),
                        Transition.close(disputed.id(), resolved.id()),
                        Transition.close(inProcess.id(), cancelled.id()),
                        Transition.close(onHold.id(), cancelled.id()))
                .build();
    }

    /** The stage of a status. */
    static StageId stage(OrderStatus status) {
        return StageId.of(name(status));
    }

    private static String name(OrderStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
