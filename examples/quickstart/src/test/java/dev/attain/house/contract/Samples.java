package dev.attain.house.contract;

import static java.util.Map.entry;

import dev.attain.core.explain.Explanation;
import dev.attain.core.money.Money;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.party.OrgChart;
import dev.attain.core.text.Message;
import dev.attain.core.text.Wording;
import dev.attain.incentives.credit.rule.CreditTerms;
import dev.attain.incentives.credit.rule.SellerTerms;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A valid instance of every record: its components are made from samples of their types, with other values for every
 * seed, until the constructor accepts them. What cannot be found in this way stands in {@link #OWN}.
 */
public final class Samples {
    private static final int SEEDS = 24;

    /** Below this many records in records nothing is put into lists, so that a tree ends. */
    private static final int DEEPEST = 4;

    private static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "JPY");

    /**
     * Types whose values are not made of samples; a larger seed gives another, mostly a larger value. Two neighbours
     * among the rates and ratios add up to one, as shares must.
     */
    private static final Map<Class<?>, IntFunction<Object>> OWN = with(
            List.of(
                    AllocationSamples.OWN,
                    BoardSamples.OWN,
                    EvaluationSamples.OWN,
                    PaceSamples.OWN,
                    PlanSamples.OWN,
                    SplitSamples.OWN,
                    StageSamples.OWN,
                    TargetSamples.OWN),
            Map.ofEntries(
                    entry(Wording.class, seed -> Wording.of("sample.word-" + seed, "word " + seed, "词 " + seed)),
                    entry(Money.class, seed -> new Money(Currency.getInstance("CNY"), 100L * (seed + 1))),
                    entry(Rate.class, seed -> Rate.basisPoints(1000L * seed + 500)),
                    entry(Ratio.class, seed -> Ratio.of(2L * seed + 1, 20)),
                    entry(Unit.class, seed -> Unit.PERCENT),
                    entry(OrgChart.class, seed -> OrgChart.of(List.of(), List.of(), List.of())),
                    entry(CreditTerms.class, seed -> new SellerTerms.Direct()),
                    entry(Weights.class, seed -> Weights.counts(4, 4, 5, 4, 4, 5 + seed)),
                    entry(
                            Explanation.class,
                            seed -> Explanation.input(
                                    Message.of(Wording.of("sample.figure", "figure", "数")),
                                    Quantity.of(Ratio.of(seed))))));

    private static final Map<Class<?>, IntFunction<Object>> LEAVES = Map.ofEntries(
            entry(Object.class, seed -> "thing-" + seed),
            entry(String.class, seed -> "text-" + seed),
            entry(CharSequence.class, seed -> "text-" + seed),
            entry(int.class, seed -> seed + 1),
            entry(Integer.class, seed -> seed + 1),
            entry(long.class, seed -> seed + 1L),
            entry(Long.class, seed -> seed + 1L),
            entry(double.class, seed -> 1 / (seed + 2.0)),
            entry(Double.class, seed -> 1 / (seed + 2.0)),
            entry(boolean.class, seed -> seed % 2 == 0),
            entry(Boolean.class, seed -> seed % 2 == 0),
            entry(BigInteger.class, seed -> BigInteger.valueOf(seed + 1L)),
            entry(BigDecimal.class, seed -> BigDecimal.valueOf(seed + 1L)),
            entry(OptionalInt.class, seed -> OptionalInt.of(seed + 1)),
            entry(OptionalLong.class, seed -> OptionalLong.of(seed + 1L)),
            entry(Currency.class, seed -> Currency.getInstance(CURRENCIES.get(seed % CURRENCIES.size()))),
            entry(LocalDate.class, seed -> LocalDate.of(2026, 1, 1).plusDays(seed)),
            entry(LocalTime.class, seed -> LocalTime.of((8 + seed) % 24, 0)),
            entry(Instant.class, seed -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * seed)),
            entry(Duration.class, seed -> Duration.ofHours(seed + 1L)),
            entry(Year.class, seed -> Year.of(2026 + seed)),
            entry(YearMonth.class, seed -> YearMonth.of(2026, 1).plusMonths(seed)),
            entry(MonthDay.class, seed -> MonthDay.of(6, 1 + seed % 30)),
            entry(ZoneId.class, seed -> ZoneId.of("Asia/Shanghai")));

    private final int listSize;
    private final int depth;

    private Samples(int listSize, int depth) {
        this.listSize = depth < DEEPEST ? listSize : 0;
        this.depth = depth;
    }

    /**
     * A valid instance of a type.
     *
     * @throws AssertionError naming the type, if none can be found
     */
    public static Object of(Class<?> type) {
        return OWN.containsKey(type) ? OWN.get(type).apply(0) : new Samples(2, 0).value(type, 0);
    }

    private Object value(Type type, int seed) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments(), seed);
        }
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0], seed);
        }
        if (type instanceof TypeVariable<?> variable) {
            return value(variable.getBounds()[0], seed);
        }
        return value((Class<?>) type, seed);
    }

    private Object container(Class<?> raw, Type[] of, int seed) {
        List<Object> values = new ArrayList<>();
        IntStream.range(0, listSize).forEach(i -> values.add(value(of[0], seed + i)));
        if (raw.equals(Optional.class)) {
            return values.stream().findFirst();
        }
        if (raw.equals(Map.class)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            values.forEach(key -> map.put(key, value(of[1], seed)));
            return map;
        }
        if (raw.isAssignableFrom(List.class)) {
            return values;
        }
        return raw.isAssignableFrom(LinkedHashSet.class) ? new LinkedHashSet<>(values) : value(raw, seed);
    }

    private Object value(Class<?> type, int seed) {
        if (OWN.containsKey(type) || LEAVES.containsKey(type)) {
            return OWN.getOrDefault(type, LEAVES.get(type)).apply(seed);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[seed % type.getEnumConstants().length];
        }
        if (type.isRecord()) {
            return record(type, seed);
        }
        if (type.isSealed()) {
            return member(type, seed);
        }
        if (type.isAssignableFrom(String.class)) {
            return LEAVES.get(String.class).apply(seed);
        }
        throw new AssertionError(type.getName() + " has no sample: add one to Samples.OWN");
    }

    private Object member(Class<?> family, int seed) {
        List<Class<?>> members = Stream.of(family.getPermittedSubclasses())
                .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
                .toList();
        if (members.isEmpty()) {
            throw new AssertionError(family.getName() + " has no sample: add one to Samples.OWN");
        }
        return value(members.get(seed % members.size()), seed);
    }

    private Object record(Class<?> type, int seed) {
        String refusal = "";
        for (int other = seed; other < seed + SEEDS; other++) {
            for (int size = 2; size > 0; size--) {
                try {
                    return build(type, new Samples(size, depth + 1).components(type, other));
                } catch (IllegalArgumentException | ArithmeticException refused) {
                    refusal = refused.getMessage();
                }
            }
        }
        throw new AssertionError(
                type.getName() + " has no sample: add one to Samples.OWN (its constructor said: " + refusal + ")");
    }

    private Object[] components(Class<?> type, int seed) {
        RecordComponent[] components = type.getRecordComponents();
        return IntStream.range(0, components.length)
                .mapToObj(i -> value(components[i].getGenericType(), seed + i))
                .toArray();
    }

    /** Calls the canonical constructor; what it throws comes out as it is. */
    static Object build(Class<?> type, Object... components) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(components);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static Map<Class<?>, IntFunction<Object>> with(
            List<Map<Class<?>, IntFunction<Object>>> some, Map<Class<?>, IntFunction<Object>> others) {
        Map<Class<?>, IntFunction<Object>> all = new HashMap<>(others);
        some.forEach(all::putAll);
        return Map.copyOf(all);
    }
}
