package dev.attain.incentives.commission;

import static java.util.stream.Collectors.joining;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.ExplanationDiff;
import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rounding;
import dev.attain.core.money.RoundingPoint;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Localized;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one person earned in one pay period, and why. */
public sealed interface CommissionStatement extends Localized permits PaidStatement {
    /** Who earned it. */
    PartyId payee();

    /** The id of the plan. */
    String plan();

    /** Its version. */
    String version();

    /** The pay period. */
    SalesPeriod period();

    /** The last day of which facts are in it. */
    LocalDate asOf();

    /** The currency of every amount in it. */
    Currency currency();

    /** How and where its amounts are rounded. */
    Rounding rounding();

    /** The base pay of the period; empty where none is agreed. */
    Optional<CommissionLine> basePay();

    /** What every component paid, in the order of the plan. */
    List<ComponentStatement> components();

    /** What is wrong or doubtful; what an error names is not in the amounts. */
    List<Finding> findings();

    /**
     * A short name for all that it was made from: the plan, the assignment, the credits from the first day of its
     * windows, or of the assignment where it remembers earlier pay, to the end of the period, as far as {@code asOf},
     * and the quotas that begin before that end, and the measurements that its components read; in 64 hexadecimal
     * digits (SHA-256 of what these values print). Statements of equal facts have equal digests, and what happens
     * later, or cannot reach it, changes none; a reversal that the plan nets on the day of its sale happens then.
     */
    String digest();

    /** All lines: base pay, then component by component. */
    default List<CommissionLine> lines() {
        return Stream.concat(basePay().stream(), components().stream().flatMap(one -> one.lines().stream()))
                .toList();
    }

    /** The sum of all lines: nothing else can change what is earned. */
    Money total();

    /** Which part of the total is held back until later. */
    default Money held() {
        return Money.sum(
                currency(), components().stream().map(ComponentStatement::held).toList());
    }

    /** What of the total is payable now. */
    default Money payable() {
        return total().minus(held());
    }

    /** What a component paid; empty if the plan has no such component. */
    default Optional<ComponentStatement> component(String id) {
        return components().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** How the total came about, down to the tier of every event; made when it is asked for. */
    default Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        boolean once = rounding().point() == RoundingPoint.PER_STATEMENT;
        basePay()
                .map(line -> once ? ((PaidLine) line).earning().explanation() : line.explanation())
                .ifPresent(parts::add);
        components().forEach(component -> parts.add(component.explanation()));
        Explanation total = parts.isEmpty()
                ? Explanation.input(CommissionText.TOTAL.message(payee(), period().label()), nothing())
                : Explanation.sum(CommissionText.TOTAL.message(payee(), period().label()), parts);
        int digits = currency().getDefaultFractionDigits();
        return (once ? total.rounded(digits, rounding().mode()) : total).about(payee());
    }

    /** What changed since another statement of the same payee and period, and why. */
    default ExplanationDiff diff(CommissionStatement before) {
        return ExplanationDiff.of(before.explanation(), explanation());
    }

    /** The statement as people read it: a heading, a line per figure, the total. */
    @Override
    default String text(Locale locale) {
        Localized heading = CommissionText.HEADING.message(payee(), period().label(), plan(), version(), asOf());
        Localized total = CommissionText.TOTAL_LINE.message(total());
        Stream<Localized> body = lines().stream().map(line -> line);
        return Stream.of(Stream.of(heading), body, Stream.of(total))
                .flatMap(part -> part)
                .map(part -> part.text(locale))
                .collect(joining("\n"));
    }

    private Quantity nothing() {
        return Quantity.of(Money.zero(currency()));
    }
}
