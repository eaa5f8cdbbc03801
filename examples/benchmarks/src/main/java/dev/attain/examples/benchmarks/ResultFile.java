package dev.attain.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file that gathers the comparisons of all runs: a new one takes the place of the one with its name. */
record ResultFile(Path path) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final TypeReference<List<Comparison>> COMPARISONS = new TypeReference<>() {};

    /** What was measured so far; nothing if there is no file yet. */
    List<Comparison> read() {
        return Files.exists(path) ? MAPPER.readValue(path.toFile(), COMPARISONS) : List.of();
    }

    void merge(List<Comparison> measured) {
        MAPPER.writeValue(path.toFile(), merged(read(), measured));
    }

    /** The earlier in their order, each replaced by a later one of its name, then the later that are new. */
    static List<Comparison> merged(List<Comparison> earlier, List<Comparison> later) {
        Map<String, Comparison> byName = new LinkedHashMap<>();
        Stream.concat(earlier.stream(), later.stream())
                .forEach(comparison -> byName.put(comparison.name(), comparison));
        return new ArrayList<>(byName.values());
    }
}
