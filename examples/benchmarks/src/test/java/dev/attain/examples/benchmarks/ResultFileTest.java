package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.examples.benchmarks.workload.Gap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
    @TempDir
    private Path directory;

    private ResultFile file;

    @BeforeEach
    void inAnEmptyDirectory() {
        file = new ResultFile(directory.resolve("benchmarks.json"));
    }

    @Test
    void beforeTheFirstRunNothingWasMeasured() {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aNewFigureTakesThePlaceOfTheOneWithItsName() {
        file.merge(List.of(comparison("money.sum", 3.5), comparison("commission.bulk", 20)));
        file.merge(List.of(comparison("money.apportion", 90), comparison("money.sum", 2.5)));
        assertThat(file.read())
                .containsExactly(
                        comparison("money.sum", 2.5),
                        comparison("commission.bulk", 20),
                        comparison("money.apportion", 90));
    }

    @Test
    void theFileHasTheFormOthersRead() throws IOException {
        file.merge(List.of(comparison("commission.bulk", 20)));
        assertThat(Files.readString(file.path()).replaceAll("\\s", "")).isEqualTo("""
                        [{"name":"commission.bulk","n":1000000,"unit":"ns/row","ours":20.0,"limit":2.0,\
                        "peers":{"duckdb":644.0},"ratios":{"limit":1.5,"duckdb":32.2},"bytesPerRow":0.5}]""");
    }

    @Test
    void distancesStandUnderAKeyOfTheirOwnAndAnAnswerThatBreaksARuleHasNone() throws IOException {
        Comparison tried = comparison("allocation.tight", 20)
                .with(List.of(new Gap("timefold", Optional.of(0.031)), new Gap("careless", Optional.empty())));
        file.merge(List.of(tried));
        assertThat(file.read()).containsExactly(tried);
        assertThat(Files.readString(file.path()).replaceAll("\\s", ""))
                .endsWith("\"bytesPerRow\":0.5,\"gaps\":{\"timefold\":0.031,\"careless\":null}}]");
    }

    private static Comparison comparison(String name, double ours) {
        return new Comparison(
                name,
                1_000_000,
                "ns/row",
                ours,
                2,
                Map.of("duckdb", 644.0),
                ordered("limit", 1.5, "duckdb", 32.2),
                0.5,
                Map.of());
    }

    private static Map<String, Double> ordered(String first, double one, String second, double two) {
        Map<String, Double> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, two);
        return ordered;
    }
}
