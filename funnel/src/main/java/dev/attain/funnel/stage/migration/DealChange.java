package dev.attain.funnel.stage.migration;

import dev.attain.core.money.Rate;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.CriterionId;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/** What one deal would notice of a migration. */
@Value.Immutable
public sealed interface DealChange extends Localized permits ImmutableDealChange {
    /** Which deal. */
    DealId deal();

    /** Its stage in the old version. */
    StageId from();

    /** Its stage in the new version. */
    StageId to();

    /** The probability of the old stage. */
    Rate probabilityBefore();

    /** The probability of the new stage. */
    Rate probabilityAfter();

    /** The criteria that newly block the move the deal waits for, the first that goes ahead. */
    List<CriterionId> newlyBlocking();

    /** The criteria that no longer block it. */
    List<CriterionId> noLongerBlocking();

    /** Whether no closed stage is reached from the new stage, though the deal is not closed. */
    boolean isStranded();

    /** One line. */
    @Override
    default String text(Locale locale) {
        return sentence().text(locale);
    }

    private Message sentence() {
        Object[] start = {deal(), from(), to(), probabilityBefore(), probabilityAfter()};
        if (isStranded()) {
            return MigrationText.CHANGE_STRANDED.message(start);
        }
        if (!newlyBlocking().isEmpty()) {
            return MigrationText.CHANGE_BLOCKED.message(
                    deal(), from(), to(), probabilityBefore(), probabilityAfter(), newlyBlocking());
        }
        return noLongerBlocking().isEmpty()
                ? MigrationText.CHANGE.message(start)
                : MigrationText.CHANGE_FREED.message(
                        deal(), from(), to(), probabilityBefore(), probabilityAfter(), noLongerBlocking());
    }
}
