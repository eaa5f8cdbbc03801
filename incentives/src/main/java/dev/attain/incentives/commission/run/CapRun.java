package dev.attain.incentives.commission.run;

import static dev.attain.core.internal.ExactMath.powerOfTen;

import dev.attain.core.money.Ratio;
import dev.attain.incentives.commission.kernel.CapState;
import dev.attain.incentives.plan.limit.CapScope;
import dev.attain.incentives.plan.limit.PayCap;
import dev.attain.incentives.plan.limit.PayLimits;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The caps of one component on pay period and year, as one payee runs into them; mutable, for one payee. */
public final class CapRun {
    private final List<CapState> caps;
    private final List<CapState.Step> steps = new ArrayList<>();

    CapRun(List<PayCap> caps) {
        this.caps = new ArrayList<>(caps.size());
        caps.forEach(cap -> this.caps.add(new CapState(cap)));
    }

    /** The caps that a run goes along, from the narrow to the wide. */
    static List<PayCap> caps(PayLimits limits) {
        return Stream.of(CapScope.PERIOD, CapScope.YEAR)
                .flatMap(scope -> limits.cap(scope).stream())
                .toList();
    }

    boolean isEmpty() {
        return caps.isEmpty();
    }

    /** Whether a later pay period needs to know what this one earned. */
    boolean remembers() {
        for (CapState cap : caps) {
            if (CapState.remembers(cap.cap())) {
                return true;
            }
        }
        return false;
    }

    /** The caps as they stand for the next pay period. */
    List<CapState.Step> enter(PayeeCase payee, int period) {
        steps.clear();
        for (CapState cap : caps) {
            Ratio level = payee.exactLevel(cap.cap(), period);
            steps.add(cap.enter(payee.ledger().year(period), level));
        }
        return steps;
    }

    /** How the caps stand in this pay period. */
    List<CapState.Step> steps() {
        return List.copyOf(steps);
    }

    /**
     * The most that the caps pay in this pay period, in minor units: the sales of the period come first, what was
     * carried forward takes what room they leave. Where the level fell below what is paid already there is none, and
     * what the cap takes back stands in its own line.
     */
    long room(int digits, RoundingMode mode) {
        if (steps.isEmpty()) {
            return Long.MAX_VALUE;
        }
        Ratio room = steps.get(0).level().minus(steps.get(0).already());
        for (CapState.Step step : steps.subList(1, steps.size())) {
            room = room.min(step.level().minus(step.already()));
        }
        return room.max(Ratio.ZERO).times(powerOfTen(digits), mode);
    }

    /** What caps leave of what was earned; taken down for later pay periods. */
    Ratio close(Ratio earned) {
        Ratio pay = earned;
        for (int i = 0; i < caps.size(); i++) {
            caps.get(i).close(steps.get(i), pay);
            pay = steps.get(i).apply(pay);
        }
        return pay;
    }
}
