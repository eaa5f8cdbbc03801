package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                name             n          unit    ours  limit  peers                       ratios                                 bytes/row
                money.sum        1,000,000  ns/row  2.50  0.25   jodamoney 12.5              limit 10.0, jodamoney 5.00             0.00
                commission.bulk  10,000     ns/row  20.0  16.0   duckdb 644.0, drools 2,228  limit 1.25, duckdb 32.2, drools 111.4  32.0""");
    }
}
