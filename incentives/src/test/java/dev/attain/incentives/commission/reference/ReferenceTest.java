package dev.attain.incentives.commission.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.incentives.commission.LineKind;
import org.junit.jupiter.api.Test;

/**
 * Random plans and sales, paid by the calculator and a second time by the reference. {@link MillionLinesProbe} goes on
 * where this stops.
 */
class ReferenceTest {
    private static final int BOOKS = 500;

    @Test
    void everyLineOfARandomBookIsWhatTheReferencePays() {
        Comparison comparison = new Comparison();
        for (long seed = 0; seed < BOOKS; seed++) {
            comparison.compare(seed);
        }

        assertThat(comparison.agreed())
                .containsOnlyKeys(LineKind.BASE_PAY, LineKind.SALE, LineKind.TRUE_UP, LineKind.CAP, LineKind.FLOOR)
                .allSatisfy(
                        (kind, lines) -> assertThat(lines).as(kind.toString()).isGreaterThan(50));
    }
}
