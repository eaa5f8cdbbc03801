package dev.attain.examples.steelwheels;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** One run of the application with what it printed. */
record Run(int exit, String out, String err) {
    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = SteelWheels.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
