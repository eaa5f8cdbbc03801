package dev.attain.core.target.reconcile;

import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the owners of one level are asked for together, such as all managers or all reps. Whoever has nobody below is
 * counted at every deeper level too, so that levels can be compared.
 */
@Value.Immutable
public sealed interface ReconciledLevel permits ImmutableReconciledLevel {
    /** How many levels below the top: 0 is the top alone. */
    int depth();

    /** What is asked of this level. */
    Quantity assigned();

    /** What is asked of the level above; at the top, of itself. */
    Quantity above();

    /** What is asked at the top. */
    Quantity top();

    /**
     * The hedge on the level above, {@code assigned ÷ above}: 11/10 is a tenth more; empty if nothing is asked above.
     */
    default Optional<Ratio> hedge() {
        return share(assigned(), above());
    }

    /** The hedge on the top, {@code assigned ÷ top}: the hedges of all levels down to here, multiplied. */
    default Optional<Ratio> hedgeOnTop() {
        return share(assigned(), top());
    }

    private static Optional<Ratio> share(Quantity amount, Quantity whole) {
        return whole.isZero() ? Optional.empty() : Optional.of(amount.per(whole).value());
    }
}
