package dev.attain.core.explain;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.money.apportion.Weights;
import dev.attain.core.text.Message;
import dev.attain.core.validation.HasBound;
import dev.attain.core.validation.Rising;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How a figure is made from the figures below it. The family is closed, so that a reader with this page and a
 * calculator can recompute every figure.
 */
public sealed interface Operation {
    /**
     * The figure that this operation makes.
     *
     * @param operands the figures below, in their order
     * @throws IllegalArgumentException if there are too few or too many of them, or their units do not fit
     * @throws ArithmeticException if a part is taken of a total that is finer than the unit it was split in
     */
    Quantity apply(List<Quantity> operands);

    /** The operation in words, for the one who reads the tree; empty for an input, which was not made. */
    Optional<Message> words();

    /**
     * A figure that was handed in: a fact, or a number of the definition. No operands.
     *
     * @param value the figure
     */
    record Input(@NotNull Quantity value) implements Operation {
        public Input {
            requireNonNull(value, "input.value");
        }

        @Override
        public Quantity apply(List<Quantity> operands) {
            Operands.require(operands.isEmpty(), this, "no operand", operands);
            return value;
        }

        @Override
        public Optional<Message> words() {
            return Optional.empty();
        }
    }

    /**
     * A figure whose making is hidden from this reader; the figure itself is not. No operands.
     *
     * @param value the figure
     */
    record Withheld(@NotNull Quantity value) implements Operation {
        public Withheld {
            requireNonNull(value, "withheld.value");
        }

        @Override
        public Quantity apply(List<Quantity> operands) {
            Operands.require(operands.isEmpty(), this, "no operand", operands);
            return value;
        }

        @Override
        public Optional<Message> words() {
            return Optional.of(ExplainText.MADE_WITHHELD.message());
        }
    }

    /** Arithmetic that needs no further word. */
    enum Arithmetic implements Operation {
        /** All operands added up; at least one. */
        SUM(ExplainText.MADE_SUM),
        /** The first operand without the second. */
        DIFFERENCE(ExplainText.MADE_DIFFERENCE),
        /** All operands multiplied; at least one. */
        PRODUCT(ExplainText.MADE_PRODUCT),
        /** The first operand divided by the second. */
        QUOTIENT(ExplainText.MADE_QUOTIENT),
        /** The smallest operand; at least one. */
        MINIMUM(ExplainText.MADE_MINIMUM),
        /** The largest operand; at least one. */
        MAXIMUM(ExplainText.MADE_MAXIMUM);

        private final ExplainText words;

        Arithmetic(ExplainText words) {
            this.words = words;
        }

        @Override
        public Quantity apply(List<Quantity> operands) {
            boolean takesTwo = this == DIFFERENCE || this == QUOTIENT;
            Operands.require(!takesTwo || operands.size() == 2, this, "two operands", operands);
            Operands.require(!operands.isEmpty(), this, "at least one operand", operands);
            Quantity made = operands.get(0);
            for (int i = 1; i < operands.size(); i++) {
                made = combine(made, operands.get(i));
            }
            return made;
        }

        @Override
        public Optional<Message> words() {
            return Optional.of(words.message());
        }

        private Quantity combine(Quantity first, Quantity second) {
            return switch (this) {
                case SUM -> first.plus(second);
                case DIFFERENCE -> first.minus(second);
                case PRODUCT -> first.times(second);
                case QUOTIENT -> first.per(second);
                case MINIMUM -> first.compareTo(second) <= 0 ? first : second;
                case MAXIMUM -> first.compareTo(second) >= 0 ? first : second;
            };
        }
    }

    /**
     * The one operand, rounded.
     *
     * @param decimals decimals that stay, zero or more
     * @param mode how
     */
    record Rounded(@PositiveOrZero int decimals, @NotNull RoundingMode mode) implements Operation {
        public Rounded {
            requireNonNull(mode, "rounded.mode");
            Operands.requireNotNegative(decimals, "rounded.decimals");
        }

        @Override
        public Quantity apply(List<Quantity> operands) {
            return Operands.one(this, operands).rounded(decimals, mode);
        }

        @Override
        public Optional<Message> words() {
            return Optional.of(ExplainText.MADE_ROUNDED.message(decimals, mode));
        }
    }

    /**
     * One part of the one operand, which was split.
     *
     * @param method how the parts were made to add up
     * @param weights the weights of all parts, shared by the explanations of all parts
     * @param index which part this is, from zero
     * @param decimals the unit in which the total was split: 2 for cents, 0 for whole things
     */
    record Part(
            @NotNull Apportionment method,
            @NotNull Weights weights,
            @PositiveOrZero int index,
            @PositiveOrZero int decimals)
            implements Operation {
        public Part {
            requireNonNull(method, "part.method");
            requireNonNull(weights, "part.weights");
            Operands.requireNotNegative(decimals, "part.decimals");
            Operands.requireNotNegative(index, "part.index");
            if (index >= weights.size()) {
                throw new IllegalArgumentException(
                        "part.index must be below the number of weights, " + weights.size() + ", but was " + index);
            }
        }

        @Override
        public Quantity apply(List<Quantity> operands) {
            Quantity total = Operands.one(this, operands);
            BigDecimal whole = total.value().rounded(decimals, RoundingMode.UNNECESSARY);
            long part = method.split(whole.unscaledValue().longValueExact(), weights)[index];
            return new Quantity(Ratio.of(BigDecimal.valueOf(part, decimals)), total.unit());
        }

        @Override
        public Optional<Message> words() {
            return Optional.of(ExplainText.MADE_PART.message(index + 1, weights.size(), method));
        }
    }

    /**
     * The value of the row in which the one operand falls: the last row that starts at or below it, or strictly below
     * it.
     *
     * @param rows in rising order, at least one
     * @param lowerInclusive whether a key on a bound belongs to the row that starts there
     */
    record LookUp(@NotEmpty @Rising List<@NotNull TableRow> rows, boolean lowerInclusive) implements Operation {
        public LookUp {
            rows = Require.copy(rows, "lookUp.rows");
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("lookUp.rows must have at least one row, but had none");
            }
            requireRising(rows);
        }

        @Override
        public Quantity apply(List<Quantity> operands) {
            Quantity key = Operands.one(this, operands);
            int least = lowerInclusive ? 0 : 1;
            return rows.stream()
                    .filter(row -> key.compareTo(row.from()) >= least)
                    .reduce((lower, higher) -> higher)
                    .orElseThrow(() ->
                            new IllegalArgumentException(key + " is below the first row of the table, which starts at "
                                    + rows.get(0).from()))
                    .value();
        }

        @Override
        public Optional<Message> words() {
            return Optional.of(ExplainText.MADE_LOOK_UP.message(rows.size()));
        }

        private static void requireRising(List<TableRow> rows) {
            HasBound.firstNotRising(rows).ifPresent(i -> {
                throw new IllegalArgumentException("lookUp.rows must rise, but row " + i + " starts at "
                        + rows.get(i).from() + " after " + rows.get(i - 1).from());
            });
        }
    }
}
