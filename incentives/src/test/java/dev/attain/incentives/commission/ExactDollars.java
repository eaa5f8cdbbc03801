package dev.attain.incentives.commission;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.Unit;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.credit.CreditAllocator;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.EventId;
import dev.attain.incentives.credit.event.EventKind;
import dev.attain.incentives.credit.event.SalesEvent;
import dev.attain.incentives.credit.rule.CreditTerms;
import dev.attain.incentives.plan.LongWindow;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.PlanConventions;
import dev.attain.incentives.plan.Proration;
import dev.attain.incentives.plan.Quota;
import dev.attain.incentives.plan.measure.CreditBasis;
import dev.attain.incentives.plan.measure.CreditFilter;
import dev.attain.incentives.plan.measure.Measure;
import dev.attain.incentives.plan.measure.MeasureFigure;
import dev.attain.incentives.plan.measure.MeasureWindow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Sales in fractions of a cent. Credited money has whole cents, so these sales are counted as exact units of one
 * dollar, and a multiple of a base rate is paid for each.
 */
final class ExactDollars {
    private static final String MEASURE = "dollars";

    private ExactDollars() {}

    /** What people sold themselves. */
    static Measure sold(MeasureWindow window) {
        return measure(window, CreditKind.REVENUE);
    }

    /** What the people below them sold. */
    static Measure soldBelow(MeasureWindow window) {
        return measure(window, CreditKind.ROLL_UP);
    }

    static Quota quota(PartyId payee, SalesPeriod period, String dollars) {
        return new Quota(payee, MEASURE, period, new Quantity(ratio(dollars), Unit.count("units")));
    }

    static SalesEvent.Builder sale(String id, LocalDate on, PartyId owner, BigDecimal dollars) {
        SalesEvent.Builder event = SalesEvent.builder();
        event.id(EventId.of(id))
                .on(on)
                .sequence(0)
                .kind(EventKind.ORDER)
                .owner(owner)
                .amount(Pay.usd("0"))
                .quantity(Ratio.of(dollars));
        return event;
    }

    static List<SalesCredit> credits(List<SalesEvent> events, List<ReportingLine> lines, CreditTerms... terms) {
        OrgChart chart = OrgChart.of(List.of(), List.of(), lines);
        return CreditAllocator.standard()
                .allocate(Pay.policy("USD", terms), events, chart)
                .credits();
    }

    static PlanAssignment assigned(PartyId payee, String since, String baseRate) {
        return PlanAssignment.builder()
                .payee(payee)
                .plan("field")
                .version("1")
                .since(LocalDate.parse(since))
                .baseRate(Rate.of(baseRate))
                .proration(Proration.NONE)
                .build();
    }

    static PlanConventions rounding(Rounding rounding) {
        return new PlanConventions(rounding, LongWindow.TRUE_UP);
    }

    static Ratio ratio(String decimal) {
        return Ratio.of(new BigDecimal(decimal));
    }

    static BigDecimal cents(Ratio dollars) {
        return dollars.rounded(2, RoundingMode.HALF_UP);
    }

    private static Measure measure(MeasureWindow window, CreditKind kind) {
        return Measure.of(MEASURE, CreditBasis.COMMISSION, MeasureFigure.QUANTITY, window)
                .withOnly(new CreditFilter.CreditKinds(List.of(kind)));
    }
}
