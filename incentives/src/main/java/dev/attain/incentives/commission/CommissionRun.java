package dev.attain.incentives.commission;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The statements of many payees and pay periods. Equal for the same facts in any order. */
@Value.Immutable
public sealed interface CommissionRun permits ImmutableCommissionRun {
    /** All statements, by pay period and then in the order of the book's assignments. */
    List<CommissionStatement> statements();

    /**
     * What is wrong with credits that nobody is paid for, or that stand where they should not; what is wrong inside a
     * statement stands there.
     */
    List<Finding> findings();

    /** Whether everybody was calculated: false after a run that was cancelled. */
    boolean isComplete();

    /** The statement of a payee for the pay period of a label; empty if there is none. */
    default Optional<CommissionStatement> statement(PartyId payee, String period) {
        return statements().stream()
                .filter(one -> one.payee().equals(payee) && one.period().label().equals(period))
                .findFirst();
    }
}
