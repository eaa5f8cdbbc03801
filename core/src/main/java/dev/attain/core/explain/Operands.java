package dev.attain.core.explain;

import dev.attain.core.money.Quantity;
import java.util.Arrays;
import java.util.List;

/** How many operands an operation takes. */
final class Operands {
    private Operands() {}

    /** The figures of the nodes, in their order; for the operation alone. */
    static List<Quantity> values(List<Explanation> nodes) {
        Quantity[] values = new Quantity[nodes.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = nodes.get(i).value();
        }
        return Arrays.asList(values);
    }

    static Quantity one(Operation operation, List<Quantity> operands) {
        require(operands.size() == 1, operation, "one operand", operands);
        return operands.get(0);
    }

    static void require(boolean right, Operation operation, String takes, List<Quantity> operands) {
        if (!right) {
            throw new IllegalArgumentException(
                    "%s takes %s, but was given %s: %s".formatted(name(operation), takes, operands.size(), operands));
        }
    }

    static void requireNotNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must be zero or more, but was " + number);
        }
    }

    private static String name(Operation operation) {
        return operation instanceof Enum<?> arithmetic
                ? arithmetic.name()
                : operation.getClass().getSimpleName();
    }
}
