package dev.attain.incentives.credit.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.money.Rate;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rule of {@link RollUpTerms}. */
final class RollUp {
    private final CreditContext context;
    private final RollUpTerms terms;
    private final List<CreditShare> below;

    private RollUp(CreditContext context) {
        this.context = context;
        this.terms = context.terms().as(RollUpTerms.class);
        this.below = context.credited().stream()
                .filter(share -> terms.kinds().contains(share.kind()))
                .toList();
    }

    static CreditOutcome credit(CreditContext context) {
        return new CreditOutcome.Credited(new RollUp(context).shares());
    }

    /** What comes up to a manager from one share below. */
    private record Step(PartyId manager, int distance, RollUpLevel level, CreditShare from) {}

    private List<CreditShare> shares() {
        List<Step> steps = below.stream()
                .flatMap(this::stepsOf)
                .sorted(Comparator.comparingInt(Step::distance).thenComparing(Step::manager))
                .toList();
        return steps.stream().collect(groupingBy(Step::manager, LinkedHashMap::new, toList())).values().stream()
                .map(this::share)
                .filter(share -> share.quotaShare().isPositive()
                        || share.commissionShare().isPositive())
                .toList();
    }

    private Stream<Step> stepsOf(CreditShare share) {
        List<PartyId> managers =
                context.orgChart().ancestors(share.payee(), context.event().on());
        List<Step> steps = new ArrayList<>();
        for (int distance = 0; distance < managers.size(); distance++) {
            PartyId manager = managers.get(distance);
            int at = distance;
            terms.level(at).ifPresent(level -> steps.add(new Step(manager, at, level, share)));
        }
        return steps.stream();
    }

    /** All that comes up to one manager, nearest first. */
    private CreditShare share(List<Step> steps) {
        PartyId manager = steps.get(0).manager();
        Rate quota = total(steps, CreditShare::quotaShare, RollUpLevel::quotaShare);
        Rate commission = total(steps, CreditShare::commissionShare, RollUpLevel::commissionShare);
        return new CreditShare(manager, CreditKind.ROLL_UP, quota, commission);
    }

    private Rate total(List<Step> steps, Function<CreditShare, Rate> part, Function<RollUpLevel, Rate> level) {
        boolean once = terms.counting() == RollUpCounting.EVENT_ONCE;
        Rate left = once ? Rate.ONE.minus(own(steps.get(0).manager(), part)) : Rate.ONE;
        Rate total = Rate.ZERO;
        for (Step step : steps) {
            Rate share = part.apply(step.from());
            Rate counted = once ? atMost(share, left) : share;
            left = left.minus(counted);
            total = total.plus(counted.times(level.apply(step.level())));
        }
        return total;
    }

    /** What the manager is credited with as one of those whose credits roll up. */
    private Rate own(PartyId manager, Function<CreditShare, Rate> part) {
        return below.stream()
                .filter(share -> share.payee().equals(manager))
                .map(part)
                .reduce(Rate.ZERO, Rate::plus);
    }

    private static Rate atMost(Rate share, Rate left) {
        if (left.isNegative()) {
            return Rate.ZERO;
        }
        return share.compareTo(left) <= 0 ? share : left;
    }
}
