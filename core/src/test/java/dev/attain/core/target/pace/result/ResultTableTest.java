package dev.attain.core.target.pace.result;

import static dev.attain.core.target.pace.Paces.MONTHS;
import static dev.attain.core.target.pace.Paces.SEGMENTS;
import static dev.attain.core.target.pace.Paces.YEAR;
import static dev.attain.core.target.pace.Paces.booked;
import static dev.attain.core.target.pace.Paces.bookings;
import static dev.attain.core.target.pace.Paces.complaints;
import static dev.attain.core.target.pace.Paces.date;
import static dev.attain.core.target.pace.Paces.days;
import static dev.attain.core.target.pace.Paces.owner;
import static dev.attain.core.target.pace.Paces.owners;
import static dev.attain.core.target.pace.Paces.tree;
import static dev.attain.core.target.pace.Paces.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.TargetScope;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.Share;
import dev.attain.core.target.split.terms.ShareTerms;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfOwner;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.target.split.terms.TargetSlice.OfScope;
import dev.attain.core.target.split.terms.TargetSlice.OfSegment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final LocalDate MAY_12 = date("2026-05-12");
    private static final TargetSlice NEW = new OfSegment(CustomerSegment.NEW);

    @Test
    void aResultLiesInTheSmallestNodeThatHoldsAllOfIt() {
        TargetTree tree = tree("1200.00", owners("ann", "ben"), MONTHS, SEGMENTS);
        ResultTable table = ResultTable.of(
                tree,
                List.of(
                        booked("ann", "2026-01-05", "2026-01-05", "1.00", NEW),
                        booked("ann", "2026-01-05", "2026-01-05", "2.00"),
                        booked("ann", "2026-01-30", "2026-02-02", "4.00", NEW),
                        booked("director", "2026-01-01", "2026-05-12", "8.00")),
                MAY_12);
        assertThat(table.findings()).isEmpty();
        assertThat(table.units(3, 1)).as("January, new").isEqualTo(100);
        assertThat(table.units(2, 0)).as("January").isEqualTo(200);
        assertThat(table.units(1, 0)).as("two months").isEqualTo(400);
        assertThat(table.units(0, 0)).as("the director's own").isEqualTo(800);
        assertThat(table.units(1, 1)).as("ben").isZero();
        assertThat(table.results(1, 0)).hasSize(3);
        assertThat(table.results(2, 0)).hasSize(2);
        assertThat(table.results(2, 1)).isEmpty();
        assertThat(table.lastDay(3, 1)).contains(date("2026-01-05"));
        assertThat(table.lastDay(0, 0)).contains(MAY_12);
        assertThat(table.lastDay(1, 1)).isEmpty();
        assertThat(table.isDated()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndTheRestCounts() {
        TargetTree tree = tree("1200.00", owners("ann", "ben"), MONTHS, SEGMENTS);
        Metric euros = bookings().withUnit(Quantity.of(Money.parse("EUR 1.00")).unit());
        Quantity half = new Quantity(Ratio.of(1, 1000), bookings().unit());
        ResultTable table = ResultTable.of(
                tree,
                List.of(
                        booked("ann", "2026-01-05", "2026-01-05", "1.00", NEW),
                        row(complaints(), "ann", "2026-01-06", Quantity.count(3, "complaints")),
                        row(euros, "ann", "2026-01-06", Quantity.of(Money.parse("EUR 5.00"))),
                        row(bookings(), "ann", "2026-01-06", half),
                        booked("zoe", "2025-12-31", "2025-12-31", "1.00"),
                        booked("ann", "2026-05-13", "2026-05-13", "1.00"),
                        booked("ann", "2026-01-05", "2026-01-31", "1.00", NEW),
                        booked("ann", "2026-01-07", "2026-01-07", "1.00")
                                .judged(new Judgement(PartyId.of("cfo"), date("2026-05-13"), "too early"))),
                MAY_12);
        assertThat(table.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "results[1].measurement.metric: must be Bookings, the metric of the target, but was Complaints:"
                                + " hand it to the target of that metric",
                        "results[2].measurement.value: must be in USD, the unit of the target, but was EUR 5.00: convert it"
                                + " first",
                        "results[3].measurement.value: USD 0.001 is finer than the least unit of USD: round it",
                        "results[4].measurement.period: must lie inside FY2026 [2026-01-01, 2027-01-01), the period of the"
                                + " target, but was 2025-12-31 [2025-12-31, 2026-01-01)",
                        "results[4].measurement.owner: zoe has no part of T-2026: correct the id, or add the owner to the"
                                + " split",
                        "results[5].measurement.period: must begin no later than 2026-05-12, the last day that counts, but"
                                + " was 2026-05-13 [2026-05-13, 2026-05-14)",
                        "results[7].judgement.on: must be no later than 2026-05-12, the last day that counts, but was"
                                + " 2026-05-13",
                        "results[6].measurement.period: 2026-01-05/2026-01-31 [2026-01-05, 2026-02-01) overlaps 2026-01-05"
                                + " [2026-01-05, 2026-01-06) of results[0], which counts: keep one, or say it is a"
                                + " judgement");
        assertThat(table.results(0, 0)).hasSize(1);
        assertThat(table.asOf()).isEqualTo(MAY_12);
    }

    @Test
    void theFirstOfOverlappingMeasurementsCountsAndWhatFollowsItDoesToo() {
        TargetTree tree = tree("1200.00", owners("ann"));
        ResultTable table = ResultTable.of(
                tree,
                List.of(
                        booked("ann", "2026-02-01", "2026-02-28", "4.00"),
                        booked("ann", "2026-01-15", "2026-02-10", "2.00"),
                        booked("ann", "2026-01-01", "2026-01-31", "1.00"),
                        booked("ann", "2026-01-01", "2026-01-31", "-0.50")
                                .judged(new Judgement(PartyId.of("cfo"), MAY_12, "a return"))),
                MAY_12);
        assertThat(table.findings()).extracting(Finding::path).containsExactly("results[1].measurement.period");
        assertThat(table.units(1, 0)).isEqualTo(450);
    }

    @Test
    void aRepIsFoundBelowTheTeamAndATeamKeepsWhatNoRepHas() {
        ShareTerms reps = ShareTerms.of(
                owner("ann", 1).withUnder("east"),
                owner("ben", 1).withUnder("west"),
                owner("flo", 1).withUnder("east"),
                new Share(
                        new OfOwner(PartyId.of("flo")),
                        Optional.of("west"),
                        usd("1.00").per(usd("1.00"))));
        TargetTree tree = tree("1200.00", MONTHS, owners("field"), owners("east", "west"), reps);
        ResultTable table = ResultTable.of(
                tree,
                List.of(
                        booked("ann", "2026-01-05", "2026-01-05", "1.00"),
                        booked("east", "2026-01-05", "2026-01-05", "2.00"),
                        booked("flo", "2026-01-05", "2026-01-05", "4.00", new OfOwner(PartyId.of("west"))),
                        booked("flo", "2026-01-06", "2026-01-06", "8.00"),
                        booked("ben", "2026-01-31", "2026-02-01", "16.00")),
                MAY_12);
        assertThat(table.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "results[3].measurement.owner: flo stands below several owners of T-2026[2026-M01][field] in"
                                + " 2026-01-06: name the one that is meant among the slices",
                        "results[4].measurement.owner: no part of ben can be found below T-2026 for"
                                + " 2026-01-31/2026-02-01: name the segment and the scopes, or measure a shorter period");
        assertThat(table.units(4, 0)).as("ann in the east").isEqualTo(100);
        assertThat(table.units(3, 0)).as("the east itself").isEqualTo(200);
        assertThat(table.units(4, 3)).as("flo in the west").isEqualTo(400);
    }

    @Test
    void aSliceThatTheTargetIsNotCutByIsNoHindranceButAWrongOneIs() {
        TargetScope red = new TargetScope("product", "red");
        TargetScope blue = new TargetScope("product", "blue");
        ShareTerms products = ShareTerms.of(
                Share.of(red, usd("1.00")), Share.of(blue, usd("1.00")).withUnder("ben"));
        TargetTree tree = tree("1200.00", owners("ann", "ben"), products);
        ResultTable table = ResultTable.of(
                tree,
                List.of(
                        booked("ann", "2026-01-05", "2026-01-05", "1.00", new OfScope(red), NEW),
                        booked("ann", "2026-01-06", "2026-01-06", "2.00", new OfScope(blue)),
                        booked(
                                "ann",
                                "2026-01-07",
                                "2026-01-07",
                                "4.00",
                                new OfScope(new TargetScope("product", "x")))),
                MAY_12);
        assertThat(table.findings())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "results[1].slices: the target has no part for the product blue here: correct the code, or add it to"
                                + " the split",
                        "results[2].slices[0]: the target has no part for the product x here: correct the code, or add it to"
                                + " the split");
        assertThat(table.units(2, 0)).isEqualTo(100);
    }

    @Test
    void numbersAreAddedToTheirPlaces() {
        TargetTree tree = tree("1200.00", owners("ann"), MONTHS);
        ResultTable.Filling filling = ResultTable.filling(tree, MAY_12)
                .add(2, 0, 100)
                .add(2, 0, 50)
                .add(2, 4, 7)
                .add(2, 5, 1)
                .add(1, 0, 3);
        ResultTable before = filling.table();
        assertThat(before.isDated()).isFalse();
        assertThat(before.units(2, 0)).isEqualTo(150);
        assertThat(before.units(2, 4)).isEqualTo(7);
        assertThat(before.units(1, 0)).isEqualTo(3);
        assertThat(before.lastDay(2, 0)).isEmpty();
        assertThat(before.results(0, 0)).isEmpty();
        assertThat(before.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "results[ann][2026-M06]: must begin no later than 2026-05-12, the last day that counts, but"
                                + " was 2026-M06 [2026-06-01, 2026-07-01)");
        ResultTable after = filling.add(2, 0, 1, date("2026-01-05"))
                .add(2, 0, 1, date("2026-01-03"))
                .add(2, 0, 1, date("2026-05-13"))
                .add(2, 6, 1, MAY_12)
                .table();
        assertThat(before.units(2, 0)).isEqualTo(150);
        assertThat(after.units(2, 0)).isEqualTo(152);
        assertThat(after.lastDay(2, 0)).contains(date("2026-01-05"));
        assertThat(after.findings()).hasSize(3);
        assertThat(after.tree()).isSameAs(tree);
        assertThatThrownBy(() -> filling.add(2, 12, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> filling.add(3, 0, 1)).hasMessageContaining("depth must be from 0, the root, to 2");
        assertThatThrownBy(() -> filling.add(2, 0, Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aResultHasOneSliceOfEachAxisAndItsPeriodFromTheMeasurement() {
        assertThatThrownBy(() -> booked("ann", "2026-01-05", "2026-01-05", "1.00", NEW, NEW, new OfPeriod(YEAR)))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.text(Locale.ENGLISH))
                                .containsExactly(
                                        "targetResult.slices[1]: segment stands twice: a result lies in one slice of each"
                                                + " axis",
                                        "targetResult.slices[2]: must be no period, but was FY2026: the measurement has the"
                                                + " period"));
    }

    private static TargetResult row(Metric metric, String owner, String date, Quantity value) {
        return TargetResult.of(new Measurement(metric, PartyId.of(owner), days(date, date), value));
    }
}
