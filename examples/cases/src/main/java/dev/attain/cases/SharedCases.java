package dev.attain.cases;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worked numbers published by others; they lie beside the checkout, and tests skip with a message where they do not. */
public final class SharedCases {
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
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
