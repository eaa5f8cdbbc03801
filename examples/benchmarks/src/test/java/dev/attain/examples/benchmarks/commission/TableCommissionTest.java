package dev.attain.examples.benchmarks.commission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.examples.benchmarks.workload.Contestant;
import org.junit.jupiter.api.Test;

/** The library answers what the yardstick answers. */
class TableCommissionTest {
    private static final SalesYear YEAR = SalesYear.of(2_000, 20);
    private static final Questions QUESTIONS = Questions.of(YEAR, 500);
    private static final OurCommission OURS = new TableCommission();

    @Test
    void objectsEarnWhatColumnsEarn() {
        assertThat(answer(OURS.objects(), YEAR))
                .isEqualTo(ColumnPass.withLines(YEAR).get().checksum());
        assertThat(answer(OURS.bulk(), YEAR))
                .isEqualTo(ColumnPass.withLines(YEAR).get().checksum());
    }

    @Test
    void linesExplainThemselvesAsTheReplayOfTheirAccountDoes() {
        assertThat(answer(OURS.explainLines(), QUESTIONS))
                .isEqualTo(LineReasons.replayed(QUESTIONS).get().checksum());
    }

    @Test
    void textsNameTheFiguresOfTheirLine() {
        assertThat(answer(OURS.explainTexts(), QUESTIONS))
                .isEqualTo(LineTexts.written(QUESTIONS).get().checksum());
    }

    @Test
    void aLateSaleMakesOfItsAccountWhatTheReplayMakes() {
        LateSales late = LateSales.of(SalesYear.of(2_000, 10), 20);

        assertThat(answer(OURS.late(), late))
                .isEqualTo(LatePass.recomputed(late).get().checksum());
    }

    private static <I, A> long answer(Contestant<I, A> contestant, I input) {
        return contestant
                .checksum()
                .applyAsLong(contestant.preparation().apply(input).get());
    }
}
