package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.examples.quickstart.FirstSteps;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host on the module path that has the three libraries with what they need at run time, and nothing else. */
class ModulePathTest {
    private static final String CONSUMER = "dev.attain.examples.quickstart";
    private static final Set<String> HOST = House.modulesOfHost();

    @TempDir
    Path classes;

    @Test
    void aHostNeedsNothingThatIsForCompilersOnly() {
        assertThat(HOST)
                .contains("jakarta.validation")
                .noneMatch(name -> name.matches("org\\.(immutables|jspecify).*"));
    }

    @Test
    void aHostCompilesWithEveryLintAndNoOtherJar() throws IOException {
        assertThat(compile()).isEmpty();
    }

    @Test
    void aHostRunsOnTheModulePath() throws Exception {
        assertThat(compile()).isEmpty();
        Module consumer = consumer();
        Class<?> program = consumer.getClassLoader().loadClass(FirstSteps.class.getName());
        assertThat(program.getModule().isNamed()).isTrue();
        assertThat(consumer.getLayer().findModule("dev.attain.core")).isPresent();
        assertThat(outputOfMain(program)).isEqualTo(ReadmeTest.outputOf(FirstSteps.class));
    }

    /** Compiles the consumer from its sources; answers what the compiler complains about. */
    private String compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options =
                List.of("--release", "17", "-Xlint:all", "-Werror", "-p", modulePath(), "-d", "" + classes);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(House.checkout().resolve("examples/quickstart/src/main/java"))) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            boolean done = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call();
            return done ? complaints.toString() : "refused: " + complaints;
        }
    }

    private Module consumer() {
        Path[] path = Stream.concat(HOST.stream().map(House::location), Stream.of(classes))
                .toArray(Path[]::new);
        Configuration found =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of(CONSUMER));
        ModuleLayer.Controller layer = ModuleLayer.defineModulesWithOneLoader(
                found, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader());
        Module consumer = layer.layer().findModule(CONSUMER).orElseThrow();
        layer.addExports(consumer, CONSUMER, getClass().getModule());
        return consumer;
    }

    private static String outputOfMain(Class<?> program) throws ReflectiveOperationException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String modulePath() {
        return String.join(
                File.pathSeparator,
                HOST.stream().map(House::location).map(Path::toString).toList());
    }
}
