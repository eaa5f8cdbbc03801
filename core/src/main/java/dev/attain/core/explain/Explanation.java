package dev.attain.core.explain;

import dev.attain.core.money.Quantity;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Localized;
import dev.attain.core.text.Message;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One figure and how it came about: a tree in which every figure is made from those below it by one named operation.
 * The value is computed from the operation and the children when the node is made, so a tree cannot contradict itself.
 */
public sealed interface Explanation extends Localized permits ExplanationNode {
    /** What the figure is, in words. */
    Message label();

    /** How it is made from the children. */
    Operation operation();

    /** The figures it is made from, in the order of the operation; none for an input. */
    List<Explanation> children();

    /** The rule and the version of the definition it came from, where there is one. */
    Optional<Source> source();

    /** Whose figure it is, where it is somebody's: what {@link #redacted} decides by. */
    Optional<PartyId> about();

    /** The figure. */
    Quantity value();

    /** A figure that was handed in. */
    static Explanation input(Message label, Quantity value) {
        return of(label, new Operation.Input(value), List.of());
    }

    /**
     * All parts added up; at least one.
     *
     * @throws IllegalArgumentException if there is none, or their units do not fit
     */
    static Explanation sum(Message label, List<Explanation> parts) {
        return of(label, Operation.Arithmetic.SUM, parts);
    }

    /** The first figure without the second; the units must fit. */
    static Explanation difference(Message label, Explanation from, Explanation less) {
        return of(label, Operation.Arithmetic.DIFFERENCE, List.of(from, less));
    }

    /**
     * All factors multiplied; at least one.
     *
     * @throws IllegalArgumentException if there is none, or the product has no unit
     */
    static Explanation product(Message label, List<Explanation> factors) {
        return of(label, Operation.Arithmetic.PRODUCT, factors);
    }

    /**
     * The first figure divided by the second.
     *
     * @throws IllegalArgumentException if the divisor is zero, or the quotient has no unit
     */
    static Explanation quotient(Message label, Explanation dividend, Explanation divisor) {
        return of(label, Operation.Arithmetic.QUOTIENT, List.of(dividend, divisor));
    }

    /** The smallest of several figures, as under a cap; at least one. */
    static Explanation minimum(Message label, List<Explanation> figures) {
        return of(label, Operation.Arithmetic.MINIMUM, figures);
    }

    /** The largest of several figures, as above a floor; at least one. */
    static Explanation maximum(Message label, List<Explanation> figures) {
        return of(label, Operation.Arithmetic.MAXIMUM, figures);
    }

    /** The value of the row of a table in which a key falls. */
    static Explanation lookUp(Message label, Explanation key, Operation.LookUp table) {
        return of(label, table, List.of(key));
    }

    /** One part of a total that was split in whole units of 10 to the power of minus {@code decimals}. */
    static Explanation part(Message label, Explanation total, Operation.Part part) {
        return of(label, part, List.of(total));
    }

    /** A node of any operation; the number of children must be right for it. */
    static Explanation of(Message label, Operation operation, List<Explanation> children) {
        return ExplanationNode.of(label, operation, children);
    }

    /** This figure rounded, under the same label. */
    default Explanation rounded(int decimals, RoundingMode mode) {
        return ExplanationNode.of(label(), new Operation.Rounded(decimals, mode), List.of(this));
    }

    /** The same figure with the rule it came from. */
    default Explanation from(Source origin) {
        return ExplanationNode.of(this, Optional.of(origin), about());
    }

    /** The same figure as somebody's: only who may see that party's figures sees how it came about. */
    default Explanation about(PartyId party) {
        return ExplanationNode.of(this, source(), Optional.of(party));
    }

    /**
     * The same figure for a reader who may not see everybody's: hidden parts of a sum become one figure with their sum,
     * and what is made from a hidden figure in any other way keeps its value and loses its making. Every figure that
     * stays is unchanged, so the sums still add up.
     *
     * @param visible whose figures the reader may see; figures that are nobody's are always seen
     */
    default Explanation redacted(Predicate<PartyId> visible) {
        return Redaction.of(this, visible);
    }

    /** The tree in words, a line per figure, two spaces deeper at each level. */
    @Override
    default String text(Locale locale) {
        return ExplanationWriter.write(this, locale);
    }
}
