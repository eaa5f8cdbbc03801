package dev.attain.incentives.commission.reference.random;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.CreditPolicy;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.SellerTerms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sales of a payee, some with another seller; full and partial reversals, some of which are reversed in turn. */
final class RandomSales {
    private static final PartyId BEN = PartyId.of("ben");
    private static final OrgChart NOBODY_REPORTS = OrgChart.of(List.of(), List.of(), List.of());

    private final Dice dice;
    private final Size size;
    private final PartyId payee;
    private final LocalDate last;
    private final List<SalesEvent> events = new ArrayList<>();

    RandomSales(Dice dice, Size size, PartyId payee, LocalDate asOf) {
        this.dice = dice;
        this.size = size;
        this.payee = payee;
        this.last = asOf.plusDays(20);
    }

    /**
     * The credits of at most so many events, from a little before the first day to a little after the last, in no
     * order; some are handed in twice.
     */
    List<SalesCredit> credits(LocalDate since, int most) {
        LocalDate first = since.isBefore(last) ? since.minusDays(20) : last;
        int count = dice.between(0, most);
        for (int i = 0; i < count; i++) {
            EventId id = EventId.of("E" + dice.between(1000, 9999) + "-" + i + "-" + payee);
            boolean reverses = !events.isEmpty() && dice.oneIn(5);
            events.add(reverses ? reversal(id, dice.any(events)) : sale(id, dice.day(first, last)));
        }
        List<SalesCredit> credits = new ArrayList<>();
        for (SalesCredit credit : CreditAllocator.standard()
                .allocate(policy(), events, NOBODY_REPORTS)
                .credits()) {
            int at = (int) dice.upTo(credits.size());
            credits.add(at, credit);
            if (dice.oneIn(50)) {
                credits.add(credit);
            }
        }
        return credits;
    }

    private CreditPolicy policy() {
        return CreditPolicy.builder()
                .id("credit")
                .version("1")
                .since(LocalDate.parse("2020-01-01"))
                .currency(size.currency())
                .addTerms(new SellerTerms.Shares())
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
    }

    private SalesEvent sale(EventId id, LocalDate on) {
        boolean takesBack = dice.oneIn(12);
        Money amount = size.money(dice);
        Money margin = size.money(dice);
        return event(id, on, takesBack ? amount.negated() : amount)
                .kind(dice.any(EventKind.values()))
                .margin(Optional.of(dice.oneIn(4) ? margin.negated() : margin).filter(given -> !dice.oneIn(20)))
                .quantity(Optional.of(size.units(dice)).filter(given -> !dice.oneIn(20)))
                .addAllShares(shares())
                .build();
    }

    /** Takes back all of an event or some of it, on its day or later. */
    private SalesEvent reversal(EventId id, SalesEvent reversed) {
        Ratio part = dice.oneIn(2) ? Ratio.ONE : Ratio.of(dice.between(1, 9), 10);
        Ratio back = part.negated();
        return event(id, dice.day(reversed.on(), last), reversed.amount().times(back, RoundingMode.HALF_UP))
                .kind(reversed.kind())
                .margin(reversed.margin().map(margin -> margin.times(back, RoundingMode.HALF_UP)))
                .quantity(reversed.quantity().map(back::times))
                .reverses(reversed.id())
                .build();
    }

    private SalesEvent.Builder event(EventId id, LocalDate on, Money amount) {
        SalesEvent.Builder event = SalesEvent.builder();
        event.id(id)
                .on(on)
                .sequence(dice.between(0, 2))
                .amount(amount)
                .product(dice.sometimes(2, () -> Product.of("P", dice.any("Vehicles", "Services"), "Small")))
                .territory(dice.sometimes(2, () -> dice.any("North", "South")));
        return event;
    }

    private List<CreditShare> shares() {
        CreditShare all = CreditShare.revenue(payee, Rate.ONE);
        return switch (dice.between(0, 5)) {
            case 0 ->
                List.of(CreditShare.revenue(payee, Rate.percent("60")), CreditShare.revenue(BEN, Rate.percent("40")));
            case 1 ->
                List.of(
                        new CreditShare(payee, CreditKind.REVENUE, Rate.ONE, Rate.percent("33.33")),
                        new CreditShare(BEN, CreditKind.REVENUE, Rate.ONE, Rate.percent("66.67")));
            case 2 -> List.of(all, CreditShare.overlay(payee, Rate.percent("12.5")));
            default -> List.of(all);
        };
    }
}
