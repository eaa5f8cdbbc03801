package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page cannot promise what the programs do not do. */
class ReadmeTest {
    private static final String PROGRAMS = "dev.attain.examples.quickstart.";
    private static final Pattern PROGRAM =
            Pattern.compile("<!-- from (\\S+)#(\\S+) -->\\s*```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern OUTPUT =
            Pattern.compile("<!-- output of (\\S+) -->\\s*```text\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyProgramOnThePageIsTheOneThatIsCompiled() throws IOException {
        String page = Files.readString(House.checkout().resolve("README.md"));
        assertThat(found(PROGRAM, page)).hasSize(count(page, "<!-- from ")).isNotEmpty();
        for (MatchResult shown : found(PROGRAM, page)) {
            Path source = House.checkout().resolve(shown.group(1));
            assertThat(shown.group(3)).as(shown.group(1)).isEqualTo(region(Files.readString(source), shown.group(2)));
        }
    }

    @Test
    void everyOutputOnThePageIsWhatTheProgramPrints() throws Exception {
        String page = Files.readString(House.checkout().resolve("README.md"));
        assertThat(found(OUTPUT, page)).hasSize(count(page, "<!-- output of ")).isNotEmpty();
        for (MatchResult shown : found(OUTPUT, page)) {
            assertThat(shown.group(2)).as(shown.group(1)).isEqualTo(outputOf(Class.forName(PROGRAMS + shown.group(1))));
        }
    }

    @Test
    void theTwoCommandsOnThePageAreTheOnesThatEveryChangeMustPass() throws IOException {
        String page = Files.readString(House.checkout().resolve("README.md"));
        List<String> commands =
                found(COMMAND, page).stream().map(shown -> shown.group(1)).toList();
        assertThat(commands).hasSize(2);
        assertThat(Files.readString(House.checkout().resolve(".ci/run"))
                        .lines()
                        .filter(line -> line.startsWith("mvn ")))
                .isEqualTo(commands);
    }

    @Test
    void aPageWithAnotherProgramIsNoticed() {
        String source = "    // tag::first[]\n    int a = 1;\n\n      int b = 2;\n    // end::first[]\n";
        assertThat(region(source, "first"))
                .isEqualTo("int a = 1;\n\n  int b = 2;\n")
                .isNotEqualTo("int a = 2;\n");
    }

    /** What a program prints when it is handed a stream, with one kind of line end. */
    static String outputOf(Class<?> program) throws ReflectiveOperationException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        program.getMethod("run", PrintStream.class).invoke(null, out);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String region(String source, String tag) {
        List<String> lines = source.lines().map(String::stripTrailing).toList();
        int from = place(lines, "// tag::" + tag + "[]");
        int to = place(lines, "// end::" + tag + "[]");
        return String.join("\n", lines.subList(from + 1, to)).stripIndent() + "\n";
    }

    private static int place(List<String> lines, String marker) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        assertThat(stripped).containsOnlyOnce(marker);
        return stripped.indexOf(marker);
    }

    private static List<MatchResult> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().toList();
    }

    private static int count(String page, String words) {
        return (int)
                Pattern.compile(words, Pattern.LITERAL).matcher(page).results().count();
    }
}
