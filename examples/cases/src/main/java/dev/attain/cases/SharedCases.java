package dev.attain.cases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Worked numbers published by others; they lie beside the checkout, and tests skip with a message where they do not.
 */
public final class SharedCases {
    /** A comma that stands outside quotation marks. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private SharedCases() {}

    /** One case of an area by its id, for example {@code one("targets", "T23")}. */
    public static JsonNode one(String area, String id) {
        Optional<Path> file =
                folder("cases").map(cases -> cases.resolve(area + ".json")).filter(Files::exists);
        assumeTrue(file.isPresent(), "shared/cases/" + area + ".json is not beside this checkout: " + id + " skipped");
        JsonNode cases = read(file.orElseThrow()).get("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(area + ".json has no case " + id));
    }

    /** What independent arithmetic says of a data set nobody here wrote, for example {@code expected("northwind")}. */
    public static JsonNode expected(String dataSet) {
        Optional<Path> file = folder("data")
                .map(data -> data.resolve(dataSet).resolve("expected.json"))
                .filter(Files::exists);
        assumeTrue(file.isPresent(), "shared/data/" + dataSet + " is not beside this checkout: skipped");
        return read(file.orElseThrow());
    }

    /**
     * The rows of a table of such a data set, each by the names of its columns: {@code rows("northwind", "orders")}.
     */
    public static List<Map<String, String>> rows(String dataSet, String table) {
        Optional<Path> file = folder("data")
                .map(data -> data.resolve(dataSet).resolve(table + ".csv"))
                .filter(Files::exists);
        assumeTrue(file.isPresent(), "shared/data/" + dataSet + " is not beside this checkout: skipped");
        List<String[]> lines = text(file.orElseThrow())
                .lines()
                .map(line -> COMMA.split(line, -1))
                .toList();
        return lines.stream().skip(1).map(row -> row(lines.get(0), row)).toList();
    }

    /** All cases of an area, for example {@code all("targets")}. */
    public static List<JsonNode> all(String area) {
        Optional<Path> file =
                folder("cases").map(cases -> cases.resolve(area + ".json")).filter(Files::exists);
        assumeTrue(file.isPresent(), "shared/cases/" + area + ".json is not beside this checkout: skipped");
        return StreamSupport.stream(read(file.orElseThrow()).get("cases").spliterator(), false)
                .toList();
    }

    private static Map<String, String> row(String[] names, String[] values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return row;
    }

    private static Optional<Path> folder(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolveSibling("shared").resolve(name);
            if (Files.isDirectory(folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(text(file));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
