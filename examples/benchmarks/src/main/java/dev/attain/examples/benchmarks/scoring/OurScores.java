package dev.attain.examples.benchmarks.scoring;

import dev.attain.core.metric.Metric;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.FiscalCalendar;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.evaluation.Criterion;
import dev.attain.incentives.evaluation.RatingScale;
import dev.attain.incentives.evaluation.Scorecard;
import dev.attain.incentives.evaluation.bulk.PreparedScorecard;
import dev.attain.incentives.evaluation.bulk.ScoreColumns;
import dev.attain.incentives.evaluation.bulk.ScoreTable;
import dev.attain.incentives.evaluation.score.AttainmentTerms;
import dev.attain.incentives.evaluation.score.Goal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The library: columns in, exact scores and stars out, ready to be explained. */
final class OurScores {
    private static final Currency USD = Currency.getInstance("USD");
    private static final SalesPeriod YEAR = FiscalCalendar.calendarYear().year(2026);

    private OurScores() {}

    static Supplier<ScoreColumns> score(long[][] columns) {
        PreparedScorecard prepared = PreparedScorecard.of(card());
        ScoreTable table = table(columns);
        return () -> prepared.score(table, YEAR.endExclusive());
    }

    static long checksum(ScoreColumns scores) {
        long known = 0;
        for (int row = 0; row < scores.size(); row++) {
            long billionths = scores.score(row)
                    .orElseThrow()
                    .rounded(9, RoundingMode.DOWN)
                    .unscaledValue()
                    .longValueExact();
            known = ScoreBook.mix(known, scores.bandIndex(row).orElseThrow() + 1, billionths);
        }
        return known;
    }

    private static Scorecard card() {
        return Scorecard.of(
                "bench",
                YEAR,
                IntStream.range(0, ScoreBook.GOALS.length)
                        .mapToObj(OurScores::criterion)
                        .toList(),
                RatingScale.fiveStars("60", "80", "100", "120"));
    }

    private static Criterion criterion(int i) {
        Metric metric = Metric.result("m" + i, "Metric " + i, Unit.of(USD));
        Goal goal = Goal.fixed(Quantity.of(new Money(USD, ScoreBook.GOALS[i])));
        Rate weight = Rate.percent(Long.toString(ScoreBook.WEIGHTS[i]));
        return Criterion.of("c" + i, metric, weight, AttainmentTerms.of(goal, Rate.percent("150")));
    }

    private static ScoreTable table(long[][] columns) {
        ScoreTable table = ScoreTable.of(IntStream.range(0, ScoreBook.PEOPLE)
                .mapToObj(i -> PartyId.of("p" + i))
                .toList());
        for (int i = 0; i < columns.length; i++) {
            table = table.column("m" + i, columns[i]);
        }
        return table;
    }
}
