package dev.attain.funnel.stage.assess;

import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.stage.assess.probe.Facts;
import dev.attain.funnel.stage.assess.probe.PreparedCriterion;
import dev.attain.funnel.stage.criterion.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A criterion with the facts that it was asked of, from which it words what it saw. */
final class AskedCriterion implements CriterionOutcome {
    private final PreparedCriterion prepared;
    private final CriterionState state;
    private final Facts facts;
    private final @Nullable Waiver waiver;

    AskedCriterion(PreparedCriterion prepared, CriterionState state, Facts facts, @Nullable Waiver waiver) {
        this.prepared = prepared;
        this.state = state;
        this.facts = facts;
        this.waiver = waiver;
    }

    @Override
    public Criterion criterion() {
        return prepared.criterion();
    }

    @Override
    public CriterionState state() {
        return state;
    }

    @Override
    public Message evidence() {
        return prepared.probe().evidence(facts);
    }

    @Override
    public Optional<Localized> cure() {
        if (state == CriterionState.MET) {
            return Optional.empty();
        }
        Optional<Localized> own = criterion().cure().map(words -> words);
        return own.or(() -> Optional.of(prepared.probe().cure(facts)));
    }

    @Override
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** One line: the id, what was seen, what helps and who can do it. */
    @Override
    public String text(Locale locale) {
        return message().text(locale);
    }

    /** The line in English. */
    @Override
    public String toString() {
        return text(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskedCriterion asked
                && asked.state == state
                && asked.criterion().equals(criterion())
                && Objects.equals(asked.waiver, waiver)
                && asked.evidence().equals(evidence());
    }

    @Override
    public int hashCode() {
        return List.of(state, criterion().id()).hashCode();
    }

    private Message message() {
        if (state == CriterionState.MET) {
            return AssessText.LINE_MET.message(id(), evidence());
        }
        if (waiver != null) {
            return AssessText.LINE_WAIVED.message(
                    id(), evidence(), waiver.by(), waiver.untilExclusive(), waiver.reason());
        }
        return owner().map(role -> unmet(AssessText.LINE_UNMET_OWNER, AssessText.LINE_WARNING_OWNER, role))
                .orElseGet(() -> unmet(AssessText.LINE_UNMET, AssessText.LINE_WARNING, ""));
    }

    private Message unmet(AssessText blocking, AssessText warning, Object owner) {
        AssessText line = criterion().blocks() ? blocking : warning;
        return line.message(id(), evidence(), cure().orElseThrow(), owner);
    }
}
