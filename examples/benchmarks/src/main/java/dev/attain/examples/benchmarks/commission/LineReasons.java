package dev.attain.examples.benchmarks.commission;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * Why lines are what they are, in cents, ten figures each: what payee and quarter were credited before; what of the
 * line falls into each of the five tiers; its commission after class multiplier and rounding; what was left under the
 * cap; what is paid; what of that is held.
 */
final class LineReasons {
    static final int FIGURES = PlanTerms.RATE_PERCENT.length + 5;

    private final long[] figures;

    private LineReasons(int asked) {
        this.figures = new long[FIGURES * asked];
    }

    /** To be filled, by {@link #reason}. */
    static LineReasons toBeFilled(Questions questions) {
        return new LineReasons(questions.lines().length);
    }

    /** The ten figures of one question. */
    void reason(int question, long... tenFigures) {
        System.arraycopy(tenFigures, 0, figures, FIGURES * question, FIGURES);
    }

    long[] reason(int question) {
        return Arrays.copyOfRange(figures, FIGURES * question, FIGURES * (question + 1));
    }

    /** Depends on every figure and on its place. */
    long checksum() {
        return Arrays.hashCode(figures);
    }

    /** The yardstick: each question replays its account by hand, up to the line. */
    static Supplier<LineReasons> replayed(Questions questions) {
        AccountLedger ledger = AccountLedger.of(questions.year());
        return () -> {
            LineReasons reasons = toBeFilled(questions);
            for (int question = 0; question < questions.lines().length; question++) {
                reasons.replay(question, questions.lines()[question], ledger);
            }
            return reasons;
        };
    }

    private void replay(int question, int line, AccountLedger ledger) {
        int account = ledger.account[line];
        int place = ledger.place[line];
        AccountReplay replay = new AccountReplay(ledger, account);
        replay.addAll(ledger.first[account], place);
        int at = FIGURES * question;
        figures[at++] = replay.credits;
        for (int tier = 0; tier < PlanTerms.RATE_PERCENT.length; tier++) {
            figures[at++] = replay.inTier(tier, ledger.credited[place]);
        }
        long left = replay.leftUnderCap();
        replay.add(ledger.credited[place], ledger.productClass[place]);
        figures[at++] = replay.commission;
        figures[at++] = left;
        figures[at++] = replay.capped;
        figures[at] = replay.held;
    }
}
