package dev.attain.incentives.credit;

import dev.attain.core.money.Money;
import dev.attain.core.money.Rate;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.CreditTerms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** What the tests of crediting start from: one order of 6 January, and a policy in US dollars. */
public final class Given {
    public static final LocalDate DAY = LocalDate.parse("2026-01-06");
    public static final PartyId ANN = PartyId.of("ann");
    public static final PartyId BEN = PartyId.of("ben");
    public static final PartyId CAT = PartyId.of("cat");
    public static final PartyId MAX = PartyId.of("max");
    public static final PartyId HOUSE = PartyId.of("house");
    public static final OrgChart NOBODY_REPORTS = OrgChart.of(List.of(), List.of(), List.of());

    private Given() {}

    public static SalesEvent.Builder event(String id, String amount) {
        SalesEvent.Builder event = SalesEvent.builder();
        event.id(EventId.of(id)).kind(EventKind.ORDER).on(DAY).sequence(1).amount(Money.parse("USD " + amount));
        return event;
    }

    public static SalesEvent shared(String id, String amount, CreditShare... shares) {
        return event(id, amount).addShares(shares).build();
    }

    public static SalesEvent owned(String id, String amount, PartyId owner) {
        return event(id, amount).owner(owner).build();
    }

    public static SalesEvent reversal(String id, String reversed, String amount) {
        return event(id, amount).reverses(EventId.of(reversed)).build().withOn(LocalDate.parse("2026-05-20"));
    }

    public static CreditPolicy policy(CreditTerms... terms) {
        return CreditPolicy.builder()
                .id("credit")
                .version("2026")
                .since(LocalDate.parse("2026-01-01"))
                .untilExclusive(LocalDate.parse("2026-07-01"))
                .currency(Currency.getInstance("USD"))
                .addTerms(terms)
                .rounding(RoundingMode.HALF_UP)
                .apportionment(Apportionment.LARGEST_REMAINDER)
                .build();
    }

    public static CreditShare revenue(PartyId payee, String percent) {
        return CreditShare.revenue(payee, Rate.percent(percent));
    }

    public static CreditShare share(PartyId payee, CreditKind kind, String quota, String commission) {
        return new CreditShare(payee, kind, Rate.percent(quota), Rate.percent(commission));
    }

    public static OrgChart chart(ReportingLine... lines) {
        return OrgChart.of(List.of(), List.of(), List.of(lines));
    }

    public static ReportingLine line(PartyId report, PartyId manager) {
        return ReportingLine.of(report, manager, LocalDate.parse("2020-01-01"));
    }

    public static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }
}
