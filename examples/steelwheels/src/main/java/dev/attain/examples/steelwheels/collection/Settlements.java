package dev.attain.examples.steelwheels.collection;

import java.util.List;

/**
 * Every payment once: applied to an order or not.
 *
 * @param applied those that settle an order, by date
 * @param unapplied those that do not, by date
 */
public record Settlements(List<Settlement> applied, List<UnappliedPayment> unapplied) {
    public Settlements {
        applied = List.copyOf(applied);
        unapplied = List.copyOf(unapplied);
    }
}
