package dev.attain.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.attain.examples.benchmarks.workload.Contestant;
import dev.attain.examples.benchmarks.workload.Family;
import dev.attain.examples.benchmarks.workload.Workload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FamiliesTest {
    private static final Workload<String> SUM = Workload.of("money.sum", 1, () -> "");
    private static final Workload<String> BULK = Workload.of("commission.bulk", 1, () -> "");
    private static final Families FAMILIES =
            new Families(List.of(Family.of("money", SUM), Family.of("commission", BULK)));

    /** What the peers cannot answer. */
    private static final List<String> ONLY_OURS = List.of(".explain", ".missing");

    @Test
    void oneFamilyIsChosenByItsName() {
        assertThat(FAMILIES.workloadsOf("commission")).containsExactly(BULK);
    }

    @Test
    void allAreAllInTheirOrder() {
        assertThat(FAMILIES.workloadsOf("all")).containsExactly(SUM, BULK);
    }

    @Test
    void oneWorkloadIsChosenByItsFullName() {
        assertThat(FAMILIES.workloadsOf("commission.bulk")).containsExactly(BULK);
    }

    @Test
    void anUnknownFamilyIsToldWhichThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAMILIES.workloadsOf("monney"))
                .withMessage("there is no family monney: choose from money, commission, all");
    }

    @Test
    void aWorkloadIsFoundByItsName() {
        assertThat(FAMILIES.workload("commission.bulk")).isSameAs(BULK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FAMILIES.workload("commission.sum"))
                .withMessage("there is no workload commission.sum");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registered")
    void everyWorkloadComparesOursWithTheLimitAndAPeer(Workload<?> workload) {
        boolean forGuestsOnly = workload.rows() > 1_000_000
                || workload.name().startsWith("allocation.")
                || ONLY_OURS.stream().anyMatch(workload.name()::contains);
        assertThat(workload.contestants())
                .extracting(Contestant::name)
                .startsWith("ours", "limit")
                .hasSizeGreaterThan(forGuestsOnly ? 1 : 2);
    }

    static List<Workload<?>> registered() {
        return Families.registered().workloadsOf(Families.ALL);
    }
}
