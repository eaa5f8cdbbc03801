package dev.attain.core.target.pace.compare;

import static dev.attain.core.target.pace.Paces.MONTHS;
import static dev.attain.core.target.pace.Paces.YEAR;
import static dev.attain.core.target.pace.Paces.bookings;
import static dev.attain.core.target.pace.Paces.date;
import static dev.attain.core.target.pace.Paces.owners;
import static dev.attain.core.target.pace.Paces.target;
import static dev.attain.core.target.pace.Paces.tree;
import static dev.attain.core.target.pace.Paces.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.pace.Pace;
import dev.attain.core.target.pace.PaceTracker;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.split.TargetTree;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceComparerTest {
    private static final LocalDate JANUARY = date("2026-01-31");

    /** 100 visits and USD 100.00 were expected of ann by now. */
    @ParameterizedTest(name = "{0} visits and USD {1} booked: {2}")
    @CsvSource({
        "95, 95.00, ON_COURSE, on course",
        "94, 95.00, EARLY_WARNING, early warning",
        "95, 94.99, WITHOUT_EFFECT, activity without effect",
        "94, 94.99, BEHIND, behind"
    })
    void activityAndOutcomeMeanSomethingTogether(int visits, String booked, PaceSignal signal, String words) {
        long cents = usd(booked).toMoney().minor();
        PaceComparison both = PaceComparer.compare(visits(visits, JANUARY), booked(cents, JANUARY));
        OwnerPace ann = both.owner(PartyId.of("ann")).orElseThrow();
        assertThat(ann.signal()).isEqualTo(signal);
        assertThat(ann.signal().text(Locale.ENGLISH)).isEqualTo(words);
        assertThat(ann.leading().actual()).isEqualTo(Quantity.count(visits, "visits"));
        assertThat(ann.lagging().actual()).isEqualTo(usd(booked));
        assertThat(both.owners())
                .extracting(OwnerPace::owner)
                .containsExactly(PartyId.of("director"), PartyId.of("ann"));
    }

    @Test
    void anEarlyWarningIsAFindingAndSoIsWhoHasOneTargetOnly() {
        PaceComparison both = PaceComparer.compare(visits(80, JANUARY), booked(200_00, JANUARY));
        assertThat(both.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "owners[ben]: ben has an outcome to reach but no activity: set a target for one",
                        "owners[cid]: cid has an activity to do but no outcome: set a target for one",
                        "owners[director]: the activity is at 40.0% of its pace while the outcome is still at 100.0%: act"
                                + " before it follows",
                        "owners[ann]: the activity is at 80.0% of its pace while the outcome is still at 200.0%: act before"
                                + " it follows");
        assertThat(both.owner(PartyId.of("ben"))).isEmpty();
    }

    @Test
    void beforeAnythingIsExpectedNothingIsKnown() {
        LocalDate before = date("2025-12-31");
        PaceComparison both = PaceComparer.compare(
                PaceTracker.standard()
                        .track(ResultTable.filling(visitsTree(), before).table()),
                PaceTracker.standard()
                        .track(ResultTable.filling(bookingsTree(), before).table()));
        assertThat(both.owners()).extracting(OwnerPace::signal).containsOnly(PaceSignal.UNKNOWN);
    }

    @Test
    void pacesThatDoNotFitAreRefused() {
        Pace visits = visits(1, JANUARY);
        Pace booked = booked(1, JANUARY);
        assertThatThrownBy(() -> PaceComparer.compare(booked, visits))
                .hasMessage("leading must be the pace of a process metric, but Bookings is a result metric");
        assertThatThrownBy(() -> PaceComparer.compare(visits, visits))
                .hasMessage("lagging must be the pace of a result metric, but Visits is a process metric");
        assertThatThrownBy(() -> PaceComparer.compare(visits, booked(1, date("2026-02-01"))))
                .hasMessage("leading and lagging must be tracked as of the same day, but were as of 2026-01-31 and"
                        + " 2026-02-01");
    }

    private static Pace visits(long visits, LocalDate asOf) {
        return PaceTracker.standard()
                .track(ResultTable.filling(visitsTree(), asOf).add(2, 0, visits).table());
    }

    private static Pace booked(long cents, LocalDate asOf) {
        return PaceTracker.standard()
                .track(ResultTable.filling(bookingsTree(), asOf)
                        .add(2, 0, cents)
                        .table());
    }

    private static TargetTree visitsTree() {
        Metric visits =
                Metric.process("visits", "Visits", Quantity.count(0, "visits").unit());
        return tree(target(visits, Quantity.count(2400, "visits"), YEAR), owners("ann", "cid"), MONTHS);
    }

    private static TargetTree bookingsTree() {
        return tree(target(bookings(), usd("2400.00"), YEAR), owners("ann", "ben"), MONTHS);
    }
}
