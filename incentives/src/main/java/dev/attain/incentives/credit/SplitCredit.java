package dev.attain.incentives.credit;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.explain.Source;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.text.Message;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.List;
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

    /** {@code E-1216 REVENUE SO-10100: USD 6134.30 / USD 6134.30}. */
    @Override
    public String toString() {
        return payee() + " " + kind() + " " + event().id() + ": " + quotaCredit() + " / " + commissionCredit();
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
        Explanation amount =
                Explanation.input(CreditText.EVENT_AMOUNT.message(event().id()), Quantity.of(event().amount()));
        return Explanation.product(label, List.of(amount, share))
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
