package dev.attain.incentives.commission.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.incentives.commission.CommissionCalculator;
import dev.attain.incentives.commission.CommissionFacts;
import dev.attain.incentives.commission.CommissionRun;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.LiveCommission;
import dev.attain.incentives.commission.reference.random.RandomBook;
import dev.attain.incentives.credit.SalesCredit;
import dev.attain.incentives.credit.event.SalesEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Credits that come late, or are paid in several threads, are paid as in one run of one thread. */
class LiveCommissionTest {
    private static final CommissionCalculator CALCULATOR = CommissionCalculator.standard();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lateCreditsLeaveWhatOneRunOverAllWouldSay(long seed) {
        RandomBook of = new RandomBook(seed);
        List<SalesCredit> credits = new ArrayList<>(of.facts().credits());
        Collections.shuffle(credits, new Random(seed));
        int early = credits.size() * 2 / 3;
        CommissionFacts known =
                new CommissionFacts(credits.subList(0, early), of.facts().quotas());

        LiveCommission live = CALCULATOR.live(of.book(), known, of.asOf());
        for (SalesCredit late : credits.subList(early, credits.size())) {
            List<CommissionStatement> reached = live.add(List.of(late));
            assertThat(reached)
                    .allSatisfy(statement -> assertThat(statement.period().endExclusive())
                            .isAfter(firstDay(late.event(), credits).minusDays(1)));
        }

        CommissionRun whole = CALCULATOR.calculateAll(of.book(), of.facts(), of.asOf());
        assertThat(live.run().statements()).isEqualTo(whole.statements());
        assertThat(live.run().findings()).containsExactlyInAnyOrderElementsOf(whole.findings());
    }

    /** The first day on which an event or what it takes back in the end happened. */
    private static LocalDate firstDay(SalesEvent late, List<SalesCredit> credits) {
        return credits.stream()
                .map(SalesCredit::event)
                .filter(event -> late.reverses().equals(Optional.of(event.id())))
                .map(event -> firstDay(event, credits))
                .findFirst()
                .filter(sold -> sold.isBefore(late.on()))
                .orElse(late.on());
    }

    @Test
    void severalThreadsPayWhatOnePays() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (long seed = 0; seed < 30; seed++) {
                RandomBook of = new RandomBook(seed);
                assertThat(CALCULATOR.by(threads).calculateAll(of.book(), of.facts(), of.asOf()))
                        .isEqualTo(CALCULATOR.calculateAll(of.book(), of.facts(), of.asOf()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
