package dev.attain.incentives.plan.limit;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Money;
import dev.attain.incentives.internal.CurrencyCheck;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How little and how much a component pays. The caps hold from the narrow to the wide: event, period, year. The floor
 * comes last and lifts the pay of a period that would be below it.
 *
 * @param caps at most one of a scope
 * @param floor the least in a pay period, zero or more
 */
public record PayLimits(
        @NotNull List<@NotNull @Valid PayCap> caps, @NotNull Optional<Money> floor) {
    /** Neither cap nor floor. */
    public static final PayLimits NONE = new PayLimits(List.of(), Optional.empty());

    public PayLimits {
        caps = Require.copy(caps, "payLimits.caps");
        requireNonNull(floor, "payLimits.floor");
        Findings findings = Findings.in("payLimits");
        Set<CapScope> seen = EnumSet.noneOf(CapScope.class);
        for (int i = 0; i < caps.size(); i++) {
            CapScope scope = caps.get(i).scope();
            findings.unless(seen.add(scope), "caps[" + i + "]", LimitText.CAP_TWICE, scope);
        }
        floor.ifPresent(least -> findings.unless(!least.isNegative(), "floor", LimitText.FLOOR_NEGATIVE, least));
        findings.refuse();
    }

    /** One cap. */
    public static PayLimits of(PayCap cap) {
        return new PayLimits(List.of(cap), Optional.empty());
    }

    /** A floor: {@code PayLimits.atLeast(Money.parse("USD 500.00"))}. */
    public static PayLimits atLeast(Money floor) {
        return new PayLimits(List.of(), Optional.of(floor));
    }

    /** The cap of a scope; empty if there is none. */
    public Optional<PayCap> cap(CapScope scope) {
        for (PayCap cap : caps) {
            if (cap.scope() == scope) {
                return Optional.of(cap);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with them in a plan of a currency; the paths start with {@code limits}. */
    public List<Finding> findings(Currency currency) {
        Findings findings = Findings.in("limits");
        CurrencyCheck check = new CurrencyCheck(currency, LimitText.OTHER_CURRENCY, findings);
        for (int i = 0; i < caps.size(); i++) {
            check.at("caps[" + i + "].level", caps.get(i).level().currencies());
        }
        floor.ifPresent(least -> check.at("floor", List.of(least.currency())));
        return findings.list();
    }
}
