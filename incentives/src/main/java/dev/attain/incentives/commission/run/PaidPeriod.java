package dev.attain.incentives.commission.run;

import dev.attain.core.finding.Finding;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.account.LineColumns;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.commission.kernel.Earning;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.RateSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/** What one component came to in one pay period, beside the lines of sales; mutable while it is made. */
public final class PaidPeriod {
    private List<Extra> extras = List.of();
    private List<Asked> asked = List.of();
    private List<CapState.Step> caps = List.of();
    private List<Finding> findings = List.of();
    private long total;
    private long held;

    /** Why a figure is there that no single sale earns. */
    public enum Kind {
        /** What earlier sales of a long window earn more, or less, by the curve of today. */
        TRUE_UP,
        /** One amount. */
        LUMP,
        /** What a cap takes, or gives. */
        CAP,
        /** What a floor adds. */
        FLOOR
    }

    /**
     * A figure that no single sale earns.
     *
     * @param kind why it is there
     * @param place the line of a sale before which it stands
     * @param earning what it is
     * @param runningBefore the running sum in which it was rounded, before it
     * @param figures what it came to
     */
    public record Extra(Kind kind, int place, Earning earning, Ratio runningBefore, LineColumns.Figures figures) {}

    /**
     * What a rule answered for a stretch.
     *
     * @param from the first line of the stretch
     * @param to the line behind it
     * @param curve the curve that it gave, if it gave one
     * @param rates the rates that it gave for a base, if it gave some
     */
    public record Asked(int from, int to, Optional<PayCurve> curve, Optional<RateSteps> rates) {
        /** Whether sales earn something by themselves. */
        public boolean pays() {
            return curve.isPresent() || rates.isPresent();
        }
    }

    /** Takes down a figure that no single sale earns. */
    public void add(Extra extra) {
        extras = with(extras, extra);
    }

    /** Whether there is a figure of a kind. */
    boolean has(Kind kind) {
        return extras.stream().anyMatch(extra -> extra.kind() == kind);
    }

    /** Takes caps off all figures; what of these is held then. */
    long letThrough(LongUnaryOperator heldOf) {
        extras = extras.stream().map(extra -> letThrough(extra, heldOf)).toList();
        return extras.stream().mapToLong(extra -> extra.figures().held()).sum();
    }

    private static Extra letThrough(Extra extra, LongUnaryOperator heldOf) {
        long amount = extra.figures().amount();
        long heldBack = extra.kind() == Kind.FLOOR ? 0 : heldOf.applyAsLong(amount);
        LineColumns.Figures figures = new LineColumns.Figures(amount, amount, heldBack);
        return new Extra(extra.kind(), extra.place(), extra.earning(), extra.runningBefore(), figures);
    }

    /** Writes what caps leave of the last figure of a kind. */
    public void limitLast(Kind kind, long limited, long heldBack) {
        int last = extras.size() - 1;
        while (extras.get(last).kind() != kind) {
            last--;
        }
        Extra extra = extras.get(last);
        List<Extra> other = new ArrayList<>(extras);
        LineColumns.Figures figures = new LineColumns.Figures(extra.figures().amount(), limited, heldBack);
        other.set(last, new Extra(kind, extra.place(), extra.earning(), extra.runningBefore(), figures));
        extras = List.copyOf(other);
    }

    /** Takes down what a rule answered. */
    public void add(Asked answer) {
        asked = with(asked, answer);
    }

    /** Takes down how a cap stood. */
    public void add(CapState.Step step) {
        caps = with(caps, step);
    }

    /** Takes down what is wrong or doubtful. */
    public void add(Finding finding) {
        findings = with(findings, finding);
    }

    /** Takes down what all figures came to, in minor units. */
    public void total(long all, long heldBack) {
        total = all;
        held = heldBack;
    }

    /** In the order in which they stand. */
    public List<Extra> extras() {
        return extras;
    }

    /** What was earned before caps and floor that no single sale earned, in minor units. */
    public long earnedBesideSales() {
        return extras.stream()
                .filter(extra -> extra.kind() == Kind.LUMP || extra.kind() == Kind.TRUE_UP)
                .mapToLong(extra -> extra.figures().amount())
                .sum();
    }

    /** How the caps on pay period and year stood, from the narrow to the wide. */
    public List<CapState.Step> caps() {
        return caps;
    }

    /** What is wrong or doubtful. */
    public List<Finding> findings() {
        return findings;
    }

    /** What all figures came to, in minor units. */
    public long total() {
        return total;
    }

    /** Which part of that is held back. */
    public long held() {
        return held;
    }

    /** What the rule answered for the stretch in which a line lies; empty if it was not asked. */
    public Optional<Asked> asked(int line) {
        return asked.stream()
                .filter(one -> one.from() <= line && line < one.to())
                .findFirst();
    }

    private static <T> List<T> with(List<T> list, T one) {
        if (list.isEmpty()) {
            return List.of(one);
        }
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
