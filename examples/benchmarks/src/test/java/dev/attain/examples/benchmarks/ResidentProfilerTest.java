package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResidentProfilerTest {
    private static final int BLOCK = 32 << 20;

    @Test
    void thePeakIsAtLeastWhatIsInUse() {
        byte[] block = new byte[BLOCK];
        Arrays.fill(block, (byte) 1);
        long inUse = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        assertThat(inUse).isGreaterThanOrEqualTo(block.length);
        assertThat(ResidentProfiler.peakBytes()).isGreaterThan(inUse).isLessThan(1L << 40);
    }
}
