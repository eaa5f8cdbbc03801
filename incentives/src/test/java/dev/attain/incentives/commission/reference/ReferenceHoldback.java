package dev.attain.incentives.commission.reference;

import dev.attain.incentives.commission.LineKind;
import dev.attain.incentives.plan.component.ComponentTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What caps leave of the lines of one component in one pay period, and what of that is held. Lines fill the room one
 * after the other; what the caps let through beyond it, or take back where there is no room at all, stands with the
 * last of their own lines. A floor is neither limited nor held.
 */
final class ReferenceHoldback {
    private final Fraction share;
    private final ReferenceRounding rounding;
    private final Optional<BigDecimal> room;
    private final List<LineKind> kinds = new ArrayList<>();
    private final List<BigDecimal> amounts = new ArrayList<>();
    private final List<BigDecimal> left = new ArrayList<>();

    ReferenceHoldback(ComponentTerms terms, ReferenceRounding rounding, Optional<Fraction> room) {
        this.share = terms.holdback().map(one -> Fraction.of(one.share())).orElse(Fraction.ZERO);
        this.rounding = rounding;
        this.room = room.map(Fraction.ZERO::max).map(rounding::alone);
    }

    /** The next line, in the order in which they stand. */
    void add(LineKind kind, BigDecimal amount) {
        BigDecimal before = sum(amounts);
        kinds.add(kind);
        amounts.add(amount);
        left.add(
                switch (kind) {
                    case CAP -> rounding.alone(Fraction.ZERO);
                    case FLOOR -> amount;
                    default -> within(before.add(amount)).subtract(within(before));
                });
    }

    List<Paid.Line> lines() {
        BigDecimal beyond = sum(amounts).subtract(sum(left));
        int lastCap = kinds.lastIndexOf(LineKind.CAP);
        List<Paid.Line> lines = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            BigDecimal afterLimits = i == lastCap ? beyond : left.get(i);
            boolean capsCameToNothing = lastCap < 0 && beyond.signum() != 0;
            lines.add(line(kinds.get(i), amounts.get(i), capsCameToNothing ? amounts.get(i) : afterLimits));
        }
        return lines;
    }

    private Paid.Line line(LineKind kind, BigDecimal amount, BigDecimal afterLimits) {
        Fraction held = kind == LineKind.FLOOR ? Fraction.ZERO : share;
        return new Paid.Line(
                kind,
                amount,
                afterLimits,
                rounding.alone(Fraction.of(afterLimits).times(held)));
    }

    private BigDecimal within(BigDecimal running) {
        return room.map(running::min).orElse(running);
    }

    private BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(rounding.alone(Fraction.ZERO), BigDecimal::add);
    }
}
