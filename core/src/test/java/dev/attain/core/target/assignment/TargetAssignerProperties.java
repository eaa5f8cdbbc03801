package dev.attain.core.target.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.explain.ExplanationEvaluator;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.Rep;
import dev.attain.core.target.AssessmentRule;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.TargetId;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.split.TargetDecomposer;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Ramp;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.target.split.terms.TargetSlice.OfScope;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting.Equal;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TargetAssignerProperties {
    private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
    private static final SalesPeriod YEAR = CALENDAR.year(2026);
    private static final Currency USD = Currency.getInstance("USD");

    @Property(tries = 100)
    void ownersReliefAndVacanciesAreTheTreeInEveryPeriodWhateverTheOrder(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long cents,
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 90) Integer> stretches,
            @ForAll Random random) {
        TargetTree tree = tree(cents);
        List<TargetAssignment> assignments = assignments(stretches, random);
        Rep joiner = new Rep(
                PartyId.of("p1"),
                "p1",
                Optional.empty(),
                "new",
                List.of(),
                LocalDate.of(2026, 2, 10),
                Optional.empty());
        TargetAssigner assigner = TargetAssigner.byDays().relieving(Ramp.monthly("25", "50", "75"), List.of(joiner));
        AssignedTargets assigned = assigner.assign(tree, assignments);
        for (SalesPeriod month : CALENDAR.split(YEAR, Granularity.MONTH)) {
            Quantity sum = assigned.lines().stream()
                    .filter(line -> line.period().equals(month))
                    .map(AssignedLine::amount)
                    .reduce(Quantity.of(new Money(USD, 0)), Quantity::plus);
            assertThat(sum).isEqualTo(tree.leafTotal(new OfPeriod(month)));
        }
        AssignedLine line = assigned.lines().get(random.nextInt(assigned.lines().size()));
        assertThat(ExplanationEvaluator.evaluate(assigned.explanation(line))).isEqualTo(line.amount());
        Collections.shuffle(assignments, random);
        assertThat(assigner.assign(tree, assignments).lines()).isEqualTo(assigned.lines());
    }

    /** Stretches of days of both books, every third of them vacant. */
    private static List<TargetAssignment> assignments(List<Integer> stretches, Random random) {
        List<TargetAssignment> assignments = new ArrayList<>();
        for (String book : List.of("north", "south")) {
            LocalDate at = YEAR.start().minusDays(random.nextInt(40));
            for (int i = 0; i < stretches.size(); i++) {
                LocalDate end = at.plusDays(stretches.get(i));
                if (i % 3 != 2) {
                    assignments.add(TargetAssignment.of(
                                    new OfScope(new TargetScope("territory", book)),
                                    PartyId.of("p" + random.nextInt(3)),
                                    at)
                            .until(end));
                }
                at = end;
            }
        }
        return assignments;
    }

    private static TargetTree tree(long cents) {
        Quantity amount = Quantity.of(new Money(USD, cents));
        SalesTarget target = SalesTarget.builder()
                .id(TargetId.of("T-2026"))
                .metric(Metric.result("bookings", "Bookings", amount.unit()))
                .amount(amount)
                .owner(PartyId.of("director"))
                .period(YEAR)
                .segment(CustomerSegment.BOTH)
                .assessment(AssessmentRule.inFull("annual review"))
                .build();
        return TargetDecomposer.decompose(
                target,
                TargetSplit.of(
                        "field",
                        "2026",
                        ShareTerms.of(scope("north", 3), scope("south", 4)),
                        ShareTerms.of(
                                Share.of(CustomerSegment.EXISTING, Quantity.of(Ratio.of(7))),
                                Share.of(CustomerSegment.NEW, Quantity.of(Ratio.of(3)))),
                        TimeTerms.of(CALENDAR, Granularity.MONTH, new Equal())));
    }

    private static Share scope(String code, long weight) {
        return Share.of(new TargetScope("territory", code), Quantity.of(Ratio.of(weight)));
    }
}
