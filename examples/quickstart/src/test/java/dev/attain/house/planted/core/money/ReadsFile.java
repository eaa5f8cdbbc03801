package dev.attain.house.planted.core.money;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Input inside the library. */
final class ReadsFile {
    private ReadsFile() {}

    static String read(Path path) throws IOException {
        return Files.readString(path);
    }
}
