package dev.attain.examples.benchmarks.commission;

/**
 * The credits of the year account by account, in ledger order inside each: what a hand-written answer about one account
 * reads. It is made once, outside the clock; the accounts themselves are not in it.
 */
final class AccountLedger {
    final SalesYear year;

    /** By account: its first place; one more entry says where the last ends. */
    final int[] first;

    /** By place. */
    final int[] serial;

    /** By place. */
    final long[] credited;

    /** By place. */
    final byte[] productClass;

    /** By line: its account. */
    final int[] account;

    /** By line: its place. */
    final int[] place;

    private AccountLedger(SalesYear year) {
        int lines = year.lines();
        this.year = year;
        this.first = new int[year.accounts() + 1];
        this.serial = new int[lines];
        this.credited = new long[lines];
        this.productClass = new byte[lines];
        this.account = new int[lines];
        this.place = new int[lines];
    }

    /** Of a year in ledger order. */
    static AccountLedger of(SalesYear year) {
        AccountLedger ledger = new AccountLedger(year);
        ledger.findAccounts();
        ledger.fill(ColumnPass.withLines(year).get().credited);
        return ledger;
    }

    int size(int accountId) {
        return first[accountId + 1] - first[accountId];
    }

    private void findAccounts() {
        int[] accountsBefore = year.accountsBefore();
        for (int i = 0; i < year.transactions(); i++) {
            for (int line = year.firstLine[i]; line < year.firstLine[i + 1]; line++) {
                account[line] = accountsBefore[year.day[i]] + year.payee[line];
                first[account[line] + 1]++;
            }
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
    }

    private void fill(long[] creditedByLine) {
        int[] next = first.clone();
        for (int i = 0; i < year.transactions(); i++) {
            for (int line = year.firstLine[i]; line < year.firstLine[i + 1]; line++) {
                int at = next[account[line]]++;
                place[line] = at;
                serial[at] = year.serial[i];
                credited[at] = creditedByLine[line];
                productClass[at] = year.productClass[i];
            }
        }
    }
}
