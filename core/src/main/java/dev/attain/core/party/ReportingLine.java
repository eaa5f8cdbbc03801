package dev.attain.core.party;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Findings;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who reports to whom, and when: {@code ReportingLine.of(leslie, anthony, LocalDate.parse("2026-01-01"))}.
 *
 * @param report who reports: a rep, a manager or a team
 * @param manager to whom; somebody else
 * @param since first day, inclusive
 * @param untilExclusive first day on which it no longer holds, after {@code since}; empty while it holds
 */
@Value.Builder
public record ReportingLine(
        @NotNull PartyId report,
        @NotNull PartyId manager,
        @NotNull LocalDate since,
        @NotNull Optional<LocalDate> untilExclusive)
        implements WithReportingLine {

    /** By report, then along time; lines that are equal in this order are equal. */
    static final Comparator<ReportingLine> ORDER = Comparator.comparing(ReportingLine::report)
            .thenComparing(ReportingLine::since)
            .thenComparing(ReportingLine::manager)
            .thenComparing(line -> line.dates().endExclusive().orElse(LocalDate.MAX));

    public ReportingLine {
        requireNonNull(report, "reportingLine.report");
        requireNonNull(manager, "reportingLine.manager");
        requireNonNull(since, "reportingLine.since");
        requireNonNull(untilExclusive, "reportingLine.untilExclusive");
        Findings.in("reportingLine")
                .unless(!report.equals(manager), "manager", PartyText.LINE_TO_SELF, report)
                .unless(
                        untilExclusive.map(since::isBefore).orElse(true),
                        "untilExclusive",
                        PartyText.LINE_EMPTY,
                        since,
                        untilExclusive.orElse(since))
                .refuse();
    }

    /** A line that holds from a day on. */
    public static ReportingLine of(PartyId report, PartyId manager, LocalDate since) {
        return new ReportingLine(report, manager, since, Optional.empty());
    }

    /** Starts an empty line. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a line; sets every attribute at most once. */
    public static final class Builder extends ReportingLineBuilder {
        Builder() {}
    }

    /** Whether the line holds on a date: from {@code since}, inclusive, to {@code untilExclusive}. */
    public boolean holdsOn(LocalDate date) {
        return dates().contains(date);
    }

    /** Who, to whom and when: {@code E-1165 → E-1143 [2026-01-01, ∞)}. */
    @Override
    public String toString() {
        return report + " → " + manager + " " + dates();
    }

    DateRange dates() {
        return new DateRange(since, untilExclusive);
    }
}
