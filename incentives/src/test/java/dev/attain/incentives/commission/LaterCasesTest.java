package dev.attain.incentives.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.attain.cases.SharedCases;
import dev.attain.incentives.PublishedCase;
import dev.attain.incentives.credit.CreditCasesTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published cases whose mechanic comes later, each with the reason; and that no case is forgotten. */
class LaterCasesTest {
    private static final List<Class<?>> COVERING = List.of(
            CommissionCasesTest.class,
            TierCasesTest.class,
            MeasureCasesTest.class,
            SaleCasesTest.class,
            MetricMultiplierTest.class,
            CreditCasesTest.class);

    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry("C25-studypool-draw", "draws"),
            Map.entry("C29-ramp-guaranteed-draw", "ramps and guarantees"),
            Map.entry("C53-metasfresh-hierarchy", "overrides that come off the next level's base"),
            Map.entry("C54-metasfresh-restatement", "the ledger of what was posted"),
            Map.entry("C61-centify-instalments", "clawback of what was paid"),
            Map.entry("C70-corecommissions-pool", "team pools and gates"),
            Map.entry("C73-oracle-5050", "holdback and release on cash"),
            Map.entry("C75-oca-partial-payment", "release on cash"),
            Map.entry("C76-rpm-minimum-payout", "a least amount that is paid out"),
            Map.entry("C78-earnest-fx", "exchange rates for credits in another currency"),
            Map.entry("C80-cichelli-hurdle", "gates on several measures"),
            Map.entry("C81-mrexcel-individual-team-gates", "gates on several measures"),
            Map.entry("C86-kdesk-amortization", "amortisation of commission"),
            Map.entry("C89-aleq-rounded-schedule", "amortisation of commission"),
            Map.entry("C90-sprytax-customer-life", "amortisation of commission"),
            Map.entry("C93-rank-vs-dense-rank", "pay by rank"),
            Map.entry("C96-weighted-goals-proration", "objectives with weights"),
            Map.entry("C97-prorated-clawback-holdback", "clawback of what was paid"),
            Map.entry("D03-draw-delayed-recovery", "draws"),
            Map.entry("D04-draw-in-advance", "draws"),
            Map.entry("D05-weighted-pool", "team pools"),
            Map.entry("D14-only-incremental-costs", "amortisation of commission"));

    @TestFactory
    Stream<DynamicTest> whatComesLater() {
        return LATER.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(later -> DynamicTest.dynamicTest(
                        later.getKey(), () -> abort(later.getKey() + " waits for " + later.getValue())));
    }

    @Test
    void everyCaseIsEitherCoveredOrComesLater() {
        List<String> decided = new ArrayList<>(covered().toList());
        decided.addAll(LATER.keySet());

        assertThat(decided)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(SharedCases.all("commission").stream()
                        .map(one -> one.get("id").asString())
                        .toList());
    }

    private static Stream<String> covered() {
        return COVERING.stream()
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                .flatMap(test -> Optional.ofNullable(test.getAnnotation(PublishedCase.class)).stream())
                .map(PublishedCase::value);
    }
}
