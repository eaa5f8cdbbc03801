package dev.attain.core.target.assignment;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import dev.attain.core.party.PartyId;
import dev.attain.core.target.split.terms.TargetSlice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who answers for a book on which days. A book is a slice of a tree that somebody can hold: a territory, a product
 * line, a list of accounts, or the place of a rep. A transfer is one assignment that ends and another that begins.
 *
 * @param book which slice
 * @param owner who holds it
 * @param since first day, inclusive
 * @param untilExclusive first day on which it no longer holds, after {@code since}; empty while it holds
 */
@Value.Builder
public record TargetAssignment(
        @NotNull @Valid TargetSlice book,
        @NotNull @Valid PartyId owner,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> untilExclusive)
        implements WithTargetAssignment {
    public TargetAssignment {
        requireNonNull(book, "targetAssignment.book");
        requireNonNull(owner, "targetAssignment.owner");
        requireNonNull(since, "targetAssignment.since");
        requireNonNull(untilExclusive, "targetAssignment.untilExclusive");
        Findings.in("targetAssignment")
                .unless(
                        untilExclusive.map(since::isBefore).orElse(true),
                        "untilExclusive",
                        AssignmentText.EMPTY,
                        since,
                        untilExclusive.orElse(since))
                .refuse();
    }

    /** An assignment that holds from a day on. */
    public static TargetAssignment of(TargetSlice book, PartyId owner, LocalDate since) {
        return new TargetAssignment(book, owner, since, Optional.empty());
    }

    /** The same assignment until a day on which it no longer holds. */
    public TargetAssignment until(LocalDate endExclusive) {
        return new TargetAssignment(book, owner, since, Optional.of(endExclusive));
    }

    /** Starts an empty assignment. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an assignment; sets every attribute at most once. */
    public static final class Builder extends StrictTargetAssignmentBuilder {
        Builder() {}
    }

    /** Book, owner and days: {@code north → ann [2026-01-01, 2026-05-16)}. */
    @Override
    public String toString() {
        String end = untilExclusive.map(LocalDate::toString).orElse("∞");
        return book.code() + " → " + owner + " [" + since + ", " + end + ")";
    }

    LocalDate end() {
        return untilExclusive.orElse(LocalDate.MAX);
    }
}
