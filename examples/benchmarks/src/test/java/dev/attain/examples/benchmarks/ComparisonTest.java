package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.attain.examples.benchmarks.workload.Gap;
import dev.attain.examples.benchmarks.workload.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Timing OURS = new Timing("ours", 3_000, 24_000).perRow(1_000);
    private static final Timing LIMIT = new Timing("limit", 2_000, 0).perRow(1_000);
    private static final Timing DUCKDB = new Timing("duckdb", 45_678, 9).perRow(1_000);

    @Test
    void theLimitIsBelowUsAndThePeersAreAboveUs() {
        Comparison comparison = Comparison.of("money.sum", 1_000, List.of(LIMIT, DUCKDB, OURS));
        assertThat(comparison)
                .isEqualTo(new Comparison(
                        "money.sum",
                        1_000,
                        "ns/row",
                        3.0,
                        2.0,
                        Map.of("duckdb", 45.68),
                        Map.of("limit", 1.5, "duckdb", 15.23),
                        24.0,
                        Map.of()));
    }

    @Test
    void peersKeepTheirOrder() {
        Timing drools = new Timing("drools", 9, 0);
        Comparison comparison = Comparison.of("money.sum", 1_000, List.of(OURS, LIMIT, DUCKDB, drools));
        assertThat(comparison.peers().keySet()).containsExactly("duckdb", "drools");
        assertThat(comparison.ratios().keySet()).containsExactly("limit", "duckdb", "drools");
    }

    @Test
    void whereMemoryIsComparedTheFiguresAreBytes() {
        Comparison comparison = Comparison.of(
                "money.sum", 1_000, Measure.MEMORY, List.of(new Timing("ours", 96, 96), new Timing("limit", 64, 64)));
        assertThat(comparison)
                .isEqualTo(new Comparison(
                        "money.sum", 1_000, "bytes/row", 96.0, 64.0, Map.of(), Map.of("limit", 1.5), 96.0, Map.of()));
    }

    @Test
    void whatNeedNotAgreeIsShownByItsDistance() {
        Comparison comparison = Comparison.of("money.sum", 1_000, List.of(OURS, LIMIT))
                .with(List.of(new Gap("timefold", Optional.of(0.0314159)), new Gap("careless", Optional.empty())));
        assertThat(comparison.gaps())
                .containsExactly(entry("timefold", Optional.of(0.03142)), entry("careless", Optional.empty()));
        assertThat(comparison.peers()).isEmpty();
        assertThat(comparison.ratios()).containsOnlyKeys("limit");
    }

    @Test
    void withoutOursOrTheLimitThereIsNothingToCompare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of("money.sum", 1_000, List.of(OURS, DUCKDB)))
                .withMessage("money.sum was not timed for limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.of("money.sum", 1_000, List.of(LIMIT)))
                .withMessage("money.sum was not timed for ours");
    }
}
