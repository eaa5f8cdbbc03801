package dev.attain.core.target.split.kernel;

import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.money.Quantity;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.Share;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The branches of one level, each laid out once: which one a node takes depends on where it stands. */
public final class LevelBranches {
    private static final String EVERYWHERE = "";

    private final LevelTerms terms;
    private final Branch.Rules rules;
    private final Slices slices;
    private final Units units;
    private final CodeIndex shareCodes;
    private final CodeIndex limitCodes;
    private final Map<List<String>, ChildLimit> limits = new HashMap<>();
    private final Map<Integer, Map<String, List<Share>>> shares = new HashMap<>();
    private final Map<Place, Branch> branches = new HashMap<>();
    private Place lastPlace = new Place(-1, -1, -1);
    private Branch last = Branch.NONE;

    /** Where a node stands, as far as this level cares: below which codes, in which period. */
    private record Place(int shares, int limits, int period) {}

    public LevelBranches(LevelTerms terms, RoundingMode rounding, Slices slices, Units units) {
        this.terms = terms;
        this.rules = new Branch.Rules(terms.apportionment(), terms.factor(), rounding);
        this.slices = slices;
        this.units = units;
        terms.limits()
                .forEach(
                        limit -> limits.put(List.of(limit.child(), limit.under().orElse(EVERYWHERE)), limit));
        this.limitCodes = CodeIndex.of(
                terms.limits().stream().flatMap(limit -> limit.under().stream()).toList(), slices);
        this.shareCodes = CodeIndex.of(
                shares(0).keySet().stream().filter(code -> !code.isEmpty()).toList(), slices);
    }

    /** The branch of a node; {@link Branch#NONE} if the level has no children for it. */
    public Branch of(List<Column> columns, int node) {
        Place place = place(columns, node);
        if (!place.equals(lastPlace)) { // neighbours mostly stand in the same place
            last = branches.computeIfAbsent(place, this::laidOut);
            lastPlace = place;
        }
        return last;
    }

    /** The codes that shares and limits ask for and no node above has. */
    public List<String> unknownCodes() {
        return Stream.concat(shareCodes.unknown().stream(), limitCodes.unknown().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Place place(List<Column> columns, int node) {
        int share = 0;
        int limit = 0;
        int period = -1;
        int at = node;
        for (int depth = columns.size() - 1; depth >= 0; depth--) {
            int slice = columns.get(depth).slice(at);
            share = share == 0 ? shareCodes.at(slice) : share;
            limit = limit == 0 ? limitCodes.at(slice) : limit;
            period = period < 0 && slices.isPeriod(slice) ? slice : period;
            at = columns.get(depth).parent(at);
        }
        return new Place(share, limit, terms.followsPeriod() ? period : 0);
    }

    private Branch laidOut(Place place) {
        List<Share> children = shares(place.period()).getOrDefault(shareCodes.code(place.shares()), List.of());
        if (children.isEmpty()) {
            return Branch.NONE;
        }
        int[] numbers = children.stream()
                .mapToInt(share -> slices.number(share.slice()))
                .toArray();
        return new Branch(
                numbers,
                children.stream().map(share -> share.weight().value()).toList(),
                rules,
                bounds(children, limitCodes.code(place.limits())));
    }

    private Map<String, List<Share>> shares(int period) {
        return shares.computeIfAbsent(
                period,
                slice -> terms.shares(slices.period(slice)).stream()
                        .collect(groupingBy(share -> share.under().orElse(EVERYWHERE))));
    }

    private Optional<Bounds> bounds(List<Share> children, String under) {
        List<Optional<ChildLimit>> found = children.stream()
                .map(share -> limit(share.slice().code(), under))
                .toList();
        if (found.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Bounds bounds = new Bounds(
                found.stream()
                        .mapToLong(limit -> units(limit.flatMap(ChildLimit::floor), 0))
                        .toArray(),
                found.stream()
                        .mapToLong(limit -> units(limit.flatMap(ChildLimit::cap), Bounds.UNLIMITED))
                        .toArray());
        boolean[] weightless = new boolean[children.size()];
        for (int i = 0; i < weightless.length; i++) {
            weightless[i] = children.get(i).weight().isZero();
        }
        return Optional.of(bounds.withoutWeightless(weightless));
    }

    private Optional<ChildLimit> limit(String child, String under) {
        return Optional.ofNullable(limits.get(List.of(child, under)))
                .or(() -> Optional.ofNullable(limits.get(List.of(child, EVERYWHERE))));
    }

    private long units(Optional<Quantity> limit, long without) {
        return limit.map(units::count).orElse(without);
    }

    /** Which of the codes that a level asks for each slice has: a number from 1 on, or zero for none of them. */
    private static final class CodeIndex {
        private final List<String> codes;
        private final int[] bySlice;

        CodeIndex(List<String> codes, int[] bySlice) {
            this.codes = codes;
            this.bySlice = bySlice;
        }

        static CodeIndex of(List<String> asked, Slices slices) {
            List<String> codes =
                    Stream.concat(Stream.of(""), asked.stream().distinct()).toList();
            Map<String, Integer> numbers = new HashMap<>();
            codes.forEach(code -> numbers.put(code, numbers.size()));
            int[] bySlice = IntStream.range(0, slices.size())
                    .map(slice -> numbers.getOrDefault(slices.get(slice).code(), 0))
                    .toArray();
            return new CodeIndex(codes, bySlice);
        }

        int at(int slice) {
            return bySlice[slice];
        }

        String code(int number) {
            return codes.get(number);
        }

        List<String> unknown() {
            BitSet found = new BitSet();
            IntStream.of(bySlice).forEach(found::set);
            return IntStream.range(1, codes.size())
                    .filter(code -> !found.get(code))
                    .mapToObj(codes::get)
                    .toList();
        }
    }
}
