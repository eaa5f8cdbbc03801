package dev.attain.incentives.commission.reference;

import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.commission.CommissionLine;
import dev.attain.incentives.commission.CommissionStatement;
import dev.attain.incentives.commission.ComponentStatement;
import dev.attain.incentives.commission.LineKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of a statement, from whichever of the two computations. */
record Paid(
        PartyId payee,
        SalesPeriod period,
        List<Line> basePay,
        List<Part> parts,
        BigDecimal total,
        BigDecimal held,
        int findings) {

    /** One line: what it adds, what limits leave of that, and what is held of the rest. */
    record Line(LineKind kind, BigDecimal amount, BigDecimal afterLimits, BigDecimal held) {}

    /** One component. */
    record Part(String id, List<Line> lines, BigDecimal subtotal, Optional<Fraction> attainment) {}

    static Paid of(CommissionStatement statement) {
        return new Paid(
                statement.payee(),
                statement.period(),
                statement.basePay().map(Paid::line).stream().toList(),
                statement.components().stream().map(Paid::part).toList(),
                statement.total().amount(),
                statement.held().amount(),
                statement.findings().size());
    }

    /** Base pay, then component by component. */
    List<Line> lines() {
        return Stream.concat(basePay.stream(), parts.stream().flatMap(part -> part.lines().stream()))
                .toList();
    }

    private static Part part(ComponentStatement component) {
        return new Part(
                component.id(),
                component.lines().stream().map(Paid::line).toList(),
                component.subtotal().amount(),
                component.attainment().map(Fraction::of));
    }

    private static Line line(CommissionLine line) {
        return new Line(
                line.kind(),
                line.amount().amount(),
                line.afterLimits().amount(),
                line.held().amount());
    }
}
