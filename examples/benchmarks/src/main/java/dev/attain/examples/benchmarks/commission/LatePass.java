package dev.attain.examples.benchmarks.commission;

import java.util.Arrays;
import java.util.function.Supplier;

/** The yardstick for late transactions: payee and quarter once more from the start, by hand, into fresh columns. */
final class LatePass {
    private final LateSales sales;
    private final AccountLedger ledger;
    private final CommissionResult answer;

    private LatePass(LateSales sales, AccountLedger ledger) {
        this.sales = sales;
        this.ledger = ledger;
        this.answer = sales.answer();
    }

    static Supplier<CommissionResult> recomputed(LateSales sales) {
        AccountLedger ledger = AccountLedger.of(sales.year);
        return () -> new LatePass(sales, ledger).all();
    }

    private CommissionResult all() {
        for (int i = 0; i < sales.account.length; i++) {
            recompute(i);
        }
        return answer;
    }

    private void recompute(int late) {
        int account = sales.account[late];
        int from = ledger.first[account];
        int end = ledger.first[account + 1];
        int place = -1 - Arrays.binarySearch(ledger.serial, from, end, sales.late.serial[late]);
        AccountReplay replay = new AccountReplay(ledger, account);
        int line = sales.firstLine[late];
        line = lines(replay, line, from, place);
        line(replay, line, sales.late.amount[late], sales.late.productClass[late]);
        lines(replay, line + 1, place, end);
        answer.total(late, replay.credits, replay.commissions, replay.paid, replay.allHeld);
    }

    private int lines(AccountReplay replay, int first, int from, int end) {
        int line = first;
        for (int place = from; place < end; place++) {
            line(replay, line, ledger.credited[place], ledger.productClass[place]);
            line++;
        }
        return line;
    }

    private void line(AccountReplay replay, int line, long credited, int productClass) {
        replay.add(credited, productClass);
        answer.credited[line] = credited;
        answer.commission[line] = replay.commission;
        answer.capped[line] = replay.capped;
        answer.held[line] = replay.held;
    }
}
