package dev.attain.examples.steelwheels.data;

import java.util.Optional;
import java.util.stream.Stream;

/** Where an order stands. */
public enum OrderStatus {
    IN_PROCESS("In Process"),
    SHIPPED("Shipped"),
    ON_HOLD("On Hold"),
    DISPUTED("Disputed"),
    RESOLVED("Resolved"),
    CANCELLED("Cancelled");

    private final String label;

    OrderStatus(String label) {
        this.label = label;
    }

    /** The status that the database calls by a label; empty if there is none. */
    static Optional<OrderStatus> labelled(String label) {
        return Stream.of(values()).filter(status -> status.label.equals(label)).findFirst();
    }

    /** The label of the database: {@code In Process}. */
    @Override
    public String toString() {
        return label;
    }
}
