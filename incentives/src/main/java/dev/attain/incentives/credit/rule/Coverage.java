package dev.attain.incentives.credit.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.CustomerId;
import dev.attain.incentives.credit.event.CreditShare;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Who is credited with a part of the market. An event belongs to it if it agrees in everything that is said here; what
 * is left empty is not looked at, so a coverage with nothing said covers everything.
 *
 * @param customer the one customer
 * @param product the code of the one product, not blank
 * @param category the beginning of the product's category path, from broad to narrow
 * @param segment the customer segment, not blank
 * @param territory the territory, not blank
 * @param since first day, inclusive; empty if it always held
 * @param untilExclusive first day on which it no longer holds; empty if it has no end
 * @param shares who is credited; the commission shares of sellers, if there are any, total exactly 100 %
 */
@Value.Builder
public record Coverage(
        @NotNull Optional<@Valid CustomerId> customer,
        @NotNull Optional<@NotBlank String> product,
        @NotNull List<@NotBlank String> category,
        @NotNull Optional<@NotBlank String> segment,
        @NotNull Optional<@NotBlank String> territory,
        @NotNull Optional<LocalDate> since,
        @NotNull Optional<LocalDate> untilExclusive,
        @NotEmpty List<@NotNull @Valid CreditShare> shares)
        implements WithCoverage {
    public Coverage {
        requireNonNull(customer, "coverage.customer");
        requireText(product, "coverage.product");
        category = Require.copy(category, "coverage.category");
        category.forEach(step -> Require.text(step, "coverage.category"));
        requireText(segment, "coverage.segment");
        requireText(territory, "coverage.territory");
        requireNonNull(since, "coverage.since");
        requireNonNull(untilExclusive, "coverage.untilExclusive");
        shares = Require.copy(shares, "coverage.shares");
        check(since, untilExclusive, shares).refuse();
    }

    /** Starts an empty coverage. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a coverage; sets every attribute at most once. */
    public static final class Builder extends StrictCoverageBuilder {
        Builder() {}
    }

    /** Whether the coverage holds on a date: from {@code since}, inclusive, to {@code untilExclusive}. */
    public boolean holdsOn(LocalDate date) {
        return since.map(first -> !date.isBefore(first)).orElse(true)
                && untilExclusive.map(date::isBefore).orElse(true);
    }

    /** What it covers, and whom it credits: {@code [West, Vehicles / Motorcycles] E-1216 REVENUE 100% / 100%}. */
    @Override
    public String toString() {
        String path = String.join(" / ", category);
        String scope = Stream.of(customer.map(CustomerId::value), segment, territory, Optional.of(path), product)
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .collect(joining(", ", "[", "]"));
        return scope + shares.stream().map(share -> " " + share).collect(joining(","));
    }

    private static Findings check(
            Optional<LocalDate> since, Optional<LocalDate> untilExclusive, List<CreditShare> shares) {
        Findings findings = Findings.in("coverage").unless(!shares.isEmpty(), "shares", RuleText.SHARES_EMPTY);
        since.ifPresent(first -> untilExclusive.ifPresent(
                end -> findings.unless(first.isBefore(end), "untilExclusive", RuleText.COVERAGE_EMPTY, first, end)));
        boolean sold = shares.stream().anyMatch(share -> share.kind().isSelling());
        Ratio total = CreditShare.sellersTotal(shares);
        Quantity percent = new Quantity(total, Unit.PERCENT);
        return findings.unless(!sold || total.equals(Ratio.ONE), "shares", RuleText.SHARES_NOT_WHOLE, percent);
    }

    private static void requireText(Optional<String> text, String name) {
        requireNonNull(text, name).ifPresent(given -> Require.text(given, name));
    }
}
