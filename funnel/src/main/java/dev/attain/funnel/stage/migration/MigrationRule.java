package dev.attain.funnel.stage.migration;

import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.StageId;

/** Says where one deal goes when its model changes: pure, the same answer every time. */
@FunctionalInterface
public interface MigrationRule {
    /** A stage of the new version. */
    StageId landing(DealView deal);
}
