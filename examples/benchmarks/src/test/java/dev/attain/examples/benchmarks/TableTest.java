package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.examples.benchmarks.workload.Gap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void everyWorkloadIsALineUnderItsHeading() {
        Comparison sum = Comparison.of(
                "money.sum",
                1_000_000,
                List.of(new Timing("ours", 2.5, 0), new Timing("limit", 0.25, 0), new Timing("jodamoney", 12.5, 40)));
        Comparison bulk = Comparison.of(
                "commission.bulk",
                10_000,
                List.of(
                        new Timing("ours", 20, 32), new Timing("limit", 16, 32),
                        new Timing("duckdb", 644, 1), new Timing("drools", 2228, 9)));
        assertThat(Table.of(List.of(sum, bulk))).isEqualTo("""
                name             n          unit    ours  limit  peers                       ratios                                 bytes/row  above least
                money.sum        1,000,000  ns/row  2.50  0.25   jodamoney 12.5              limit 10.0, jodamoney 5.00             0.00
                commission.bulk  10,000     ns/row  20.0  16.0   duckdb 644.0, drools 2,228  limit 1.25, duckdb 32.2, drools 111.4  32.0""");
    }

    @Test
    void heuristicsStandBehindWithTheirDistance() {
        Comparison tight = Comparison.of("a.tight", 10, List.of(new Timing("ours", 2, 0), new Timing("limit", 1, 0)))
                .with(List.of(new Gap("timefold", Optional.of(0.0314159)), new Gap("careless", Optional.empty())));
        assertThat(Table.of(List.of(tight))).isEqualTo("""
                name     n   unit    ours  limit  peers  ratios      bytes/row  above least
                a.tight  10  ns/row  2.00  1.00          limit 2.00  0.00       timefold 3.14 %, careless breaks a rule""");
    }
}
