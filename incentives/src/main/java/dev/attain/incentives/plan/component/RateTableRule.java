package dev.attain.incentives.plan.component;

import dev.attain.incentives.plan.curve.CurveFamily;
import dev.attain.incentives.plan.curve.CurveScaling;
import java.util.Optional;

/** Pays by a rate table. */
final class RateTableRule implements ComponentRule {
    @Override
    public ComponentPay pay(ComponentContext context) {
        return RateTableTerms.pay(context);
    }

    @Override
    public Optional<CurveFamily> family(ComponentTerms given) {
        RateTableTerms terms = given.as(RateTableTerms.class);
        if (terms.base().isPresent()) {
            return Optional.empty();
        }
        Optional<CurveFamily> family = terms.table().family();
        return terms.deductible().isEmpty()
                ? family
                : family.filter(of -> of.scaling() == CurveScaling.NONE)
                        .map(of -> CurveFamily.of(
                                of.one().after(terms.deductible().get().value())));
    }
}
