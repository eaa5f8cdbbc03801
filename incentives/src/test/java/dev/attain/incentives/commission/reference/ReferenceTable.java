package dev.attain.incentives.commission.reference;

import dev.attain.incentives.plan.component.RateTableTerms;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.Tier;
import dev.attain.incentives.plan.rate.TierApplication;
import dev.attain.incentives.plan.rate.TierBound;
import dev.attain.incentives.plan.rate.TierPay;
import java.util.List;
import java.util.Optional;

/** A rate table taken at its word: the sentences on TierApplication, one by one, for every measure anew. */
final class ReferenceTable implements ReferencePay {
    private final List<Tier> tiers;
    private final List<Fraction> bounds;
    private final boolean lowerInclusive;
    private final Optional<Fraction> deductible;
    private final ReferenceScale scale;

    private ReferenceTable(RateTableTerms terms, ReferenceScale scale) {
        RateTable table = terms.table();
        this.tiers = table.tiers();
        this.lowerInclusive = table.bound() == TierBound.LOWER_INCLUSIVE;
        this.deductible = terms.deductible().map(part -> Fraction.of(part.value()));
        this.scale = scale;
        Fraction unit = table.isByAttainment() ? scale.requiredQuota() : Fraction.ONE;
        this.bounds = tiers.stream()
                .map(tier -> Fraction.of(tier.from().value()).times(unit))
                .toList();
    }

    /** The table for one payee and period; empty where a figure that any tier refers to is missing. */
    static Optional<ReferencePay> of(RateTableTerms terms, ReferenceScale scale) {
        try {
            ReferenceTable table = new ReferenceTable(terms, scale);
            for (int i = 0; i < table.tiers.size(); i++) {
                table.paid(i, table.bounds.get(i));
            }
            return Optional.of(table);
        } catch (ReferenceScale.FigureMissing missing) {
            return Optional.empty();
        }
    }

    @Override
    public Fraction of(Fraction measure) {
        if (deductible.isEmpty()) {
            return onTable(measure);
        }
        Fraction above = measure.minus(deductible.get());
        boolean reached = lowerInclusive ? above.signum() >= 0 : above.signum() > 0;
        return reached ? onTable(above) : Fraction.ZERO;
    }

    private Fraction onTable(Fraction measure) {
        int holds = 0;
        for (int i = 1; i < tiers.size(); i++) {
            int beyond = measure.compareTo(bounds.get(i));
            if (lowerInclusive ? beyond >= 0 : beyond > 0) {
                holds = i;
            }
        }
        return paid(holds, measure);
    }

    /** What a tier pays in all for a measure at which it holds. */
    private Fraction paid(int i, Fraction measure) {
        return switch (tiers.get(i).application()) {
            case MARGINAL -> below(i).plus(pay(i, measure.minus(bounds.get(i))));
            case WHOLE_OVERAGE -> {
                int first = firstOfOverage(i);
                yield below(first).plus(pay(i, measure.minus(bounds.get(first))));
            }
            case WHOLE_AMOUNT -> pay(i, measure);
            case INTERPOLATED -> interpolated(i, measure);
        };
    }

    /** What all that lies below a tier keeps. */
    private Fraction below(int i) {
        return i == 0 ? Fraction.ZERO : paid(i - 1, bounds.get(i));
    }

    private Fraction pay(int i, Fraction part) {
        TierPay.Figure figure = (TierPay.Figure) tiers.get(i).pay();
        return figure.isLump() ? scale.value(figure) : scale.value(figure).times(part);
    }

    private Fraction interpolated(int i, Fraction measure) {
        TierPay.Between between = (TierPay.Between) tiers.get(i).pay();
        Fraction width = bounds.get(i + 1).minus(bounds.get(i));
        Fraction way = measure.minus(bounds.get(i)).dividedBy(width);
        Fraction start = scale.value(between.start());
        Fraction here = start.plus(scale.value(between.end()).minus(start).times(way));
        return between.isLump() ? here : here.times(measure);
    }

    private int firstOfOverage(int i) {
        boolean adjoins = i > 0 && tiers.get(i - 1).application() == TierApplication.WHOLE_OVERAGE;
        return adjoins ? firstOfOverage(i - 1) : i;
    }
}
