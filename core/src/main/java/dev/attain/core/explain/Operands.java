package dev.attain.core.explain;

import dev.attain.core.money.Quantity;
import java.util.List;
import java.util.function.BinaryOperator;

/** How many operands an operation takes, and folding over them. */
final class Operands {
    private Operands() {}

    static Quantity one(Operation operation, List<Quantity> operands) {
        require(operands.size() == 1, operation, "one operand", operands);
        return operands.get(0);
    }

    static Quantity combined(Operation operation, List<Quantity> operands, BinaryOperator<Quantity> combine) {
        return operands.stream().reduce(combine).orElseThrow(() -> wrong(operation, "at least one operand", operands));
    }

    static void require(boolean right, Operation operation, String takes, List<Quantity> operands) {
        if (!right) {
            throw wrong(operation, takes, operands);
        }
    }

    static void requireNotNegative(int number, String name) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " must be zero or more, but was " + number);
        }
    }

    private static IllegalArgumentException wrong(Operation operation, String takes, List<Quantity> operands) {
        return new IllegalArgumentException("%s takes %s, but was given %s: %s"
                .formatted(operation.getClass().getSimpleName(), takes, operands.size(), operands));
    }
}
