package dev.attain.examples.steelwheels;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.attain.examples.steelwheels.commission.CommissionAgreement;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.data.SteelWheelsDatabase;
import dev.attain.examples.steelwheels.progress.ConsoleProgress;
import dev.attain.examples.steelwheels.progress.Progress;
import dev.attain.examples.steelwheels.progress.Step;
import dev.attain.examples.steelwheels.report.ConsoleReport;
import dev.attain.examples.steelwheels.report.ResultsFile;
import dev.attain.examples.steelwheels.target.TargetPolicy;
import dev.attain.examples.steelwheels.year.SalesYear;
import dev.attain.examples.steelwheels.year.SalesYearCalculator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Works out the sales year 2004 of Steel Wheels: shows it on the console and writes it to a file. */
@Command(
        name = "steelwheels",
        mixinStandardHelpOptions = true,
        version = "Attain example: Steel Wheels 2004",
        description =
                "Works out a sales year from the Steel Wheels database: bookings, targets, commission," + " payments.")
public final class SteelWheels implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream progressOut;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Language of the report.")
    private Language language = Language.EN;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "${sys:steelwheels.out:-target/steelwheels}",
            description = "Where results.json goes (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("target", "steelwheels");

    private SteelWheels(PrintStream out, PrintStream progressOut) {
        this.out = out;
        this.progressOut = progressOut;
    }

    /** Runs the application; text is written in UTF-8, whatever the console was set to. */
    public static void main(String... arguments) {
        int failed = run(new PrintStream(System.out, true, UTF_8), new PrintStream(System.err, true, UTF_8), arguments);
        if (failed != 0) {
            System.exit(failed);
        }
    }

    /** Runs the application: the report goes to one stream, progress and complaints to the other; zero is success. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new SteelWheels(out, err))
                .setExecutionExceptionHandler((failure, line, parsed) -> complain(failure, err))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(new PrintWriter(err, true, UTF_8))
                .execute(arguments);
    }

    private static int complain(Exception failure, PrintStream err) {
        err.println("steelwheels failed: " + failure);
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() throws SQLException, IOException {
        ConsoleReport report = new ConsoleReport(out, language.locale());
        SalesYear year;
        Path file;
        try (ConsoleProgress progress = progress()) {
            year = SalesYearCalculator.standard()
                    .calculate(
                            TargetPolicy.STEEL_WHEELS_2004,
                            CommissionAgreement.STEEL_WHEELS_2004,
                            read(progress),
                            progress);
            progress.begins(Step.WRITE_RESULTS);
            file = ResultsFile.write(year, directory);
        }
        report.print(year);
        report.written(file);
        return 0;
    }

    private ConsoleProgress progress() {
        return Ansi.AUTO.enabled()
                ? ConsoleProgress.bar(progressOut, language.locale())
                : ConsoleProgress.lines(progressOut, language.locale());
    }

    private static SalesBook read(Progress progress) throws SQLException {
        progress.begins(Step.OPEN_DATABASE);
        try (SteelWheelsDatabase database = SteelWheelsDatabase.open()) {
            return database.read(progress);
        }
    }
}
