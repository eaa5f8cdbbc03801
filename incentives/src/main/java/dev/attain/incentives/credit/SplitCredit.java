package dev.attain.incentives.credit;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.text.Message;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.exchange.EventExchange;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One credit, as a place in the split of its event. */
record SplitCredit(EventSplit split, int index) implements SalesCredit {
    @Override
    public SalesEvent event() {
        return split.event();
    }

    @Override
    public CreditShare share() {
        return split.shares().get(index).share();
    }

    @Override
    public Optional<EventExchange> exchange() {
        return split.exchange();
    }

    @Override
    public Money quotaCredit() {
        return split.quota().get(index);
    }

    @Override
    public Money commissionCredit() {
        return split.commission().get(index);
    }

    @Override
    public Source source() {
        CreditPolicy policy = split.policy();
        return new Source(split.shares().get(index).rule(), policy.id(), policy.version());
    }

    @Override
    public Explanation quotaExplanation() {
        return explanation(CreditText.QUOTA_CREDIT, CreditText.QUOTA_TOTAL, CreditShare::quotaShare);
    }

    @Override
    public Explanation commissionExplanation() {
        return explanation(CreditText.COMMISSION_CREDIT, CreditText.COMMISSION_TOTAL, CreditShare::commissionShare);
    }

    /**
     * {@code E-1216 REVENUE SO-10100: USD 6134.30 / USD 6134.30}; {@code , EUR 7133.10 at 0.86} where it was exchanged.
     */
    @Override
    public String toString() {
        return line(this);
    }

    /** The line in which every credit prints itself. */
    static String line(SalesCredit credit) {
        Money amount = credit.event().amount();
        return "%s %s %s: %s / %s"
                        .formatted(
                                credit.payee(),
                                credit.kind(),
                                credit.event().id(),
                                credit.quotaCredit(),
                                credit.commissionCredit())
                + credit.exchange()
                        .map(at -> ", " + amount + " at " + at.rate().value().toPlainString())
                        .orElse("");
    }

    private Explanation explanation(CreditText label, CreditText total, Function<CreditShare, Rate> part) {
        return figure(label, total, part).from(source()).about(payee());
    }

    private Explanation figure(CreditText label, CreditText total, Function<CreditShare, Rate> part) {
        if (split.shares().size() == 1) {
            return rounded(
                    label.message(payee(), event().id()), shareOf(split.shares().get(0), part));
        }
        List<Rate> rates = EventSplit.rates(split.shares(), part);
        List<Explanation> shares =
                split.shares().stream().map(one -> shareOf(one, part)).toList();
        Explanation sum = Explanation.sum(CreditText.SHARES_TOTAL.message(kind()), shares);
        return Explanation.part(
                label.message(payee(), event().id()),
                rounded(total.message(kind(), event().id()), sum),
                new Operation.Part(split.policy().apportionment(), Weights.rates(rates), index, decimals()));
    }

    private Explanation rounded(Message label, Explanation share) {
        return Explanation.product(label, List.of(amount(), share))
                .rounded(decimals(), split.policy().rounding());
    }

    private Explanation amount() {
        Explanation amount =
                Explanation.input(CreditText.EVENT_AMOUNT.message(event().id()), Quantity.of(event().amount()));
        return exchange().map(at -> exchanged(amount, at)).orElse(amount);
    }

    /** So many units of the one currency, each worth so much of the other. */
    private Explanation exchanged(Explanation amount, EventExchange at) {
        Currency from = event().amount().currency();
        Quantity one = new Quantity(Ratio.ONE, Unit.of(from));
        Quantity worth = new Quantity(at.rate().toRatio(), Unit.of(at.amount().currency()));
        Explanation units = Explanation.quotient(
                CreditText.AMOUNT_IN_UNITS.message(event().id(), from),
                amount,
                Explanation.input(CreditText.ONE_UNIT.message(from), one));
        Explanation rate = Explanation.input(CreditText.WORTH_OF_UNIT.message(from, at.on()), worth);
        Message label =
                CreditText.EXCHANGED_AMOUNT.message(event().id(), at.amount().currency());
        return Explanation.product(label, List.of(units, rate))
                .rounded(decimals(), split.policy().rounding());
    }

    private static Explanation shareOf(RuledShare ruled, Function<CreditShare, Rate> part) {
        CreditShare share = ruled.share();
        return Explanation.input(CreditText.SHARE.message(share.payee(), share.kind()), Quantity.of(part.apply(share)))
                .about(share.payee());
    }

    private int decimals() {
        return split.policy().currency().getDefaultFractionDigits();
    }
}
