package dev.attain.examples.benchmarks.commission;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Why lines are what they are, in words. No two ways of writing are equal, but each text names three figures of its
 * line: what is credited, its commission, and what the cap leaves.
 *
 * @param questions what was asked
 * @param texts an answer to each
 */
record LineTexts(Questions questions, List<String> texts) {
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d,]*\\.\\d\\d(?!\\d)");

    /** Depends on every figure that a text has to name; one that it does not name counts as −1. */
    long checksum() {
        CommissionResult result = ColumnPass.withLines(questions.year()).get();
        return IntStream.range(0, texts.size())
                .mapToObj(
                        question -> named(texts.get(question), result, questions.lines()[question]))
                .reduce(1L, (sum, named) -> 31 * sum + Arrays.hashCode(named), (one, two) -> one);
    }

    private static long[] named(String text, CommissionResult result, int line) {
        Set<Long> amounts = AMOUNT.matcher(text)
                .results()
                .map(match -> Long.parseLong(match.group().replaceAll("[,.]", "")))
                .collect(toSet());
        return Arrays.stream(new long[] {result.credited[line], result.commission[line], result.capped[line]})
                .map(figure -> amounts.contains(figure) ? figure : -1)
                .toArray();
    }

    /** The yardstick: the account replayed and the sentence put together by hand. */
    static Supplier<LineTexts> written(Questions questions) {
        AccountLedger ledger = AccountLedger.of(questions.year());
        return () -> new LineTexts(
                questions,
                Arrays.stream(questions.lines())
                        .mapToObj(line -> sentence(line, ledger))
                        .toList());
    }

    private static String sentence(int line, AccountLedger ledger) {
        int account = ledger.account[line];
        int place = ledger.place[line];
        long credited = ledger.credited[place];
        AccountReplay replay = new AccountReplay(ledger, account);
        replay.addAll(ledger.first[account], place);
        StringBuilder text = new StringBuilder(160);
        amount(text.append("After credits of "), replay.credits);
        amount(text.append(" of a quota of "), ledger.year.quota[account]);
        amount(text.append(", "), credited);
        text.append(" is credited: ");
        for (int tier = 0; tier < PlanTerms.RATE_PERCENT.length; tier++) {
            tier(text, tier, replay.inTier(tier, credited));
        }
        percent(text.append("times "), PlanTerms.CLASS_PERCENT[ledger.productClass[place]]);
        amount(text.append("; the cap leaves "), replay.leftUnderCap());
        replay.add(credited, ledger.productClass[place]);
        amount(text.append("; earned "), replay.commission);
        amount(text.append(", paid "), replay.capped);
        return amount(text.append(", of which held "), replay.held).toString();
    }

    private static void tier(StringBuilder text, int tier, long inTier) {
        if (inTier > 0) {
            percent(amount(text, inTier).append(" at "), PlanTerms.RATE_PERCENT[tier]);
            text.append(", ");
        }
    }

    private static void percent(StringBuilder text, int percent) {
        text.append(percent).append(" %");
    }

    private static StringBuilder amount(StringBuilder text, long cents) {
        long rest = cents % 100;
        return text.append(cents / 100).append(rest < 10 ? ".0" : ".").append(rest);
    }
}
