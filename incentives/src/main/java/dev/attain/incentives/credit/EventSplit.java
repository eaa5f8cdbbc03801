package dev.attain.incentives.credit;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return new EventSplit(
                policy,
                worth.event(),
                worth.exchange(),
                shares,
                split(policy, worth.amount(), rates(shares, CreditShare::quotaShare)),
                split(policy, worth.amount(), rates(shares, CreditShare::commissionShare)));
    }

    Stream<SalesCredit> credits() {
        return IntStream.range(0, shares.size()).mapToObj(index -> new SplitCredit(this, index));
    }

    static List<Rate> rates(List<RuledShare> shares, Function<CreditShare, Rate> part) {
        return shares.stream().map(RuledShare::share).map(part).toList();
    }

    private static List<Money> split(CreditPolicy policy, Money amount, List<Rate> rates) {
        if (rates.size() == 1) {
            return List.of(amount.times(rates.get(0), policy.rounding()));
        }
        BigDecimal sum = rates.stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money total = amount.times(Ratio.of(sum), policy.rounding());
        return policy.apportionment().split(total, Weights.rates(rates));
    }
}
