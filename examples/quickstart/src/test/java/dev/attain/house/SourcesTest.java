package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What only the sources show: that a package introduces itself and is one idea, and how messages print their figures.
 */
class SourcesTest {
    private static final int MOST_FILES = 15;
    private static final int LEAST_LINES = 2;

    /** As the formatter breaks code, which leaves Javadoc alone. */
    private static final int WIDEST = 120;

    private static final Pattern PREFORMATTED = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n[ *]*}</pre>", Pattern.DOTALL);

    /** A conversion that writes its figure in the digits of the default locale: an Egyptian host would read ١٢. */
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    private static final Pattern LOCAL_DIGITS = Pattern.compile("%[-#+ 0,(]*\\d*(?:\\.\\d+)?[dfeEgGxX]");

    @TempDir
    Path planted;

    @TestFactory
    Stream<DynamicTest> everyExportedPackageIntroducesItself() {
        return House.exportedPackages().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(missing(House.sources(name))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyPackageIsOneIdea() {
        return House.classes().stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(types(House.sources(name))).hasSizeBetween(1, MOST_FILES)));
    }

    @TestFactory
    Stream<DynamicTest> everyFigureInAMessageReadsTheSameEverywhere() {
        return House.classes().stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(localDigits(House.sources(name))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> noJavadocIsWiderThanTheCode() {
        return House.classes().stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(tooWide(House.sources(name))).isEmpty()));
    }

    @Test
    void aWideJavadocIsNoticed() throws IOException {
        String wide = "x".repeat(WIDEST - 3);
        Files.writeString(planted.resolve("Good.java"), "/**\n * " + wide + "\n * <pre>y" + wide + "</pre>\n */");
        assertThat(tooWide(planted)).isEmpty();
        Files.writeString(planted.resolve("Bad.java"), "/**\n * y" + wide + "\n */");
        assertThat(tooWide(planted)).containsExactly("Bad.java: y" + wide);
    }

    @Test
    void aFigureInLocalDigitsIsNoticed() throws IOException {
        Files.writeString(
                planted.resolve("Good.java"), "/** 5 % each. */ \"%s of %s, 100%%\".formatted(1, 2) // 3 % g");
        assertThat(localDigits(planted)).isEmpty();
        Files.writeString(planted.resolve("Bad.java"), "\"%s of %d, %,.2f\".formatted(1, 2, x)");
        assertThat(localDigits(planted))
                .containsExactly("Bad.java prints with %d: use %s", "Bad.java prints with %,.2f: use %s");
    }

    @Test
    void aPackageThatDoesNotIntroduceItselfIsNoticed() throws IOException {
        assertThat(missing(planted)).containsExactly("package-info.java");
        Files.writeString(planted.resolve("package-info.java"), "package nothing;\n");
        assertThat(missing(planted)).containsExactly("what it is for");
        Files.writeString(planted.resolve("package-info.java"), "/** Short. */\npackage nothing;\n");
        assertThat(missing(planted))
                .containsExactly("where to start: \"Start at {@link ...}\"", "an example: <pre>{@code ...}</pre>");
    }

    @Test
    void aPackageOfSixteenFilesIsNoticed() throws IOException {
        for (int i = 0; i <= MOST_FILES; i++) {
            Files.createFile(planted.resolve("File" + i + ".java"));
        }
        assertThat(types(planted)).hasSizeGreaterThan(MOST_FILES);
    }

    private static List<String> missing(Path folder) throws IOException {
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info)) {
            return List.of("package-info.java");
        }
        Matcher javadoc = JAVADOC.matcher(Files.readString(info));
        if (!javadoc.find()) {
            return List.of("what it is for");
        }
        List<String> missing = new ArrayList<>();
        String words = javadoc.group(1).replaceAll("\\n \\* ?", "\n");
        if (!Pattern.compile("Start\\s+at\\s+\\{@link").matcher(words).find()) {
            missing.add("where to start: \"Start at {@link ...}\"");
        }
        Matcher example = EXAMPLE.matcher(words);
        if (!example.find() || example.group(1).lines().count() < LEAST_LINES) {
            missing.add("an example: <pre>{@code ...}</pre>");
        }
        return missing;
    }

    private static List<String> tooWide(Path folder) throws IOException {
        List<String> wide = new ArrayList<>();
        for (Path file : types(folder)) {
            Matcher javadoc = JAVADOC.matcher(Files.readString(file));
            while (javadoc.find()) {
                PREFORMATTED
                        .matcher(javadoc.group())
                        .replaceAll("")
                        .lines()
                        .filter(line -> line.codePointCount(0, line.length()) > WIDEST)
                        .forEach(line -> wide.add(file.getFileName() + ": " + line.replaceFirst("^[ /*]*", "")));
            }
        }
        return wide;
    }

    private static List<String> localDigits(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources(folder)) {
            LOCAL_DIGITS
                    .matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .results()
                    .forEach(match -> found.add(file.getFileName() + " prints with " + match.group() + ": use %s"));
        }
        return found;
    }

    private static List<Path> types(Path folder) throws IOException {
        return sources(folder).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
