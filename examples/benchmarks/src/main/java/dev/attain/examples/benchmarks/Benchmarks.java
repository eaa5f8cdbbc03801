package dev.attain.examples.benchmarks;

import dev.attain.examples.benchmarks.workload.Workload;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs one family of benchmarks or all of them; the pom of this module has the usual options. */
@Command(name = "benchmarks", mixinStandardHelpOptions = true, sortOptions = false)
final class Benchmarks implements Callable<Integer> {
    @Option(names = "--family", required = true, description = "a family, one of its workloads, or all")
    private String family = Families.ALL;

    @Option(names = "--forks", required = true, description = "processes per contestant")
    private int forks;

    @Option(names = "--warmups", required = true, description = "rounds of a process that do not count")
    private int warmups;

    @Option(names = "--measurements", required = true, description = "rounds of a process that count")
    private int measurements;

    @Option(names = "--millis", required = true, description = "length of a round in milliseconds")
    private int millis;

    @Option(names = "--heap", required = true, description = "memory of a process, for example 2g")
    private String heap = "";

    @Option(names = "--output", required = true, description = "directory of benchmarks.json and the logs")
    private Path output = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Path logs = Files.createDirectories(output.resolve("jmh"));
        Effort effort = new Effort(forks, warmups, measurements, millis, heap);
        List<Workload<?>> workloads = Families.registered().workloadsOf(family);
        List<Comparison> measured = new Run(workloads, new Stopwatch(effort, logs), out).compare();
        new ResultFile(output.resolve("benchmarks.json")).merge(measured);
        out.println();
        out.println(Table.of(measured));
        return CommandLine.ExitCode.OK;
    }
}
