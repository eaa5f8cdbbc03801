package dev.attain.examples.steelwheels.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.money.Money;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.PartyId;
import dev.attain.examples.steelwheels.allocation.CustomerAllocation;
import dev.attain.examples.steelwheels.allocation.OpenCustomer;
import dev.attain.examples.steelwheels.allocation.TakenCustomer;
import dev.attain.examples.steelwheels.collection.Settlement;
import dev.attain.examples.steelwheels.collection.Settlements;
import dev.attain.examples.steelwheels.collection.UnappliedPayment;
import dev.attain.examples.steelwheels.data.Customer;
import dev.attain.examples.steelwheels.data.Employee;
import dev.attain.examples.steelwheels.data.Order;
import dev.attain.examples.steelwheels.data.OrderStatus;
import dev.attain.examples.steelwheels.data.Payment;
import dev.attain.examples.steelwheels.data.SalesBook;
import dev.attain.examples.steelwheels.order.OrderConformance;
import dev.attain.examples.steelwheels.order.OrderDeviation;
import dev.attain.examples.steelwheels.people.Role;
import dev.attain.examples.steelwheels.recognition.RecognitionYear;
import dev.attain.examples.steelwheels.year.Figures;
import dev.attain.examples.steelwheels.year.MemberYear;
import dev.attain.examples.steelwheels.year.SalesYear;
import dev.attain.examples.steelwheels.year.YearFigures;
import dev.attain.incentives.evaluation.Evaluation;
import dev.attain.incentives.recognition.Standing;
import dev.attain.incentives.recognition.title.Recognition;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content of {@code results.json}: the components are the fields, in this order. It grows with what the application
 * works out; a field that is there keeps its name and meaning.
 *
 * @param about what the file is and how to read it
 * @param read how many rows of each kind were used
 * @param company what all reps together were to reach and reached, and what the whole sales force earned
 * @param people the same for everybody in the sales force; commission is what sales earned before the cap, and what the
 *     cap takes from it stands beside it
 * @param boards who was ahead in every quarter, and who has which title
 * @param payments which of them settle an order, and which do not
 * @param scorecards how good the year of each rep with a target was, the criteria by their ids
 * @param allocation who takes the customers without a rep; the sum is that of {@code served} over those taken, proven
 *     if no other plan has less
 * @param conformance the orders since the first day of the year by their status, and which do not fit it
 * @param findings everything that could not be used or is doubtful
 */
record Results(
        About about,
        Read read,
        Year company,
        List<Person> people,
        Boards boards,
        Payments payments,
        List<Scores> scorecards,
        Taking allocation,
        Conformance conformance,
        Findings findings) {

    static Results of(SalesYear year) {
        int current = year.targets().policy().year();
        return new Results(
                About.of(current),
                Read.of(year.book()),
                Year.of(current, year.company()),
                year.members().stream()
                        .map(member -> Person.of(current, member))
                        .toList(),
                Boards.of(current, year.recognition()),
                Payments.of(year.settlements()),
                year.scorecards().evaluations().stream().map(Scores::of).toList(),
                Taking.of(year.allocation()),
                Conformance.of(year.conformance()),
                Findings.of(year.findings()));
    }

    record About(String title, int year, Currency currency, String amounts, String ratios) {
        static About of(int year) {
            return new About(
                    "Steel Wheels, the sales year " + year,
                    year,
                    SalesBook.CURRENCY,
                    "decimal strings, to the cent",
                    "decimal strings, rounded HALF_UP to " + ResultsFile.RATIO_DECIMALS
                            + " decimals; null without a divisor");
        }
    }

    record Read(int employees, int customers, int orders, int lines, int payments) {
        static Read of(SalesBook book) {
            return new Read(
                    book.employees().size(),
                    book.customers().size(),
                    book.orders().size(),
                    book.lines().size(),
                    book.payments().size());
        }
    }

    record Year(Span year, List<Span> quarters) {
        static Year of(int year, YearFigures figures) {
            return new Year(
                    Span.of(Integer.toString(year), figures.total()),
                    figures.quarters().stream()
                            .map(quarter -> Span.of(quarter.quarter().label(), quarter.figures()))
                            .toList());
        }
    }

    /** What was earned is that of the person alone; a leader's {@code credited} is that of all reps below. */
    record Span(
            String period,
            Money quota,
            Money bookings2003,
            Money bookings2004,
            Optional<Ratio> bookingsPerTarget,
            Money credited,
            Optional<Ratio> attainment,
            Money commissionEarned,
            Money capForfeited,
            Money basePay) {
        static Span of(String period, Figures figures) {
            return new Span(
                    period,
                    figures.quota(),
                    figures.bookings2003(),
                    figures.bookings2004(),
                    figures.bookingsPerTarget(),
                    figures.credited(),
                    figures.attainment(),
                    figures.pay().commissionEarned(),
                    figures.pay().capForfeited(),
                    figures.pay().basePay());
        }
    }

    record Person(
            PartyId id,
            String name,
            String title,
            Role role,
            Optional<PartyId> reportsTo,
            Span year,
            List<Span> quarters) {
        static Person of(int year, MemberYear member) {
            Employee who = member.member().who();
            Year figures = Year.of(year, member.figures());
            return new Person(
                    who.id(),
                    who.name(),
                    who.title(),
                    member.member().role(),
                    who.reportsTo(),
                    figures.year(),
                    figures.quarters());
        }
    }

    record Boards(List<Board> quarters, List<Title> titles) {
        static Boards of(int year, RecognitionYear recognition) {
            return new Boards(
                    recognition.quarters().stream().map(Board::of).toList(),
                    Stream.concat(
                                    recognition.quarters().stream()
                                            .flatMap(quarter -> Title.of(
                                                    quarter.ranking().window().label(), quarter.titles())),
                                    Title.of(Integer.toString(year), recognition.titles()))
                            .toList());
        }
    }

    record Board(String period, List<Place> places) {
        static Board of(RecognitionYear.RankedQuarter quarter) {
            return new Board(
                    quarter.ranking().window().label(),
                    quarter.ranking().standings().stream().map(Place::of).toList());
        }
    }

    /** A movement above zero is up; null in the first quarter. */
    record Place(String rank, PartyId rep, Money credited, Optional<String> movement) {
        static Place of(Standing standing) {
            return new Place(
                    standing.rank().toString(),
                    standing.owner(),
                    standing.value().toMoney(),
                    standing.movement().map(movement -> movement.places().toString()));
        }
    }

    record Title(String period, String title, PartyId rep, String because) {
        static Stream<Title> of(String period, Recognition recognition) {
            return recognition.awards().stream()
                    .map(award -> new Title(
                            period,
                            award.title(),
                            award.owner(),
                            award.because().text(Locale.ROOT)));
        }
    }

    record Payments(List<Applied> applied, List<Unapplied> unapplied) {
        static Payments of(Settlements settlements) {
            return new Payments(
                    settlements.applied().stream().map(Applied::of).toList(),
                    settlements.unapplied().stream().map(Unapplied::of).toList());
        }
    }

    record Applied(CustomerId customer, String check, LocalDate paidOn, Money amount, int order) {
        static Applied of(Settlement settlement) {
            Payment payment = settlement.payment();
            return new Applied(
                    payment.customer(),
                    payment.checkNumber(),
                    payment.paidOn(),
                    payment.amount(),
                    settlement.orderNumber());
        }
    }

    record Unapplied(CustomerId customer, String check, LocalDate paidOn, Money amount, String because) {
        static Unapplied of(UnappliedPayment unapplied) {
            Payment payment = unapplied.payment();
            return new Unapplied(
                    payment.customer(),
                    payment.checkNumber(),
                    payment.paidOn(),
                    payment.amount(),
                    unapplied.because().message().text(Locale.ROOT));
        }
    }

    record Scores(PartyId id, Optional<Ratio> score, Optional<Integer> stars, Map<String, Optional<Ratio>> criteria) {
        static Scores of(Evaluation evaluation) {
            Map<String, Optional<Ratio>> criteria = new LinkedHashMap<>();
            evaluation.criteria().forEach(one -> criteria.put(one.criterion().id(), one.score()));
            return new Scores(evaluation.owner(), evaluation.score(), evaluation.stars(), criteria);
        }
    }

    record Taking(long sum, boolean proven, List<Taken> taken, List<Open> open) {
        static Taking of(CustomerAllocation allocation) {
            return new Taking(
                    allocation.sum(),
                    allocation.proven(),
                    allocation.taken().stream().map(Taken::of).toList(),
                    allocation.open().stream().map(Open::of).toList());
        }
    }

    /** Served is how many customers the rep served in the year. */
    record Taken(CustomerId customer, String name, String country, PartyId rep, String territory, long served) {
        static Taken of(TakenCustomer taken) {
            Customer customer = taken.customer();
            Employee rep = taken.rep();
            return new Taken(
                    customer.id(), customer.name(), customer.country(), rep.id(), rep.territory(), taken.served());
        }
    }

    record Open(CustomerId customer, String name, String country, String because) {
        static Open of(OpenCustomer open) {
            Customer customer = open.customer();
            return new Open(
                    customer.id(),
                    customer.name(),
                    customer.country(),
                    open.because().text(Locale.ROOT));
        }
    }

    record Conformance(LocalDate since, int orders, Map<String, Long> byStatus, List<Deviation> deviations) {
        static Conformance of(OrderConformance conformance) {
            Map<String, Long> byStatus = new LinkedHashMap<>();
            Stream.of(OrderStatus.values())
                    .forEach(status -> byStatus.put(status.toString(), conformance.count(status)));
            return new Conformance(
                    conformance.since(),
                    conformance.orders().size(),
                    byStatus,
                    conformance.deviations().stream().map(Deviation::of).toList());
        }
    }

    record Deviation(int order, String status, Optional<LocalDate> shippedOn, String because) {
        static Deviation of(OrderDeviation deviation) {
            Order order = deviation.order();
            return new Deviation(
                    order.number(),
                    order.status().toString(),
                    order.shippedOn(),
                    deviation.because().message().text(Locale.ROOT));
        }
    }

    record Findings(Map<String, Long> count, List<Found> list) {
        static Findings of(List<Finding> findings) {
            return new Findings(
                    findings.stream().collect(groupingBy(Finding::code, TreeMap::new, counting())),
                    findings.stream().map(Found::of).toList());
        }
    }

    record Found(String code, Severity severity, String path, String message) {
        static Found of(Finding finding) {
            return new Found(
                    finding.code(),
                    finding.severity(),
                    finding.path(),
                    finding.message().text(Locale.ROOT));
        }
    }
}
