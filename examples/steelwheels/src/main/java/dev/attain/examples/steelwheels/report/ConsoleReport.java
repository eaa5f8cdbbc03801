package dev.attain.examples.steelwheels.report;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.allocation.CustomerAllocation;
import dev.attain.examples.steelwheels.allocation.TakenCustomer;
import dev.attain.examples.steelwheels.collection.Settlement;
import dev.attain.examples.steelwheels.collection.UnappliedPayment;
import dev.attain.examples.steelwheels.data.Customer;
import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.examples.steelwheels.data.Payment;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.order.OrderConformance;
import dev.attain.examples.steelwheels.people.Role;
import dev.attain.examples.steelwheels.target.QuarterTarget;
import dev.attain.examples.steelwheels.year.Figures;
import dev.attain.examples.steelwheels.year.MemberYear;
import dev.attain.examples.steelwheels.year.QuarterFigures;
import dev.attain.examples.steelwheels.year.SalesYear;
import dev.attain.examples.steelwheels.year.YearFigures;
import dev.attain.incentives.commission.CommissionLine;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.recognition.Movement;
import dev.attain.incentives.recognition.Standing;
import dev.attain.incentives.recognition.title.Recognition;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** Prints a sales year for people, in English or Chinese. */
public final class ConsoleReport {
    private final PrintStream out;
    private final Locale locale;

    /** A report that prints to {@code out}. */
    public ConsoleReport(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** Prints the whole year. */
    public void print(SalesYear year) {
        int current = year.targets().policy().year();
        SalesBook book = year.book();
        heading(ReportText.TITLE, current, SalesBook.CURRENCY);
        say(
                ReportText.READ,
                book.orders().size(),
                book.lines().size(),
                book.payments().size(),
                book.employees().size(),
                book.customers().size());
        bookings(year, Integer.toString(current - 1), Integer.toString(current));
        target(year);
        commission(year, Integer.toString(current));
        statement(year);
        boards(year);
        scorecards(year, Integer.toString(current));
        payments(year);
        allocation(year.allocation(), Integer.toString(current));
        conformance(year.conformance());
        findings(year.findings());
    }

    /** Says where the file is. */
    public void written(Path file) {
        out.println();
        say(ReportText.WRITTEN, file);
    }

    private void bookings(SalesYear year, String before, String current) {
        heading(ReportText.BOOKINGS, before);
        teams(year, figures -> money(figures.bookings2003()));
        heading(ReportText.BOOKINGS, current);
        teams(year, figures -> money(figures.bookings2004()));
        heading(ReportText.TARGETS, current);
        teams(year, figures -> money(figures.quota()));
        heading(ReportText.RATIOS, current);
        teams(year, figures -> ratio(figures.bookingsPerTarget()));
    }

    private void commission(SalesYear year, String current) {
        heading(ReportText.CREDITED, current);
        teams(year, figures -> money(figures.credited()));
        heading(ReportText.ATTAINMENT, current);
        teams(year, figures -> ratio(figures.attainment()));
        heading(ReportText.EARNED, current);
        reps(year, figures -> money(figures.pay().commissionEarned()));
        heading(ReportText.FORFEITED, current);
        reps(year, figures -> moneyIfAny(figures.pay().capForfeited()));
    }

    /** Of everybody, for what a team does together. */
    private void teams(SalesYear year, Function<Figures, String> shown) {
        figures(year, EnumSet.of(Role.MANAGER, Role.REP), shown);
    }

    /** Of reps only, for what each earns alone. */
    private void reps(SalesYear year, Function<Figures, String> shown) {
        figures(year, EnumSet.of(Role.REP), shown);
    }

    private void figures(SalesYear year, Set<Role> roles, Function<Figures, String> shown) {
        TextTable table = new TextTable().row(header(year.company())).rule();
        year.members().stream()
                .filter(member -> roles.contains(member.member().role()))
                .forEach(member -> table.row(cells(label(member), member.figures(), shown)));
        table.rule().row(cells(ReportText.COMPANY.text(locale), year.company(), shown));
        table.lines().forEach(out::println);
    }

    private String label(MemberYear member) {
        return member.member().role() == Role.REP ? "  " + name(member) : ReportText.TEAM.text(locale, name(member));
    }

    private List<String> header(YearFigures figures) {
        Stream<String> quarters =
                IntStream.rangeClosed(1, figures.quarters().size()).mapToObj(number -> "Q" + number);
        return Stream.of(Stream.of(""), quarters, Stream.of(ReportText.YEAR.text(locale)))
                .flatMap(cells -> cells)
                .toList();
    }

    private static List<String> cells(String name, YearFigures figures, Function<Figures, String> shown) {
        List<String> cells = new ArrayList<>(List.of(name));
        figures.quarters().stream().map(QuarterFigures::figures).map(shown).forEach(cells::add);
        cells.add(shown.apply(figures.total()));
        return cells;
    }

    /** From a rep's quarter up to the company's number, and from there to what it was made of. */
    private void target(SalesYear year) {
        heading(ReportText.EXPLAINED);
        year.targets().reps().stream()
                .flatMap(target -> target.quarters().stream())
                .findFirst()
                .map(QuarterTarget::because)
                .ifPresent(because -> out.print(because.text(locale)));
        heading(ReportText.EXPLAINED_TOP);
        out.print(year.targets().because().text(locale));
    }

    /** The shortest statement that has a line to show how tiers work. */
    private void statement(SalesYear year) {
        year.commission().run().statements().stream()
                .filter(statement -> crossing(statement).isPresent())
                .min(comparing(statement -> statement.lines().size()))
                .ifPresent(statement -> statement(year, statement));
    }

    private void statement(SalesYear year, CommissionStatement statement) {
        heading(
                ReportText.STATEMENT,
                name(year, statement.payee()),
                statement.period().label());
        out.println(statement.text(locale));
        heading(ReportText.CROSSING);
        crossing(statement).ifPresent(line -> out.print(line.explanation().text(locale)));
    }

    /** The first line of a sale that lies in more than one tier. */
    private static Optional<CommissionLine> crossing(CommissionStatement statement) {
        return statement.lines().stream()
                .filter(line ->
                        line.slices().stream().filter(slice -> !slice.isEmpty()).count() > 1)
                .findFirst();
    }

    private void boards(SalesYear year) {
        year.recognition().quarters().forEach(quarter -> {
            heading(ReportText.BOARD, quarter.ranking().window().label());
            TextTable table = new TextTable();
            quarter.ranking().standings().forEach(standing -> table.row(place(year, standing)));
            table.lines().forEach(out::println);
            titles(year, quarter.titles());
        });
        heading(ReportText.TITLES);
        titles(year, year.recognition().titles());
    }

    private static List<String> place(SalesYear year, Standing standing) {
        return List.of(
                name(year, standing.owner()),
                standing.rank().toString(),
                money(standing.value().toMoney()),
                standing.movement().map(Movement::toString).orElse("-"));
    }

    private void titles(SalesYear year, Recognition titles) {
        titles.awards()
                .forEach(award -> out.println(award.title() + ": " + name(year, award.owner()) + ", "
                        + award.because().text(locale)));
    }

    private void scorecards(SalesYear year, String current) {
        heading(ReportText.SCORECARDS, current);
        TextTable table = new TextTable()
                .row(Stream.of(
                                ReportText.REP,
                                ReportText.SALES,
                                ReportText.NEW_CUSTOMERS,
                                ReportText.COLLECTED,
                                ReportText.SCORE,
                                ReportText.STARS)
                        .map(column -> column.text(locale))
                        .toList())
                .rule();
        year.scorecards().evaluations().forEach(one -> table.row(scores(year, one)));
        table.lines().forEach(out::println);
    }

    private List<String> scores(SalesYear year, Evaluation evaluation) {
        List<String> cells = new ArrayList<>(List.of(name(year, evaluation.owner())));
        evaluation.criteria().forEach(criterion -> cells.add(ratio(criterion.score())));
        cells.add(ratio(evaluation.score()));
        cells.add(evaluation.stars().map("*"::repeat).orElse("-"));
        return cells;
    }

    private void payments(SalesYear year) {
        List<Payment> applied =
                year.settlements().applied().stream().map(Settlement::payment).toList();
        List<Payment> unapplied = year.settlements().unapplied().stream()
                .map(UnappliedPayment::payment)
                .toList();
        heading(ReportText.PAYMENTS);
        say(ReportText.APPLIED, applied.size(), money(total(applied)));
        say(ReportText.UNAPPLIED, unapplied.size(), money(total(unapplied)));
        TextTable table = new TextTable()
                .row(Stream.of(ReportText.CHECK, ReportText.CUSTOMER, ReportText.PAID_ON, ReportText.AMOUNT)
                        .map(column -> column.text(locale))
                        .toList())
                .rule();
        unapplied.forEach(payment -> table.row(List.of(
                payment.checkNumber(),
                payment.customer().value(),
                payment.paidOn().toString(),
                money(payment.amount()))));
        table.lines().forEach(out::println);
    }

    private void allocation(CustomerAllocation allocation, String current) {
        heading(ReportText.ALLOCATION);
        TextTable table = new TextTable()
                .row(List.of(
                        ReportText.CUSTOMER.text(locale),
                        ReportText.COUNTRY.text(locale),
                        ReportText.REP.text(locale),
                        ReportText.TERRITORY.text(locale),
                        ReportText.SERVED.text(locale, current)))
                .rule();
        allocation.taken().forEach(one -> table.row(taken(one)));
        table.lines().forEach(out::println);
        say(
                ReportText.ALLOCATED,
                allocation.taken().size(),
                allocation.open().size(),
                allocation.sum(),
                (allocation.proven() ? ReportText.LEAST : ReportText.NOT_LEAST).message());
        allocation.whyNot().ifPresent(because -> say(ReportText.WHY_NOT, because));
        allocation
                .open()
                .forEach(one -> out.println(
                        "  " + one.customer().name() + ": " + one.because().text(locale)));
    }

    private static List<String> taken(TakenCustomer one) {
        Customer customer = one.customer();
        return List.of(
                customer.id() + " " + customer.name(),
                customer.country(),
                one.rep().id() + " " + one.rep().name(),
                one.rep().territory(),
                Long.toString(one.served()));
    }

    private void conformance(OrderConformance conformance) {
        heading(ReportText.CONFORMANCE, conformance.since());
        TextTable table = new TextTable();
        Stream.of(OrderStatus.values())
                .forEach(status -> table.row(List.of(status.toString(), Long.toString(conformance.count(status)))));
        table.lines().forEach(out::println);
        say(
                ReportText.CONFORMING,
                conformance.orders().size(),
                conformance.deviations().size());
        conformance
                .deviations()
                .forEach(deviation -> out.println("  " + deviation.because().text(locale)));
    }

    private void findings(List<Finding> findings) {
        heading(ReportText.FINDINGS);
        Map<String, List<Finding>> kinds =
                findings.stream().collect(groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        kinds.forEach((code, found) -> say(ReportText.FINDING, found.size(), code, found.get(0)));
    }

    private void heading(ReportText text, Object... arguments) {
        out.println();
        out.println(Ansi.AUTO.string("@|bold " + text.text(locale, arguments) + "|@"));
    }

    private void say(ReportText text, Object... arguments) {
        out.println(text.text(locale, arguments));
    }

    private static String name(MemberYear member) {
        return member.member().who().name();
    }

    private static String name(SalesYear year, PartyId id) {
        return year.members().stream()
                .filter(member -> member.member().who().id().equals(id))
                .map(ConsoleReport::name)
                .findFirst()
                .orElseGet(id::value);
    }

    private static Money total(List<Payment> payments) {
        return Money.sum(
                SalesBook.CURRENCY, payments.stream().map(Payment::amount).toList());
    }

    private static String money(Money amount) {
        return String.format(Locale.ROOT, "%,.2f", amount.amount());
    }

    private static String moneyIfAny(Money amount) {
        return amount.isZero() ? "-" : money(amount);
    }

    private static String ratio(Optional<Ratio> ratio) {
        return ratio.map(exact -> exact.percent(1, RoundingMode.HALF_UP)).orElse("-");
    }
}
