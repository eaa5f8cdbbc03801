package dev.attain.incentives.credit.rule;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.BEN;
import static dev.attain.incentives.credit.Given.NOBODY_REPORTS;
import static dev.attain.incentives.credit.Given.event;
import static dev.attain.incentives.credit.Given.revenue;
import static dev.attain.incentives.credit.rule.CoverageDimension.CUSTOMER;
import static dev.attain.incentives.credit.rule.CoverageDimension.PRODUCT;
import static dev.attain.incentives.credit.rule.CoverageDimension.TERRITORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Rate;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static final Coverage ALL = covered("all").build();

    @ParameterizedTest(name = "{0} of {1} belongs to {2}")
    @CsvSource({
        "black-42, Shoes Runner, variant",
        "white-42, Shoes Runner, product",
        "white-42, Shoes Walker, category",
        "white-42, Shoes, category",
        "white-42, Hats, global",
        "black-42, Hats, global"
    })
    void theMostSpecificCoverageWins(String code, String path, String winner) {
        // figures: OCA commission, criteria variant > product > category > global; a variant is a product whose last
        // category is the product
        CoverageTerms terms = new CoverageTerms(
                List.of(PRODUCT),
                List.of(
                        covered("global").build(),
                        covered("variant")
                                .product("black-42")
                                .addCategory("Shoes")
                                .build(),
                        covered("category").addCategory("Shoes").build(),
                        covered("product").addCategory("Shoes", "Runner").build()));
        SalesEvent sale = event("E", "1000")
                .product(Product.of(code, path.split(" ", -1)))
                .build();
        assertThat(decide(terms, sale)).hasToString("Credited[shares=[" + winner + " REVENUE 100% / 100%]]");
    }

    @Test
    void theSellerAndTheOwnerOfTheTerritoryShare() {
        // figures: 64,000 split 70 % seller, 30 % owner of the territory
        Coverage west = Coverage.builder()
                .territory("West")
                .addShares(revenue(ANN, "70"), revenue(BEN, "30"))
                .build();
        CoverageTerms terms = new CoverageTerms(List.of(TERRITORY), List.of(ALL, west));
        assertThat(decide(terms, event("E", "64000").territory("West").build()))
                .hasToString("Credited[shares=[ann REVENUE 70% / 70%, ben REVENUE 30% / 30%]]");
        assertThat(decide(terms, event("E", "64000").territory("East").build()))
                .hasToString("Credited[shares=[all REVENUE 100% / 100%]]");
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({"CUSTOMER, TERRITORY, customer", "TERRITORY, CUSTOMER, territory"})
    void theEarlierDimensionDecides(CoverageDimension first, CoverageDimension second, String winner) {
        Coverage customer = covered("customer").customer(CustomerId.of("C-1")).build();
        Coverage territory = covered("territory").territory("West").build();
        CoverageTerms terms = new CoverageTerms(List.of(first, second), List.of(customer, territory));
        SalesEvent sale =
                event("E", "1").customer(CustomerId.of("C-1")).territory("West").build();
        assertThat(decide(terms, sale)).hasToString("Credited[shares=[" + winner + " REVENUE 100% / 100%]]");
    }

    @Test
    void aTieBetweenDifferentPayeesCreditsNobody() {
        Coverage west = covered("ann").territory("West").build();
        Coverage retail = covered("ben").segment("retail").build();
        CoverageTerms terms = new CoverageTerms(List.of(CUSTOMER), List.of(west, retail));
        SalesEvent sale = event("E", "1").territory("West").segment("retail").build();
        assertThat(decide(terms, sale))
                .isInstanceOfSatisfying(
                        CreditOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .hasToString(
                                        "[shares: event E belongs to coverages that are equally specific and credit"
                                                + " different shares: [West] ann REVENUE 100% / 100%, [retail] ben REVENUE 100% / 100%;"
                                                + " narrow one of them, or name the dimension that decides]"));
    }

    @Test
    void aTieThatAgreesIsNone() {
        CreditShare[] there = {revenue(ANN, "70"), revenue(BEN, "30")};
        CreditShare[] andBack = {revenue(BEN, "30"), revenue(ANN, "70")};
        CoverageTerms terms = new CoverageTerms(
                List.of(CUSTOMER),
                List.of(
                        Coverage.builder().territory("West").addShares(there).build(),
                        Coverage.builder().segment("retail").addShares(andBack).build()));
        SalesEvent sale = event("E", "1").territory("West").segment("retail").build();
        assertThat(decide(terms, sale)).isInstanceOf(CreditOutcome.Credited.class);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-02-28, ann", "2026-03-01, ben", "2026-04-30, ben", "2026-05-01, all"})
    void aTerritoryChangesHandsOnADay(LocalDate on, String payee) {
        LocalDate change = LocalDate.parse("2026-03-01");
        Coverage before =
                covered("ann").territory("West").untilExclusive(change).build();
        Coverage after = covered("ben")
                .territory("West")
                .since(change)
                .untilExclusive(LocalDate.parse("2026-05-01"))
                .build();
        CoverageTerms terms = new CoverageTerms(List.of(TERRITORY), List.of(before, after, ALL));
        SalesEvent sale = event("E", "1").territory("West").build().withOn(on);
        assertThat(decide(terms, sale)).hasToString("Credited[shares=[" + payee + " REVENUE 100% / 100%]]");
    }

    @Test
    void whatNoCoverageCoversIsLeftToTheNextTerms() {
        CoverageTerms terms = new CoverageTerms(
                List.of(TERRITORY), List.of(covered("ann").territory("West").build()));
        assertThat(decide(terms, event("E", "1").build())).isEqualTo(CreditOutcome.nobody());
    }

    @Test
    void aCoverageThatCannotMeanAnythingIsRefused() {
        Coverage.Builder broken = Coverage.builder()
                .since(LocalDate.parse("2026-03-01"))
                .untilExclusive(LocalDate.parse("2026-03-01"))
                .addShares(revenue(ANN, "99.99"));
        assertThatThrownBy(broken::build)
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("coverage is not valid, findings: 2"
                        + "\n  coverage.untilExclusive: must be after 2026-03-01, the first day, but was 2026-03-01"
                        + "\n  coverage.shares: the sellers' commission shares must total exactly 100%, but total"
                        + " 99.99%");
        assertThatThrownBy(() -> Coverage.builder().build())
                .hasMessageContaining("coverage.shares: a coverage must credit somebody");
        assertThatThrownBy(() -> covered("ann").territory("").build())
                .hasMessage("coverage.territory must not be blank");
        assertThat(Coverage.builder()
                        .addShares(CreditShare.overlay(ANN, Rate.percent("150")))
                        .build()
                        .shares())
                .hasSize(1);
    }

    @Test
    void termsWithoutCoveragesOrADecidingDimensionAreRefused() {
        assertThatThrownBy(() -> new CoverageTerms(List.of(), List.of()))
                .hasMessage("coverageTerms is not valid, findings: 2"
                        + "\n  coverageTerms.precedence: at least one dimension must decide which coverage is the most"
                        + " specific"
                        + "\n  coverageTerms.coverages: at least one coverage is needed");
        assertThatThrownBy(() -> new CoverageTerms(List.of(PRODUCT, TERRITORY, PRODUCT), List.of(ALL)))
                .hasMessage("coverageTerms is not valid, findings: 1"
                        + "\n  coverageTerms.precedence[2]: PRODUCT stands here twice: a dimension decides once");
    }

    @Test
    void aCoverageReadsAsWhatItCoversAndWhomItCredits() {
        assertThat(covered("ann")
                        .customer(CustomerId.of("C-1"))
                        .segment("retail")
                        .territory("West")
                        .addCategory("Vehicles", "Motorcycles")
                        .product("S10")
                        .build())
                .hasToString("[C-1, retail, West, Vehicles / Motorcycles, S10] ann REVENUE 100% / 100%");
        assertThat(ALL).hasToString("[] all REVENUE 100% / 100%");
    }

    static Coverage.Builder covered(String payee) {
        Coverage.Builder coverage = Coverage.builder();
        coverage.addShares(CreditShare.revenue(PartyId.of(payee), Rate.ONE));
        return coverage;
    }

    private static CreditOutcome decide(CoverageTerms terms, SalesEvent event) {
        CreditContext context = new CreditContext(terms, event, NOBODY_REPORTS, List.of());
        CreditOutcome unprepared = CoverageIndex.RULE.credit(context);
        assertThat(CoverageIndex.RULE.prepared(terms).credit(context)).isEqualTo(unprepared);
        return unprepared;
    }
}
