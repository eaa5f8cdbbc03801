package dev.attain.examples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reads how much memory the process had at most since it started: the resident set as Linux keeps it, elsewhere what
 * the virtual machine had from the system for its own areas. Public, because JMH makes it.
 */
public final class ResidentProfiler implements InternalProfiler {
    static final String PEAK_BYTES = "resident.peak";

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK_IN_STATUS = "VmHWM:";
    private static final long KIBIBYTE = 1_024;

    @Override
    public String getDescription() {
        return "the most memory the process had";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        // the peak counts from the start of the process
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        return List.of(new ScalarResult(PEAK_BYTES, peakBytes(), "B", AggregationPolicy.MAX));
    }

    static long peakBytes() {
        return residentBytes().orElseGet(ResidentProfiler::committedBytes);
    }

    private static Optional<Long> residentBytes() {
        if (!Files.exists(STATUS)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith(PEAK_IN_STATUS))
                    .map(line -> KIBIBYTE * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long committedBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getCommitted())
                .sum();
    }
}
