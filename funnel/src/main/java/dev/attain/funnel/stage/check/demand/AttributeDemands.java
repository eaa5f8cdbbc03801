package dev.attain.funnel.stage.check.demand;

import dev.attain.funnel.deal.attribute.AttributeType;
import dev.attain.funnel.deal.attribute.AttributeValue;
import dev.attain.funnel.stage.criterion.Condition;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Demands on one attribute: whether it may be absent or, if not, whether some value meets them all. */
final class AttributeDemands {
    /** The only list without a text, so a list that nobody names has one where this is named. */
    private static final AttributeValue EMPTY = AttributeValue.of(List.of());

    private final List<Demand> demands;
    private final List<AttributeValue> named;
    private final boolean isFlag;
    private final boolean isNeverEmpty;
    private final int fewest;
    private final int most;

    AttributeDemands(List<Demand> demands) {
        this.demands = demands;
        List<AttributeValue> values = demands.stream()
                .map(demand -> demand.condition().accept(NamedValues.INSTANCE))
                .flatMap(List::stream)
                .toList();
        Optional<AttributeType> type = values.stream().map(AttributeValue::type).findFirst();
        this.isFlag = type.filter(AttributeType.FLAG::equals).isPresent();
        this.isNeverEmpty = isFlag || type.filter(AttributeType::isOrdered).isPresent();
        this.named = isFlag ? List.of(AttributeValue.of(false), AttributeValue.of(true)) : values;
        int fewestUnnamed = named.contains(EMPTY) ? 1 : 0;
        this.fewest = Math.max(
                fewestUnnamed, sizes(true).max(Comparator.naturalOrder()).orElse(0));
        this.most = sizes(false)
                .min(Comparator.naturalOrder())
                .map(size -> size - 1)
                .orElse(Integer.MAX_VALUE);
    }

    Verdict verdict(Effort effort) {
        if (demands.stream().allMatch(demand -> demand.neededAttribute().isEmpty())) {
            return Verdict.POSSIBLE;
        }
        if (!effort.spend((long) demands.size() * (2L * named.size() + 1))) {
            return Verdict.UNDECIDED;
        }
        Line<AttributeValue> line = new Line<>(named, AttributeDemands::compare, AttributeDemands::areNeighbours);
        boolean isPossible = line.places().stream()
                .filter(place -> isValue(line, place))
                .anyMatch(place -> demands.stream()
                        .allMatch(demand -> demand.condition().accept(new AtPlace(line, place, demand.isSo()))));
        return isPossible ? Verdict.POSSIBLE : Verdict.IMPOSSIBLE;
    }

    /** Whether there are values at a place: yes and no leave no gap, and a list in a gap must have a size. */
    private boolean isValue(Line<AttributeValue> line, int place) {
        return line.at(place).isPresent() || (!isFlag && fewest <= most);
    }

    /** How many texts there must be, or must not be; one for a list that is not empty. */
    private Stream<Integer> sizes(boolean areSo) {
        return demands.stream()
                .filter(demand -> demand.isSo() == areSo)
                .flatMap(demand -> demand.condition().accept(Sizes.INSTANCE).stream());
    }

    /** Any order for lists of texts, which have none of their own, so long as equal ones and only these are equal. */
    private static int compare(AttributeValue one, AttributeValue other) {
        if (one instanceof AttributeValue.Texts texts && other instanceof AttributeValue.Texts others) {
            return compare(texts.value(), others.value());
        }
        return one.compareWith(other);
    }

    private static int compare(List<String> some, List<String> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int compared = some.get(i).compareTo(others.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(some.size(), others.size());
    }

    private static boolean areNeighbours(AttributeValue one, AttributeValue next) {
        if (one instanceof AttributeValue.Day day && next instanceof AttributeValue.Day later) {
            return later.value().toEpochDay() - day.value().toEpochDay() == 1;
        }
        if (one instanceof AttributeValue.Moment moment && next instanceof AttributeValue.Moment later) {
            return Duration.between(moment.value(), later.value()).equals(Duration.ofNanos(1));
        }
        return one instanceof AttributeValue.Amount amount
                && next instanceof AttributeValue.Amount more
                && more.value().minor() - amount.value().minor() == 1;
    }

    private static final class NamedValues extends ConditionCases<List<AttributeValue>> {
        static final NamedValues INSTANCE = new NamedValues();

        private NamedValues() {
            super(List.of());
        }

        @Override
        public List<AttributeValue> compared(Condition.Compared condition) {
            return List.of(condition.value());
        }

        @Override
        public List<AttributeValue> oneOf(Condition.OneOf condition) {
            return condition.values();
        }
    }

    private static final class Sizes extends ConditionCases<List<Integer>> {
        static final Sizes INSTANCE = new Sizes();

        private Sizes() {
            super(List.of());
        }

        @Override
        public List<Integer> present(Condition.Present condition) {
            return List.of(1);
        }

        @Override
        public List<Integer> countAtLeast(Condition.CountAtLeast condition) {
            return List.of(condition.count());
        }
    }

    /** Whether the values at a place may meet a demand; in a gap, any pattern may be met. */
    private final class AtPlace extends ConditionCases<Boolean> {
        private final Line<AttributeValue> line;
        private final int place;
        private final boolean isSo;

        AtPlace(Line<AttributeValue> line, int place, boolean isSo) {
            super(true);
            this.line = line;
            this.place = place;
            this.isSo = isSo;
        }

        @Override
        public Boolean present(Condition.Present condition) {
            return isNeverEmpty
                    ? isSo
                    : line.at(place).map(value -> isEmpty(value) != isSo).orElse(true);
        }

        @Override
        public Boolean compared(Condition.Compared condition) {
            return condition.comparison().holds(line.compare(place, condition.value())) == isSo;
        }

        @Override
        public Boolean oneOf(Condition.OneOf condition) {
            return condition.values().stream().anyMatch(value -> line.compare(place, value) == 0) == isSo;
        }

        @Override
        public Boolean matches(Condition.Matches condition) {
            return line.at(place)
                    .map(value -> value instanceof AttributeValue.Text text
                            && condition.pattern().matcher().test(text.value()) == isSo)
                    .orElse(true);
        }

        @Override
        public Boolean countAtLeast(Condition.CountAtLeast condition) {
            return line.at(place)
                    .map(value -> value instanceof AttributeValue.Texts texts
                            && texts.value().size() >= condition.count() == isSo)
                    .orElse(true);
        }

        private static boolean isEmpty(AttributeValue value) {
            boolean isEmptyText =
                    value instanceof AttributeValue.Text text && text.value().isBlank();
            boolean isEmptyList =
                    value instanceof AttributeValue.Texts texts && texts.value().isEmpty();
            return isEmptyText || isEmptyList;
        }
    }
}
