package dev.attain.incentives.credit.rule;

import static dev.attain.incentives.credit.Given.NOBODY_REPORTS;
import static dev.attain.incentives.credit.Given.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Rate;
import dev.attain.core.party.CustomerId;
import dev.attain.core.party.OrgChart;
import dev.attain.core.party.PartyId;
import dev.attain.core.party.ReportingLine;
import dev.attain.incentives.credit.Given;
import dev.attain.incentives.credit.event.CreditKind;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RuleProperties {
    private static final int PEOPLE = 8;

    @Property
    void everyShareCountsAlongAllLinesOfTheDay(
            @ForAll("lines") List<ReportingLine> lines, @ForAll("credited") List<CreditShare> credited) {
        Map<PartyId, BigDecimal> naive = new TreeMap<>();
        for (Climb climb : climbs(lines, credited)) {
            naive.merge(climb.manager, units(climb).multiply(level(climb.distance)), BigDecimal::add);
        }
        assertThat(quotas(RollUpCounting.EVERY_SHARE, lines, credited)).isEqualTo(positive(naive));
    }

    @Property
    void countedOnceNoBasisPointOfAnEventReachesAManagerTwice(
            @ForAll("lines") List<ReportingLine> lines, @ForAll("credited") List<CreditShare> credited) {
        Map<PartyId, BigDecimal> naive = new TreeMap<>();
        for (int i = 0; i < PEOPLE; i++) {
            naive.put(party(i), pointByPoint(party(i), lines, credited));
        }
        assertThat(quotas(RollUpCounting.EVENT_ONCE, lines, credited)).isEqualTo(positive(naive));
    }

    @Property(tries = 2000)
    void theIndexFindsWhatReadingEveryCoverageFinds(
            @ForAll("coverageTerms") CoverageTerms terms, @ForAll("sales") SalesEvent sale) {
        List<Coverage> best = mostSpecific(terms, sale);
        Set<Set<CreditShare>> different = new HashSet<>();
        best.forEach(coverage -> different.add(Set.copyOf(coverage.shares())));
        CreditContext context = new CreditContext(terms, sale, NOBODY_REPORTS, List.of());
        CreditOutcome outcome = CoverageIndex.RULE.prepared(terms).credit(context);
        switch (different.size()) {
            case 0 -> assertThat(outcome).isEqualTo(CreditOutcome.nobody());
            case 1 ->
                assertThat(outcome)
                        .isEqualTo(new CreditOutcome.Credited(best.get(0).shares()));
            default -> assertThat(outcome).isInstanceOf(CreditOutcome.Refused.class);
        }
    }

    /** A share on its way up: how far it has come, and to whom. */
    private record Climb(CreditShare share, int distance, PartyId manager) {}

    /** Read line by line, without the chart. */
    private static List<Climb> climbs(List<ReportingLine> lines, List<CreditShare> credited) {
        List<Climb> climbs = new ArrayList<>();
        for (CreditShare share : credited) {
            PartyId at = share.payee();
            for (int distance = 0; ; distance++) {
                PartyId from = at;
                Optional<ReportingLine> up = lines.stream()
                        .filter(line -> line.report().equals(from) && line.holdsOn(Given.DAY))
                        .findFirst();
                if (up.isEmpty()) {
                    break;
                }
                at = up.get().manager();
                climbs.add(new Climb(share, distance, at));
            }
        }
        return climbs;
    }

    /** Lets every basis point climb by itself until the manager has had 10,000, own ones first, near ones next. */
    private static BigDecimal pointByPoint(PartyId manager, List<ReportingLine> lines, List<CreditShare> credited) {
        List<Climb> climbs = climbs(lines, credited).stream()
                .filter(climb -> climb.manager.equals(manager))
                .toList();
        int had = credited.stream()
                .filter(share -> share.payee().equals(manager))
                .mapToInt(share -> points(share))
                .sum();
        BigDecimal total = BigDecimal.ZERO;
        for (int distance = 0; distance < PEOPLE; distance++) {
            for (Climb climb : climbs) {
                for (int point = 0;
                        climb.distance == distance && point < points(climb.share) && had < 10_000;
                        point++) {
                    had++;
                    total = total.add(new BigDecimal("0.0001").multiply(level(distance)));
                }
            }
        }
        return total;
    }

    private static int points(CreditShare share) {
        return share.quotaShare().value().movePointRight(4).intValueExact();
    }

    private static BigDecimal units(Climb climb) {
        return climb.share.quotaShare().value();
    }

    /** 100 % for the direct manager, 50 % for the next, 20 % for everybody above. */
    private static BigDecimal level(int distance) {
        return new BigDecimal(distance == 0 ? "1" : distance == 1 ? "0.5" : "0.2");
    }

    private static Map<PartyId, BigDecimal> quotas(
            RollUpCounting counting, List<ReportingLine> lines, List<CreditShare> credited) {
        RollUpTerms terms = new RollUpTerms(
                List.of(CreditKind.REVENUE), List.of(RollUpLevel.FULL, level("50"), level("20")), true, counting);
        OrgChart chart = OrgChart.of(List.of(), List.of(), lines);
        CreditOutcome outcome =
                RollUp.credit(new CreditContext(terms, event("E", "1").build(), chart, credited));
        Map<PartyId, BigDecimal> quotas = new TreeMap<>();
        ((CreditOutcome.Credited) outcome)
                .shares()
                .forEach(share -> quotas.put(share.payee(), share.quotaShare().value()));
        return positive(quotas);
    }

    private static RollUpLevel level(String percent) {
        return new RollUpLevel(Rate.percent(percent), Rate.percent(percent));
    }

    private static Map<PartyId, BigDecimal> positive(Map<PartyId, BigDecimal> quotas) {
        Map<PartyId, BigDecimal> kept = new TreeMap<>();
        quotas.forEach((payee, quota) -> kept.put(payee, quota.stripTrailingZeros()));
        kept.values().removeIf(quota -> quota.signum() == 0);
        return kept;
    }

    private static List<Coverage> mostSpecific(CoverageTerms terms, SalesEvent sale) {
        List<Coverage> covering = terms.coverages().stream()
                .filter(coverage -> covers(coverage, sale))
                .toList();
        return covering.stream()
                .filter(one -> covering.stream().allMatch(other -> compare(terms.precedence(), one, other) >= 0))
                .toList();
    }

    private static boolean covers(Coverage coverage, SalesEvent sale) {
        List<String> path = sale.product().map(Product::category).orElse(List.of());
        int deep = coverage.category().size();
        return (coverage.customer().isEmpty() || coverage.customer().equals(sale.customer()))
                && (coverage.product().isEmpty()
                        || coverage.product().equals(sale.product().map(Product::code)))
                && deep <= path.size()
                && path.subList(0, deep).equals(coverage.category())
                && (coverage.segment().isEmpty() || coverage.segment().equals(sale.segment()))
                && (coverage.territory().isEmpty() || coverage.territory().equals(sale.territory()));
    }

    private static int compare(List<CoverageDimension> precedence, Coverage one, Coverage other) {
        for (CoverageDimension dimension : precedence) {
            int difference = Integer.compare(depth(dimension, one), depth(dimension, other));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int depth(CoverageDimension dimension, Coverage coverage) {
        return switch (dimension) {
            case CUSTOMER -> coverage.customer().isPresent() ? 1 : 0;
            case PRODUCT ->
                coverage.product().isPresent() ? 99 : coverage.category().size();
            case SEGMENT -> coverage.segment().isPresent() ? 1 : 0;
            case TERRITORY -> coverage.territory().isPresent() ? 1 : 0;
        };
    }

    /** Who reports to whom: always to somebody with a higher number, so never in a circle; some lines are over. */
    @Provide
    Arbitrary<List<ReportingLine>> lines() {
        return Arbitraries.integers()
                .between(0, 3 * PEOPLE)
                .list()
                .ofSize(PEOPLE - 1)
                .map(managers -> {
                    List<ReportingLine> lines = new ArrayList<>();
                    for (int i = 0; i < managers.size(); i++) {
                        int manager = managers.get(i) % PEOPLE;
                        if (manager > i) {
                            ReportingLine line =
                                    ReportingLine.of(party(i), party(manager), LocalDate.parse("2020-01-01"));
                            lines.add(
                                    managers.get(i) < PEOPLE ? line.withUntilExclusive(Optional.of(Given.DAY)) : line);
                        }
                    }
                    return lines;
                });
    }

    @Provide
    Arbitrary<List<CreditShare>> credited() {
        Arbitrary<Integer> points = Arbitraries.integers().between(0, 12_000);
        return Combinators.combine(Arbitraries.integers().between(0, PEOPLE - 1), points)
                .as((payee, share) -> CreditShare.revenue(party(payee), Rate.basisPoints(share)))
                .list()
                .ofMaxSize(4)
                .uniqueElements(CreditShare::payee);
    }

    @Provide
    Arbitrary<CoverageTerms> coverageTerms() {
        Arbitrary<List<CoverageDimension>> precedence = Arbitraries.shuffle(List.of(CoverageDimension.values()))
                .flatMap(all -> Arbitraries.integers().between(1, all.size()).map(size -> all.subList(0, size)));
        Arbitrary<Coverage> coverage = Combinators.combine(
                        named("C-").map(name -> name.map(CustomerId::of)),
                        named("S"),
                        path(),
                        named("seg"),
                        named("ter"),
                        Arbitraries.integers().between(0, 2))
                .as((customer, product, category, segment, territory, payee) -> new Coverage(
                        customer,
                        product,
                        category,
                        segment,
                        territory,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(CreditShare.revenue(party(payee), Rate.ONE))));
        return Combinators.combine(precedence, coverage.list().ofMinSize(1).ofMaxSize(12))
                .as(CoverageTerms::new);
    }

    @Provide
    Arbitrary<SalesEvent> sales() {
        return Combinators.combine(named("C-"), named("S"), path(), named("seg"), named("ter"))
                .as((customer, product, category, segment, territory) -> event("E", "1")
                        .customer(customer.map(CustomerId::of))
                        .product(product.map(code -> new Product(code, category)))
                        .segment(segment)
                        .territory(territory)
                        .build());
    }

    private static Arbitrary<Optional<String>> named(String prefix) {
        return Arbitraries.integers()
                .between(0, 3)
                .map(i -> Optional.of(prefix + i).filter(name -> i < 2));
    }

    private static Arbitrary<List<String>> path() {
        return Arbitraries.of("a", "b").list().ofMaxSize(3);
    }

    private static PartyId party(int i) {
        return PartyId.of("P" + i);
    }
}
