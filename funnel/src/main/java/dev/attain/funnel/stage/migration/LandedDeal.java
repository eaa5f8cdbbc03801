package dev.attain.funnel.stage.migration;

import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.DealView;
import dev.attain.funnel.deal.Need;
import dev.attain.funnel.deal.SignOff;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StepId;
import dev.attain.funnel.deal.Waiver;
import dev.attain.funnel.deal.attribute.AttributeValue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A host's deal as it would be in another stage; a migration is no move, so the time in the stage goes on. */
record LandedDeal(DealView deal, StageId stage) implements DealView {
    @Override
    public DealId id() {
        return deal.id();
    }

    @Override
    public Instant enteredAt() {
        return deal.enteredAt();
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return deal.attribute(name);
    }

    @Override
    public Collection<String> attributeNames() {
        return deal.attributeNames();
    }

    @Override
    public Collection<StepId> completedSteps() {
        return deal.completedSteps();
    }

    @Override
    public List<SignOff> signOffs() {
        return deal.signOffs();
    }

    @Override
    public List<Waiver> waivers() {
        return deal.waivers();
    }

    @Override
    public List<Need> needs() {
        return deal.needs();
    }
}
