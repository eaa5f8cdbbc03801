package dev.attain.incentives.credit;

import dev.attain.core.internal.ExactMath;
import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Weights;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All credits of one kind in one event, which add up to one total for the quota and one for the commission. */
record EventSplit(
        CreditPolicy policy,
        SalesEvent event,
        Optional<EventExchange> exchange,
        List<RuledShare> shares,
        List<Money> quota,
        List<Money> commission) {

    /** Splits an event among the payees of one kind. */
    static EventSplit of(CreditPolicy policy, EventExchanger.Known worth, List<RuledShare> shares) {
        List<Money> quota = split(policy, worth.amount(), shares, CreditShare::quotaShare);
        List<Money> commission =
                countAlike(shares) ? quota : split(policy, worth.amount(), shares, CreditShare::commissionShare);
        return new EventSplit(policy, worth.event(), worth.exchange(), shares, quota, commission);
    }

    void addTo(List<SalesCredit> credits) {
        for (int index = 0; index < shares.size(); index++) {
            credits.add(new SplitCredit(this, index));
        }
    }

    static List<Rate> rates(List<RuledShare> shares, Function<CreditShare, Rate> part) {
        return shares.stream().map(RuledShare::share).map(part).toList();
    }

    private static boolean countAlike(List<RuledShare> shares) {
        for (RuledShare ruled : shares) {
            if (!ruled.share().quotaShare().equals(ruled.share().commissionShare())) {
                return false;
            }
        }
        return true;
    }

    private static List<Money> split(
            CreditPolicy policy, Money amount, List<RuledShare> shares, Function<CreditShare, Rate> part) {
        if (shares.size() == 1) {
            return List.of(amount.times(part.apply(shares.get(0).share()), policy.rounding()));
        }
        try {
            return splitNarrow(policy, amount, shares, part);
        } catch (ArithmeticException tooWide) {
            return splitWide(policy, amount, rates(shares, part));
        }
    }

    /** With the shares as whole numbers of the finest decimal among them. */
    private static List<Money> splitNarrow(
            CreditPolicy policy, Money amount, List<RuledShare> shares, Function<CreditShare, Rate> part) {
        int scale = 0;
        for (RuledShare ruled : shares) {
            scale = Math.max(scale, part.apply(ruled.share()).scale());
        }
        long[] weights = new long[shares.size()];
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            Rate rate = part.apply(shares.get(i).share());
            weights[i] = Math.multiplyExact(rate.unscaled(), ExactMath.powerOfTen(scale - rate.scale()));
            sum = Math.addExact(sum, weights[i]);
        }
        Money total = amount.times(new Rate(sum, scale), policy.rounding());
        return policy.apportionment().split(total, Weights.counts(weights));
    }

    private static List<Money> splitWide(CreditPolicy policy, Money amount, List<Rate> rates) {
        BigDecimal sum = rates.stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = amount.times(Ratio.of(sum), policy.rounding());
        return policy.apportionment().split(total, Weights.rates(rates));
    }
}
