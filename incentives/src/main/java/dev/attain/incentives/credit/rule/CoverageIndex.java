package dev.attain.incentives.credit.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.CustomerId;
import dev.attain.incentives.credit.event.CreditShare;
import dev.attain.incentives.credit.event.Product;
import dev.attain.incentives.credit.event.SalesEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rule of {@link CoverageTerms}, with the coverages grouped by how narrow they are, the narrowest first, and found
 * by what they cover: an event costs one look-up per way of narrowing, not one per coverage.
 */
final class CoverageIndex implements CreditRule {
    /** The rule as the catalogue has it, before it knows its terms. */
    static final CreditRule RULE = new CreditRule() {
        @Override
        public CreditOutcome credit(CreditContext context) {
            return prepared(context.terms()).credit(context);
        }

        @Override
        public CreditRule prepared(CreditTerms terms) {
            return new CoverageIndex(terms.as(CoverageTerms.class));
        }
    };

    /** Coverages that are equally specific; the most specific first. */
    private final Collection<List<Narrowed>> ranks;

    private CoverageIndex(CoverageTerms terms) {
        Map<Narrowing, List<Coverage>> byNarrowing = terms.coverages().stream().collect(groupingBy(Narrowing::of));
        Comparator<int[]> mostSpecificFirst = (a, b) -> Arrays.compare(b, a);
        this.ranks = byNarrowing.entrySet().stream()
                .map(entry -> Narrowed.of(entry.getKey(), entry.getValue()))
                .collect(groupingBy(
                        narrowed -> narrowed.narrowing().depths(terms.precedence()),
                        () -> new TreeMap<>(mostSpecificFirst),
                        toList()))
                .values();
    }

    @Override
    public CreditOutcome credit(CreditContext context) {
        SalesEvent event = context.event();
        return ranks.stream()
                .map(rank -> covering(rank, event))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> decide(event, found))
                .orElseGet(CreditOutcome::nobody);
    }

    private static List<Coverage> covering(List<Narrowed> rank, SalesEvent event) {
        return rank.stream()
                .flatMap(narrowed -> narrowed.covering(event))
                .filter(coverage -> coverage.holdsOn(event.on()))
                .toList();
    }

    private static CreditOutcome decide(SalesEvent event, List<Coverage> equallySpecific) {
        List<CreditShare> shares = equallySpecific.get(0).shares();
        Set<CreditShare> same = Set.copyOf(shares);
        boolean agreed = equallySpecific.stream()
                .allMatch(coverage -> Set.copyOf(coverage.shares()).equals(same));
        return agreed
                ? new CreditOutcome.Credited(shares)
                : CreditOutcome.refused(
                        Finding.error("shares", RuleText.COVERAGE_TIE, event.id(), sorted(equallySpecific)));
    }

    private static List<String> sorted(List<Coverage> coverages) {
        return coverages.stream().map(Coverage::toString).distinct().sorted().toList();
    }

    /** What an event and a coverage must have in common. */
    private record Scope(
            Optional<CustomerId> customer,
            Optional<String> product,
            List<String> category,
            Optional<String> segment,
            Optional<String> territory) {
        static Scope of(Coverage coverage) {
            return new Scope(
                    coverage.customer(),
                    coverage.product(),
                    coverage.category(),
                    coverage.segment(),
                    coverage.territory());
        }
    }

    /** In what, and how deeply, coverages are narrowed. */
    private record Narrowing(boolean customer, boolean product, int category, boolean segment, boolean territory) {
        static Narrowing of(Coverage coverage) {
            return new Narrowing(
                    coverage.customer().isPresent(),
                    coverage.product().isPresent(),
                    coverage.category().size(),
                    coverage.segment().isPresent(),
                    coverage.territory().isPresent());
        }

        int[] depths(List<CoverageDimension> precedence) {
            return precedence.stream().mapToInt(this::depth).toArray();
        }

        private int depth(CoverageDimension dimension) {
            return switch (dimension) {
                case CUSTOMER -> customer ? 1 : 0;
                case PRODUCT -> product ? Integer.MAX_VALUE : category;
                case SEGMENT -> segment ? 1 : 0;
                case TERRITORY -> territory ? 1 : 0;
            };
        }

        /**
         * The scope that a coverage narrowed like this must have to cover the event; what the event lacks is in none.
         */
        Scope scope(SalesEvent event) {
            List<String> path = event.product().map(Product::category).orElse(List.of());
            return new Scope(
                    event.customer().filter(id -> customer),
                    event.product().map(Product::code).filter(code -> product),
                    path.subList(0, Math.min(category, path.size())),
                    event.segment().filter(name -> segment),
                    event.territory().filter(name -> territory));
        }
    }

    /** Coverages that are narrowed alike, by what they cover. */
    private record Narrowed(Narrowing narrowing, Map<Scope, List<Coverage>> coverages) {
        static Narrowed of(Narrowing narrowing, List<Coverage> coverages) {
            return new Narrowed(narrowing, coverages.stream().collect(groupingBy(Scope::of)));
        }

        Stream<Coverage> covering(SalesEvent event) {
            return coverages.getOrDefault(narrowing.scope(event), List.of()).stream();
        }
    }
}
