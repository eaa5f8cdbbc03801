package dev.attain.incentives.commission.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.party.PartyId;
import dev.attain.incentives.plan.PlanAssignment;
import dev.attain.incentives.plan.Proration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentIndexTest {
    /** Two ids with one hash among them: "Aa" and "BB". */
    private static final AssignmentIndex INDEX = new AssignmentIndex(List.of(
            assigned("Aa", "2026-01-01", "2026-04-01"),
            assigned("BB", "2026-01-01", "2026-04-01"),
            assigned("Aa", "2026-06-01", "2027-01-01"),
            assigned("BBB", LocalDate.MIN.toString(), LocalDate.MAX.toString()),
            assigned("zoë", "2026-04-01", "")));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "Aa, 2025-12-31, -1",
        "Aa, 2026-01-01, 0",
        "Aa, 2026-03-31, 0",
        "Aa, 2026-04-01, -1",
        "Aa, 2026-05-31, -1",
        "Aa, 2026-06-01, 2",
        "Aa, 2026-12-31, 2",
        "Aa, 2027-01-01, -1",
        "BB, 2026-02-01, 1",
        "BB, 2026-06-01, -1",
        "BBB, 1066-10-14, 3",
        "zoë, 2026-03-31, -1",
        "zoë, 2999-12-31, 4",
        "A, 2026-02-01, -1",
        "AaB, 2026-02-01, -1",
        "AaBB, 2026-02-01, -1",
    })
    void aPayeeIsPaidUnderTheAssignmentOfTheDay(String payee, LocalDate day, int place) {
        assertThat(INDEX.find(PartyId.of(payee), (int) day.toEpochDay())).isEqualTo(place);
    }

    @Test
    void anotherInstanceOfAnIdIsTheSamePayee() {
        PartyId other = PartyId.of(String.valueOf(new char[] {'A', 'a'}));

        assertThat(INDEX.find(other, (int) LocalDate.of(2026, 1, 1).toEpochDay()))
                .isZero();
    }

    @Test
    void theAssignmentsOfAPayeeKeepTheirOrder() {
        assertThat(INDEX.of(PartyId.of("Aa")))
                .extracting(PlanAssignment::since)
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1));
        assertThat(INDEX.of(PartyId.of("zoë"))).hasSize(1);
        assertThat(INDEX.of(PartyId.of("C#"))).isEmpty();
    }

    /** Two by two their hashes are equal. */
    @Test
    void manyPayeesAreToldApart() {
        List<PlanAssignment> all = IntStream.range(0, 2_000)
                .mapToObj(i -> assigned((i % 2 == 0 ? "Aa" : "BB") + i / 2, "2026-01-01", ""))
                .toList();
        AssignmentIndex many = new AssignmentIndex(all);

        for (int place = 0; place < all.size(); place++) {
            assertThat(many.find(all.get(place).payee(), 30_000)).isEqualTo(place);
        }
        assertThat(many.find(PartyId.of("Aa1000"), 30_000)).isEqualTo(AssignmentIndex.NONE);
    }

    @Test
    void withoutAssignmentsNobodyIsFound() {
        AssignmentIndex none = new AssignmentIndex(List.of());

        assertThat(none.find(PartyId.of("Aa"), 0)).isEqualTo(AssignmentIndex.NONE);
        assertThat(none.of(PartyId.of("Aa"))).isEmpty();
    }

    private static PlanAssignment assigned(String payee, String since, String until) {
        PlanAssignment assignment = PlanAssignment.builder()
                .payee(PartyId.of(payee))
                .plan("field")
                .version("1")
                .since(LocalDate.parse(since))
                .proration(Proration.NONE)
                .build();
        return until.isEmpty() ? assignment : assignment.withUntilExclusive(LocalDate.parse(until));
    }
}
