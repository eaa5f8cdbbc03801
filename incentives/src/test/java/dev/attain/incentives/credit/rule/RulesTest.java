package dev.attain.incentives.credit.rule;

import static dev.attain.incentives.credit.Given.ANN;
import static dev.attain.incentives.credit.Given.BEN;
import static dev.attain.incentives.credit.Given.CAT;
import static dev.attain.incentives.credit.Given.HOUSE;
import static dev.attain.incentives.credit.Given.MAX;
import static dev.attain.incentives.credit.Given.chart;
import static dev.attain.incentives.credit.Given.line;
import static dev.attain.incentives.credit.Given.owned;
import static dev.attain.incentives.credit.Given.revenue;
import static dev.attain.incentives.credit.Given.share;
import static dev.attain.incentives.credit.rule.RollUpCounting.EVENT_ONCE;
import static dev.attain.incentives.credit.rule.RollUpCounting.EVERY_SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Rate;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.incentives.credit.Given;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {
    private static final PartyId TOP = PartyId.of("top");
    /** Ann and Ben report to Max, Cat and Max to the top. */
    private static final OrgChart CHART = chart(line(ANN, MAX), line(BEN, MAX), line(CAT, TOP), line(MAX, TOP));

    @Test
    void everyManagerUpToTheTopGetsTheEventOnce() {
        assertThat(rollUp(RollUpTerms.full(), revenue(ANN, "60"), revenue(CAT, "40")))
                .containsExactly("max ROLL_UP 60% / 60%", "top ROLL_UP 100% / 100%");
    }

    @Test
    void aManagerWhoSoldPartOfItGetsOnlyTheRest() {
        assertThat(rollUp(
                        RollUpTerms.full(),
                        share(ANN, CreditKind.REVENUE, "100", "70"),
                        share(MAX, CreditKind.REVENUE, "40", "30")))
                .containsExactly("max ROLL_UP 60% / 70%", "top ROLL_UP 100% / 100%");
        assertThat(rollUp(RollUpTerms.full(), share(MAX, CreditKind.REVENUE, "120", "0"), revenue(ANN, "100")))
                .containsExactly("max ROLL_UP 0% / 100%", "top ROLL_UP 100% / 100%");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"EVENT_ONCE, top ROLL_UP 50% / 5%", "EVERY_SHARE, top ROLL_UP 75% / 15%"})
    void theNearestReportsComeFirst(RollUpCounting counting, String top) {
        RollUpTerms falling = RollUpTerms.builder()
                .addKinds(CreditKind.REVENUE)
                .addLevels(
                        new RollUpLevel(Rate.percent("50"), Rate.percent("5")),
                        new RollUpLevel(Rate.percent("25"), Rate.percent("10")))
                .toTheTop(false)
                .counting(counting)
                .build();
        assertThat(rollUp(
                        falling,
                        share(ANN, CreditKind.REVENUE, "100", "100"),
                        share(CAT, CreditKind.REVENUE, "100", "100")))
                .contains(top);
    }

    @Test
    void onlyTheLevelsThatAreNamedGetSomething() {
        RollUpTerms direct = RollUpTerms.full().withToTheTop(false);
        assertThat(rollUp(direct, revenue(ANN, "100"))).containsExactly("max ROLL_UP 100% / 100%");
        assertThat(direct.level(0)).contains(RollUpLevel.FULL);
        assertThat(direct.level(1)).isEmpty();
        assertThat(RollUpTerms.full().level(17)).contains(RollUpLevel.FULL);
    }

    @Test
    void helpersManagersGetSomethingIfTheTermsSaySo() {
        CreditShare help = CreditShare.overlay(CAT, Rate.percent("30"));
        assertThat(rollUp(RollUpTerms.full(), help)).isEmpty();
        RollUpTerms all = RollUpTerms.full().withKinds(CreditKind.REVENUE, CreditKind.OVERLAY);
        assertThat(rollUp(all, help)).containsExactly("top ROLL_UP 30% / 30%");
        assertThat(rollUp(all.withCounting(EVERY_SHARE), help, revenue(BEN, "100")))
                .containsExactly("max ROLL_UP 100% / 100%", "top ROLL_UP 130% / 130%");
        assertThat(rollUp(all.withCounting(EVENT_ONCE), help, revenue(BEN, "100")))
                .containsExactly("max ROLL_UP 100% / 100%", "top ROLL_UP 100% / 100%");
    }

    @Test
    void rollUpTermsThatCannotMeanAnythingAreRefused() {
        assertThatThrownBy(() -> new RollUpTerms(
                        List.of(CreditKind.REVENUE, CreditKind.ROLL_UP, CreditKind.REVENUE),
                        List.of(),
                        true,
                        EVENT_ONCE))
                .isInstanceOf(InvalidDefinitionException.class)
                .hasMessage("rollUpTerms is not valid, findings: 3"
                        + "\n  rollUpTerms.levels: at least one level is needed"
                        + "\n  rollUpTerms.kinds[1]: roll-up credit stands here twice or is itself a roll-up: name"
                        + " revenue, overlay or house, each once"
                        + "\n  rollUpTerms.kinds[2]: revenue credit stands here twice or is itself a roll-up: name"
                        + " revenue, overlay or house, each once");
        assertThatThrownBy(() -> RollUpTerms.full().withKinds(List.of()))
                .hasMessageContaining("rollUpTerms.kinds: at least one kind of credit must roll up");
        assertThatThrownBy(() -> new RollUpLevel(Rate.percent("-1"), Rate.percent("-2")))
                .hasMessage("rollUpLevel is not valid, findings: 2"
                        + "\n  rollUpLevel.quotaShare: must be zero or more, but was -1%"
                        + "\n  rollUpLevel.commissionShare: must be zero or more, but was -2%");
    }

    @Test
    void theHouseTakesOnlyWhatNobodySold() {
        SellerTerms.House house = new SellerTerms.House(HOUSE);
        assertThat(SellerTerms.House.credit(context(house))).hasToString("Credited[shares=[house HOUSE 100% / 100%]]");
        assertThat(SellerTerms.House.credit(context(house, revenue(ANN, "100"))))
                .isEqualTo(CreditOutcome.nobody());
        assertThat(SellerTerms.House.credit(context(house, CreditShare.overlay(ANN, Rate.ONE))))
                .isNotEqualTo(CreditOutcome.nobody());
    }

    @Test
    void aCatalogueGrowsByReturningANewOne() {
        CreditRule nobody = context -> CreditOutcome.nobody();
        CreditRules more = CreditRules.standard().with("acme", nobody);
        assertThat(more).hasToString("CreditRules[acme, coverage, direct, house, roll-up, shares]");
        assertThat(more.rule("acme")).contains(nobody);
        assertThat(CreditRules.standard().rule("acme")).isEmpty();
        assertThatThrownBy(() -> more.with("direct", nobody))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("creditRules has a rule \"direct\" already: give the other one an id of its own");
        assertThatThrownBy(() -> more.with(" ", nobody)).hasMessage("creditRules.id must not be blank");
    }

    @Test
    void aRuleIsOnlyGivenTermsThatItUnderstands() {
        assertThatThrownBy(() -> RollUp.credit(context(new SellerTerms.Direct())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule direct takes terms of type RollUpTerms, but was given Direct");
    }

    @Test
    void aRefusalNamesItsReason() {
        assertThatThrownBy(() -> new CreditOutcome.Refused(List.of()))
                .hasMessage("refused.findings must name a reason, but had none");
    }

    @ParameterizedTest
    @EnumSource(RuleText.class)
    void everySentenceIsWordedInBothLanguages(RuleText text) {
        assertThat(text.pattern(Locale.CHINESE)).isNotEqualTo(text.pattern(Locale.ROOT));
    }

    private static List<String> rollUp(RollUpTerms terms, CreditShare... credited) {
        CreditOutcome outcome = RollUp.credit(context(terms, credited));
        return ((CreditOutcome.Credited) outcome)
                .shares().stream().map(CreditShare::toString).toList();
    }

    private static CreditContext context(CreditTerms terms, CreditShare... credited) {
        return new CreditContext(terms, owned("E", "1", Given.ANN), CHART, List.of(credited));
    }
}
