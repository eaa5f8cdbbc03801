package dev.attain.examples.steelwheels.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, UTF_8);

    @Test
    void aPipeGetsALinePerStep() {
        try (ConsoleProgress progress = ConsoleProgress.lines(out, Locale.ENGLISH)) {
            progress.begins(Step.READ_ORDERS);
            progress.begins(Step.READ_LINES);
        }
        assertThat(bytes.toString(UTF_8)).isEqualTo("... reading orders%n... reading sale lines%n".formatted());
    }

    @Test
    void theBarOfATerminalIsFullWhenTheLastStepIsDone() {
        try (ConsoleProgress progress = ConsoleProgress.bar(out, Locale.ENGLISH)) {
            Stream.of(Step.values()).forEach(progress::begins);
        }
        assertThat(bytes.toString(UTF_8)).contains("100%").contains("12/12");
    }
}
